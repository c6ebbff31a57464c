/** Places told from places, and sources told by sources: circles are refused, and what hangs on a lost one is lost. */
import type { BriefFile } from './brief-file.js';
import type { Source } from './file.js';
import type { Found } from './findings.js';
import type { Place } from './place.js';
import type { Position } from './position.js';
import { given } from './reading.js';
import type { Finding, Problem } from './problem.js';
import { quote } from './wording.js';

/** The places that are somewhere. */
export function settlePlaces(places: readonly Place[], file: BriefFile, found: Found): readonly Place[] {
  return places.some(({ at }) => baseName(at) !== undefined) ? thoseSomewhere(places, file, found) : places;
}

function thoseSomewhere(places: readonly Place[], file: BriefFile, found: Found): Place[] {
  const byId = new Map(places.map((place) => [place.id, place]));
  const baseOf = (id: string): string | undefined => baseName(byId.get(id)?.at);
  const { circles, depths } = chainsOf(byId.keys(), baseOf);
  const sound = new Set<string>();
  for (const [id, depth] of depths) {
    const path = byId.get(id)?.path;
    if (path === undefined) continue;
    const base = baseOf(id);
    const wrong = wrongBase(depth, circles.get(id), base !== undefined && !sound.has(base) ? base : undefined);
    if (wrong) found.add({ ...wrong, path: `${path}.at`, severity: 'error' });
    else sound.add(id);
  }
  for (const id of file.names.place) if (!sound.has(id)) file.names.place.delete(id);
  return places.filter(({ id }) => sound.has(id));
}

/** What is wrong with a place at the end of a chain, if anything is. */
function wrongBase(
  depth: number,
  circle: readonly string[] | undefined,
  lost: string | undefined,
): Finding | undefined {
  // Longer chains are refused, so that nothing that follows them runs out of stack.
  const longest = 100;
  if (circle)
    return {
      code: 'circular-position',
      message: `${circle.map(quote).join(' is placed by ')}: none of them is anywhere.`,
      mend: 'Give one of them coordinates.',
    };
  if (depth > longest)
    return {
      code: 'too-deep',
      message: `This place hangs on a chain of ${depth} others; ${longest} are allowed.`,
      mend: 'Give it coordinates.',
    };
  if (lost === undefined) return undefined;
  return {
    code: 'left-out-reference',
    message: `${quote(lost)}, from which this is placed, was itself left out.`,
    mend: `Mend places.${lost} first.`,
  };
}

/** Sources without the `via` that leads in a circle. */
export function settleSources(sources: readonly Source[], found: Found): Source[] {
  const byId = new Map(sources.map((source) => [source.id, source]));
  const { circles } = chainsOf(byId.keys(), (id) => byId.get(id)?.via);
  return sources.map((source) => {
    const circle = circles.get(source.id);
    if (circle) found.add(circularSource(source.path, circle));
    return circle || (source.via !== undefined && !byId.has(source.via))
      ? given({ ...source, via: undefined })
      : source;
  });
}

function circularSource(path: string, circle: readonly string[]): Problem {
  return {
    path: `${path}.via`,
    code: 'circular-source',
    severity: 'warning',
    message: `${circle.map(quote).join(' comes from ')}: that is a circle.`,
    mend: 'Take one "via" out.',
  };
}

/** The place that a position hangs on, if it hangs on one. */
function baseName(at: Position | undefined): string | undefined {
  let inner = at;
  while (inner?.kind === 'relative') inner = inner.of;
  return inner?.kind === 'place' ? inner.id : undefined;
}

/** How far each is from the start of its chain, bases before those that hang on them; and the circles, each as one goes round it. */
function chainsOf(
  ids: Iterable<string>,
  baseOf: (id: string) => string | undefined,
): { depths: Map<string, number>; circles: Map<string, string[]> } {
  const depths = new Map<string, number>();
  const circles = new Map<string, string[]>();
  for (const start of ids) {
    const walk = new Map<string, number>();
    let at: string | undefined = start;
    while (at !== undefined && !depths.has(at) && !walk.has(at)) {
      walk.set(at, walk.size);
      at = baseOf(at);
    }
    const ring = at === undefined ? undefined : walk.get(at);
    const chain = [...walk.keys()];
    if (ring !== undefined) for (const [id, members] of ringsOf(chain.slice(ring))) circles.set(id, members);
    let depth = (at === undefined ? undefined : depths.get(at)) ?? 0;
    for (const id of chain.reverse()) depths.set(id, ++depth);
  }
  return { depths, circles };
}

/** The circle as one goes round it from each of its members. */
function ringsOf(members: readonly string[]): [string, string[]][] {
  return members.map((id, index) => [id, [...members.slice(index), ...members.slice(0, index + 1)].slice(0, 12)]);
}
