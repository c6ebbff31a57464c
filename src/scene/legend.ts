/** The legend: only what is on the map, in the order a reader needs it. */
import { messages, textIn } from '../language/index.js';
import type { Status } from '../briefing/index.js';
import type { LegendEntry, LegendMark, Mark, Scene, SiteSymbol } from './types.js';

const statuses: readonly Status[] = ['confirmed', 'reported', 'claimed', 'disputed', 'denied'];

/** The entries for the marks given: actors, how sure, marks, and what blank and control mean. */
export function legendFor(scene: Omit<Scene, 'legend'>): LegendEntry[] {
  const { briefing } = scene.situation;
  const { lang } = scene.reader;
  const words = messages(lang);
  const drawn = scene.marks.flatMap((mark): (Mark | SiteSymbol)[] =>
    mark.kind === 'site' ? [...mark.symbols] : [mark],
  );
  const claims = drawn.filter((mark) => !isFurniture(mark));
  const actorIds = new Set(drawn.flatMap((mark) => mark.actors));
  const actors = [...scene.actors.values()].filter((actor) => actorIds.has(actor.id));
  const used = new Set([...drawn.flatMap(legendMarks), ...scene.marks.flatMap(siteLegendMarks)]);
  const blank = textIn(briefing.blankMeans, lang, briefing.lang);
  const control = textIn(briefing.controlMeans, lang, briefing.lang);
  return [
    ...actors.map((actor) => ({ kind: 'actor' as const, actor, text: actor.name })),
    ...statuses
      .filter((status) => claims.some((mark) => mark.status === status))
      .map((status) => ({ kind: 'status' as const, status, text: words.status[status] })),
    ...markOrder
      .filter((mark) => used.has(mark))
      .map((mark) => ({ kind: 'mark' as const, mark, text: words.legendMarks[mark], ...actorOf(drawn, mark) })),
    ...(blank ? [{ kind: 'blank' as const, text: blank }] : []),
    ...(control ? [{ kind: 'control' as const, text: control }] : []),
  ];
}

const markOrder: readonly LegendMark[] = [
  'band',
  'contested',
  'front',
  'arrow',
  'planned',
  'heading',
  'blocked',
  'retreat',
  'displacement',
  'stands',
  'incident',
  'seat',
  'former',
  'ring',
  'dimension',
  'disputed-border',
];

/** Seats, named lines, context and dimensions are not claims: no status is said of them. */
function isFurniture(mark: Mark | SiteSymbol): boolean {
  if (mark.kind === 'symbol') return mark.shape.kind === 'seat';
  if (mark.kind === 'area') return mark.role === 'context' || mark.role === 'sector';
  return mark.kind === 'line' && mark.role !== 'front' && mark.role !== 'outline';
}

function legendMarks(mark: Mark | SiteSymbol): LegendMark[] {
  const former: LegendMark[] = mark.former ? ['former'] : [];
  switch (mark.kind) {
    case 'band':
      return [...former, mark.role === 'contested' ? 'contested' : 'band'];
    case 'area':
      return [...former, ...(mark.role === 'contested' ? (['contested'] as const) : [])];
    case 'line':
      return mark.role === 'front' ? ['front'] : mark.role === 'dimension' ? ['dimension'] : former;
    case 'arrow':
      return [...former, ...arrowMarks(mark)];
    case 'symbol':
      return [...former, ...symbolMarks(mark)];
    case 'site':
      return [];
  }
}

function arrowMarks(mark: Extract<Mark, { kind: 'arrow' }>): LegendMark[] {
  const kinds: LegendMark[] = [];
  if (mark.movement === 'displacement') kinds.push('displacement');
  else if (mark.movement === 'retreat' || mark.movement === 'withdrawal') kinds.push('retreat');
  else if (mark.course.kind === 'heading') kinds.push('heading');
  else kinds.push('arrow');
  if (mark.state === 'planned') kinds.push('planned');
  if (mark.state === 'blocked') kinds.push('blocked');
  return kinds;
}

function symbolMarks(symbol: SiteSymbol): LegendMark[] {
  const { shape } = symbol;
  if (shape.kind === 'incident' || shape.kind === 'seat') return [shape.kind];
  if (shape.kind === 'badge') return [];
  if (shape.state === 'blocked') return ['blocked'];
  return [shape.movement === 'retreat' || shape.movement === 'withdrawal' ? 'retreat' : 'stands'];
}

function siteLegendMarks(mark: Mark): LegendMark[] {
  return mark.kind === 'site' && mark.vague ? ['ring'] : [];
}

/** Legend marks are drawn in the colour of the first actor that uses them. */
function actorOf(drawn: readonly (Mark | SiteSymbol)[], kind: LegendMark): { actor?: string } {
  const actor = drawn.find((mark) => legendMarks(mark).includes(kind))?.actors[0];
  return actor === undefined ? {} : { actor };
}
