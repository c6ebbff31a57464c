/** Places told from places, and sources told by sources: circles are refused, and what hangs on a lost one is lost. */
import type { BriefFile } from './brief-file.js';
import type { Source } from './file.js';
import type { Found } from './findings.js';
import { given } from './item.js';
import type { Place } from './place.js';
import type { Position } from './position.js';
import { quote } from './wording.js';

/** Longer chains are refused, so that nothing that follows them runs out of stack. */
const LONGEST = 100;

/** The places that are somewhere. */
export function settlePlaces(places: readonly Place[], file: BriefFile, found: Found): Place[] {
  const byId = new Map(places.map((place) => [place.id, place]));
  const baseOf = (id: string): string | undefined => baseName(byId.get(id)?.at);
  const { circles, depths } = chainsOf(byId.keys(), baseOf);
  const sound = new Set<string>();
  for (const [id, depth] of depths) {
    const path = byId.get(id)?.path;
    if (path === undefined) continue;
    const base = baseOf(id);
    const circle = circles.get(id);
    if (circle) {
      found.add({
        path: `${path}.at`,
        code: 'circular-position',
        severity: 'error',
        message: `${circle.map(quote).join(' is placed by ')}: none of them is anywhere.`,
        mend: 'Give one of them coordinates.',
      });
    } else if (depth > LONGEST) {
      found.add({
        path: `${path}.at`,
        code: 'too-deep',
        severity: 'error',
        message: `This place hangs on a chain of ${depth} others; ${LONGEST} are allowed.`,
        mend: 'Give it coordinates.',
      });
    } else if (base !== undefined && !sound.has(base)) {
      found.add({
        path: `${path}.at`,
        code: 'left-out-reference',
        severity: 'error',
        message: `${quote(base)}, from which this is placed, was itself left out.`,
        mend: `Mend places.${base} first.`,
      });
    } else {
      sound.add(id);
    }
  }
  for (const id of file.names.place) if (!sound.has(id)) file.names.place.delete(id);
  return places.filter(({ id }) => sound.has(id));
}

/** Sources without the `via` that leads in a circle. */
export function settleSources(sources: readonly Source[], found: Found): Source[] {
  const byId = new Map(sources.map((source) => [source.id, source]));
  const { circles } = chainsOf(byId.keys(), (id) => byId.get(id)?.via);
  return sources.map((source) => {
    const circle = circles.get(source.id);
    if (!circle) return source.via === undefined || byId.has(source.via) ? source : withoutVia(source);
    found.add({
      path: `${source.path}.via`,
      code: 'circular-source',
      severity: 'warning',
      message: `${circle.map(quote).join(' comes from ')}: that is a circle.`,
      mend: 'Take one "via" out.',
    });
    return withoutVia(source);
  });
}

function withoutVia(source: Source): Source {
  return given({ ...source, via: undefined });
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
    if (ring !== undefined) {
      const members = chain.slice(ring);
      members.forEach((id, index) =>
        circles.set(id, [...members.slice(index), ...members.slice(0, index + 1)].slice(0, 12)),
      );
    }
    let depth = (at === undefined ? undefined : depths.get(at)) ?? 0;
    for (const id of chain.reverse()) depths.set(id, ++depth);
  }
  return { depths, circles };
}
