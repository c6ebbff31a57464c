/** The scale bar: one round length for each unit the reader uses. */
import { formatNumber, mapWords, type Reader } from '../language/index.js';
import type { Projection } from './camera.js';
import type { ScaleBar } from './types.js';

const kmPerMile = 1.609344;

/** True at the middle of the view; a bar takes at most a fifth of the width. */
export function scaleBar(view: Projection, reader: Reader): ScaleBar {
  const [left, , right, bottom] = view.box;
  const latitude = view.toLonLat([(left + right) / 2, (view.box[1] + bottom) / 2])[1];
  const longest = Math.min(180, (right - left) * 0.24);
  const { units } = mapWords(reader.lang);
  const bar = (unitKm: number, write: (figure: string) => string) => {
    const pixelsPerUnit = view.pixels(unitKm, latitude);
    const value = roundBelow(longest / pixelsPerUnit);
    return { width: value * pixelsPerUnit, text: write(formatNumber(value, reader.lang)) };
  };
  const bars = [
    ...(reader.units === 'imperial' ? [] : [bar(1, units.km)]),
    ...(reader.units === 'metric' ? [] : [bar(kmPerMile, units.mi)]),
  ];
  return { at: [left + 14, bottom - 18], bars };
}

function roundBelow(value: number): number {
  const power = 10 ** Math.floor(Math.log10(value));
  return ([5, 2, 1].find((step) => step * power <= value) ?? 1) * power;
}
