/** Numbers, dates, lengths, directions and interface text in the reader's language. */
export { axisMarks } from './axis.js';
export type { AxisMark } from './axis.js';
export { conventionsOf, evenSpaces, formatCount, formatList, formatNumber, plural } from './numbers.js';
export { compassPoint, formatDirection, formatDirectionShort } from './directions.js';
export { formatMoment, formatSince, formatUntil, formatWhen, zoneName } from './dates.js';
export { formatArea, formatLength, formatStated } from './lengths.js';
export { hasLocale, messages, registerLocale, wordFor } from './messages.js';
export type { Messages } from './messages.js';
export { unitsFor } from './reader.js';
export type { Reader, Units } from './reader.js';
export { roundKnown } from './rounding.js';
export type { RoundedFigure } from './rounding.js';
export { directionOf, langOfText, textIn } from './text.js';
