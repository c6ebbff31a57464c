/** Lines as marks: the file's named lines, fronts, distances and context. */
import { formatDirection, formatDirectionShort, formatLength } from '../language/index.js';
import type { Briefing } from '../briefing/index.js';
import type { ResolvedContext, ResolvedFront } from '../situation/index.js';
import { line, markOf, say, words, type Drafting, type DrawnItem } from './drafting.js';
import type { LineMark, Mark } from './types.js';

/** Named lines that give a kind are drawn; those without one only carry strips, fronts and measurements. */
export function lineMarks(drafting: Drafting): Mark[] {
  return drafting.situation.briefing.lines.flatMap((item) => namedLine(drafting, item));
}

function namedLine(drafting: Drafting, item: Briefing['lines'][number]): LineMark[] {
  const resolved = drafting.situation.lines.get(item.id);
  if (!resolved || item.kind === undefined) return [];
  const drawnKinds = ['river', 'road', 'railway', 'border'] as const;
  const role = drawnKinds.find((kind) => kind === item.kind) ?? (item.kind === 'canal' ? 'river' : 'line');
  const name = say(drafting, item.name);
  const drawn: DrawnItem = { ...item, status: 'confirmed' };
  return resolved.lines.map((points, index) => ({
    ...markOf(drawn, { title: name || item.id, actors: [], suffix: String(index) }),
    kind: 'line',
    role,
    line: points,
    ...(index === 0 && name && { label: { lines: [line(name, 'context')] } }),
  }));
}

export function frontMarks(drafting: Drafting): Mark[] {
  return drafting.situation.fronts.map((front) => frontMark(drafting, front));
}

function frontMark(drafting: Drafting, front: ResolvedFront): LineMark {
  const { item } = front;
  const actors = [front.left, front.right].flatMap((actor) => (actor ? [actor.id] : []));
  const pusher = item.pushed && front[item.pushed === 'left' ? 'right' : 'left'];
  const name = say(drafting, item.name);
  return {
    ...markOf(item, { title: frontTitle(drafting, name, actors, pusher?.id), actors, suffix: String(front.piece) }),
    kind: 'line',
    role: 'front',
    line: front.line,
    ...(item.pushed && { teeth: item.pushed }),
    ...(pusher && { pusher: pusher.id }),
    ...(name && { label: { lines: [line(name, 'note')] } }),
  };
}

/** "The Dnieper line: Ukraine and Russia; Ukraine is pushing" in the reader's words. */
function frontTitle(drafting: Drafting, name: string, actors: readonly string[], pusher: string | undefined): string {
  const { map } = words(drafting);
  const full = (id: string): string => drafting.actors.get(id)?.name ?? id;
  const names = actors.map(full);
  const front = name ? map.frontNamed(name, names) : map.front(names);
  return pusher === undefined ? front : map.frontPushed(front, full(pusher));
}

/** The map says length and direction; the title, that it is a straight line. */
export function distanceMarks(drafting: Drafting): Mark[] {
  const { map } = words(drafting);
  return drafting.situation.distances.map((distance): LineMark => {
    const length = formatLength(distance.lengthKm, distance.toleranceKm, drafting.reader);
    const direction = formatDirection(distance.bearing, drafting.reader.lang);
    const text = distance.along ? map.alongLine(length) : map.inDirection(length, direction);
    const title = distance.along ? text : map.straightLine(length, direction);
    const ends = [distance.from.place?.id, distance.to.place?.id].flatMap((id) => (id ? [id] : []));
    return {
      ...markOf(distance.item, { title, actors: [], refs: ends }),
      kind: 'line',
      role: 'dimension',
      line: distance.line,
      straight: !distance.along,
      ...(!distance.along && {
        compact: map.inDirection(length, formatDirectionShort(distance.bearing, drafting.reader.lang)),
      }),
      figure: length,
      label: { lines: [line(text, 'figure')] },
    };
  });
}

/** Context is quiet: under everything, and in nobody's colour. */
export function contextMarks(drafting: Drafting): Mark[] {
  return drafting.situation.areas.map((area, index) => contextMark(drafting, area, index));
}

function contextMark(drafting: Drafting, { item, geometry }: ResolvedContext, index: number): Mark {
  const name = say(drafting, item.name);
  const base = {
    ...markOf(item, { title: name, actors: [], suffix: String(index) }),
    ...(name && { label: { lines: [line(name, 'context')] } }),
  };
  return geometry.type === 'Line'
    ? { ...base, kind: 'line', role: 'context', line: geometry.line }
    : { ...base, kind: 'area', role: 'context', geometry };
}
