/** The legend: only what is on the map, in the order a reader needs it. */
import { messages, textIn } from '../language/index.js';
import type { Status } from '../briefing/index.js';
import { fallsBack } from './drafting.js';
import { showsDisputedBorder } from './disputed.js';
import type { LegendEntry, LegendMark, Mark, Scene, SiteSymbol, StandsFigure } from './types.js';

const statuses: readonly Status[] = ['confirmed', 'reported', 'claimed', 'disputed', 'denied'];

/** The entries for what a scene holds at its moment: actors, how sure, marks, and what blank and control mean. */
export function legendOf(scene: Scene): LegendEntry[] {
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
  if (showsDisputedBorder(scene)) used.add('disputed-border');
  const blank = textIn(briefing.blankMeans, lang, briefing.lang);
  const control = textIn(briefing.controlMeans, lang, briefing.lang);
  return [
    ...actors.map((actor) => ({ kind: 'actor' as const, actor, text: actor.name })),
    ...statuses
      .filter((status) => claims.some((mark) => mark.status === status))
      .map((status) => ({ kind: 'status' as const, status, text: words.status[status] })),
    ...markOrder
      .filter((mark) => used.has(mark))
      .map((mark) => ({ kind: 'mark' as const, mark, text: words.legendMarks[mark], actors: actorsOf(drawn, mark) })),
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
  'repelled',
  'retreat',
  'displacement',
  'stands',
  'from-here',
  'to-here',
  'planned-here',
  'blocked-here',
  'repelled-here',
  'retreat-here',
  'people-here',
  'air-here',
  'incident',
  'seat',
  'former',
  'ring',
  'sector',
  'dimension',
  'dimension-along',
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
      return [...former, ...(mark.role === 'control' ? (['band'] as const) : contested(mark))];
    case 'area':
      if (mark.role === 'sector') return ['sector'];
      return [...former, ...(mark.role === 'contested' ? contested(mark) : [])];
    case 'line':
      return mark.role === 'front'
        ? ['front']
        : mark.role === 'dimension'
          ? [mark.straight ? 'dimension' : 'dimension-along']
          : former;
    case 'arrow':
      return [...former, ...arrowMarks(mark)];
    case 'symbol':
      return [...former, ...symbolMarks(mark)];
    case 'site':
      return [];
  }
}

/** What was fought over once is only former: it has no stripes any more. */
function contested(mark: Mark | SiteSymbol): LegendMark[] {
  return mark.former ? [] : ['contested'];
}

function arrowMarks(mark: Extract<Mark, { kind: 'arrow' }>): LegendMark[] {
  const kinds: LegendMark[] = [];
  if (mark.movement === 'displacement') kinds.push('displacement');
  else if (fallsBack(mark.movement)) kinds.push('retreat');
  else if (mark.course.kind === 'heading') kinds.push('heading');
  else kinds.push('arrow');
  if (mark.state === 'planned') kinds.push('planned');
  if (mark.state === 'blocked' || mark.state === 'repelled') kinds.push(mark.state);
  return kinds;
}

function symbolMarks(symbol: SiteSymbol): LegendMark[] {
  const { shape } = symbol;
  if (shape.kind === 'incident' || shape.kind === 'seat') return [shape.kind];
  if (shape.kind === 'badge') return symbol.actors.length > 1 ? contested(symbol) : [];
  return [standsMarks[shape.figure], ...(shape.state === 'planned' ? (['planned-here'] as const) : [])];
}

const standsMarks: Readonly<Record<StandsFigure, LegendMark>> = {
  here: 'stands',
  from: 'from-here',
  to: 'to-here',
  blocked: 'blocked-here',
  repelled: 'repelled-here',
  retreat: 'retreat-here',
  people: 'people-here',
  air: 'air-here',
};

function siteLegendMarks(mark: Mark): LegendMark[] {
  return mark.kind === 'site' && mark.vague ? ['ring'] : [];
}

/** Keys are drawn in the colours of the first mark that they explain. */
function actorsOf(drawn: readonly (Mark | SiteSymbol)[], kind: LegendMark): readonly string[] {
  return drawn.find((mark) => legendMarks(mark).includes(kind))?.actors ?? [];
}
