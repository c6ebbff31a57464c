/** The rounding rule: a figure is never finer than what is known. */

/** A sphere is up to 0.56 % off the ellipsoid: what a figure with no tolerance of its own is still uncertain by. */
const sphereError = 0.005;
/** From here on a figure is "about". */
const aboutFrom = 0.05;

/** A figure rounded to what is known: its value, the step it was rounded to, whether to say "about", and the decimals it needs. */
export interface RoundedFigure {
  readonly value: number;
  readonly about: boolean;
  readonly decimals: number;
  readonly step: number;
}

/** Rounds to the largest step of 1, 2 or 5 × 10ⁿ that is at most the tolerance; "about" where the tolerance is over 5 %. */
export function roundKnown(value: number, tolerance: number): RoundedFigure {
  const size = Math.abs(value);
  const known = tolerance > 0 ? tolerance : size * sphereError;
  if (!(known > 0) || !Number.isFinite(known) || !Number.isFinite(value))
    return { value, about: false, decimals: 0, step: 1 };
  const { digit, exponent } = stepUnder(known);
  const count = Math.round(roundNoise(value / (digit * 10 ** exponent))) * digit;
  const rounded = scale(count, exponent);
  return {
    value: rounded,
    about: known > size * aboutFrom,
    decimals: decimalsOf(count, exponent),
    step: scale(digit, exponent),
  };
}

/** The largest 1, 2 or 5 × 10ⁿ at most `tolerance`; the margin forgives binary noise (0.1 + 0.2 is a tolerance of 0.3). */
function stepUnder(tolerance: number): { digit: number; exponent: number } {
  const roomy = tolerance * (1 + 1e-9);
  let exponent = Math.floor(Math.log10(roomy));
  if (scale(1, exponent) > roomy) exponent -= 1;
  const digit = [5, 2].find((candidate) => scale(candidate, exponent) <= roomy) ?? 1;
  return { digit, exponent };
}

/** `count × 10^exponent` without the noise that a product with 0.1 brings. */
function scale(count: number, exponent: number): number {
  return exponent >= 0 ? count * 10 ** exponent : count / 10 ** -exponent;
}

function roundNoise(value: number): number {
  return Number(value.toPrecision(12));
}

function decimalsOf(count: number, exponent: number): number {
  let left = count;
  let decimals = Math.max(0, -exponent);
  while (decimals > 0 && left % 10 === 0) {
    left /= 10;
    decimals -= 1;
  }
  return decimals;
}
