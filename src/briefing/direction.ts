/** Directions: a point of the compass, in letters or words, or degrees clockwise from north. */
import type { BriefFile } from './brief-file.js';
import type { Finding } from './problem.js';
import { value } from './reading.js';
import { didYouMean, shown } from './wording.js';

export interface Direction {
  /** Degrees clockwise from north, 0 ≤ bearing < 360. */
  readonly bearing: number;
  /** Half the compass step written: 22.5 for W or SW, 11.25 for WNW, 1 for degrees. */
  readonly halfWidth: number;
  readonly written: string;
}

const POINTS = ['N', 'NNE', 'NE', 'ENE', 'E', 'ESE', 'SE', 'SSE', 'S', 'SSW', 'SW', 'WSW', 'W', 'WNW', 'NW', 'NNW'];
const LETTERS: Record<string, string> = {
  N: '[Nn](?:orth)?',
  E: '[Ee](?:ast)?',
  S: '[Ss](?:outh)?',
  W: '[Ww](?:est)?',
};

/** The written form, for the JSON Schema too. */
export const DIRECTION = new RegExp(
  `^(?:${POINTS.map((point) => [...point].map((letter) => LETTERS[letter]).join('[- ]?')).join('|')})$`,
);

export const direction = value<string | number, Direction>('direction', (input, { error, file }) => {
  if (typeof input === 'number' && input >= 0 && input <= 360)
    return { bearing: input % 360, halfWidth: 1, written: String(input) };
  if (typeof input === 'string' && DIRECTION.test(input)) {
    const point = POINTS.indexOf(input.replace(/orth|ast|outh|est|[- ]/g, '').toUpperCase());
    return { bearing: point * 22.5, halfWidth: point % 2 ? 11.25 : 22.5, written: input };
  }
  return error(notADirection(input, file));
});

function notADirection(input: unknown, file: BriefFile): Finding {
  const meant = typeof input === 'string' ? didYouMean(input, [...POINTS, 'north', 'east', 'south', 'west'], file) : '';
  return {
    code: 'bad-direction',
    message: `${shown(input)} is not a direction.${meant}`,
    mend: `Write one of ${POINTS.join(', ')}, a word such as "south-west", or degrees from 0 to 360 as a plain number.`,
  };
}
