/** The map in sentences: the text alternative for those who do not see it, and for programs. */
import type { Reader } from '../language/index.js';
import type { Moment } from '../scene/index.js';
import type { Situation } from '../situation/index.js';
import { controlSentences, placeNames } from './describe-control.js';
import { frontSentences, movementSentences } from './describe-movements.js';
import { disagreements, noteOf } from './distances.js';
import { countsCell, rowOf } from './incidents.js';
import { plainProse } from './plain.js';
import { capitalised, Telling } from './telling.js';
import { firstMoment, heldAt } from './times.js';
import { titleOf } from './titles.js';

export interface MapDescription {
  readonly title: string;
  /** The briefing's own summary, or a sentence made from what is drawn. */
  readonly summary: string;
  /** Who holds what; lines of contact and movements; incidents; distances; notes; what is not known. Empty groups are left out. */
  readonly paragraphs: readonly string[];
}

/**
 * Everything that is drawn at a moment, in the reader's language.
 *
 * @param moment absent: the briefing's `asOf`, or everything; `{}`: everything, whenever it held
 */
export function describeMap(situation: Situation, reader: Reader, moment?: Moment): MapDescription {
  const telling = new Telling(situation, reader);
  const at = moment ?? firstMoment(situation);
  const groups = [
    controlSentences(telling, at),
    frontSentences(telling, at),
    movementSentences(telling, at),
    incidentSentences(telling, at),
    distanceSentences(telling, at),
    noteSentences(telling, at),
    situation.briefing.notKnown.map((text) => telling.words.tell.notKnown(plainProse(telling, text))),
    leftOut(telling),
  ];
  const paragraphs = groups
    .filter((sentences) => sentences.length > 0)
    .map((sentences) => paragraph(telling, sentences));
  return {
    title: telling.text(situation.briefing.title) || telling.words.map.untitled,
    summary: summaryOf(telling, paragraphs.length),
    paragraphs,
  };
}

function paragraph(telling: Telling, sentences: readonly string[]): string {
  return sentences.map((text) => telling.words.tell.sentence(capitalised(text, telling.reader.lang))).join(' ');
}

function summaryOf(telling: Telling, paragraphs: number): string {
  const { briefing } = telling.situation;
  const { tell } = telling.words;
  const own = plainProse(telling, briefing.summary);
  const names = placeNames(telling);
  const made = paragraphs === 0 && names === '' ? tell.nothing : names === '' ? '' : tell.shows(names);
  const asOf = briefing.asOf === undefined ? '' : tell.asOf(telling.when(briefing.asOf));
  const lead = own || made;
  return paragraph(
    telling,
    [lead, asOf].filter((text) => text !== ''),
  );
}

/** A description is read from end to end: beyond so many incidents the table says more. */
const mostIncidents = 40;

function incidentSentences(telling: Telling, moment: Moment): readonly string[] {
  const { tell } = telling.words;
  const { incidents, briefing } = telling.situation;
  const shown = incidents.filter(
    ({ item }) => heldAt(item, moment) === 'now' || moment.show?.includes(item.id ?? item.path),
  );
  const told = shown.slice(0, mostIncidents).flatMap((incident) => {
    const row = rowOf(telling, incident);
    const { item, at, number } = incident;
    const { killed, wounded } = {
      killed: countsCell(telling, item.killed),
      wounded: countsCell(telling, item.wounded),
    };
    const where =
      at === undefined ? tell.placeNotSaid : [row.name.includes(row.place) ? '' : row.place, row.whereabouts];
    const parts = [row.name, ...(typeof where === 'string' ? [where] : where), item.when === undefined ? '' : row.when];
    const [by, against] = [telling.actors(item.by), telling.actors(item.against)];
    const sides = [by === '' ? '' : tell.by(by), against === '' ? '' : tell.against(against)];
    return [
      tell.aside(tell.incident(telling.number(number), tell.commas([...parts, ...sides])), row.statusWord),
      ...(killed === '' ? [] : [tell.killed(killed)]),
      ...(wounded === '' ? [] : [tell.wounded(wounded)]),
    ];
  });
  const numbers = new Set(shown.map(({ number }) => number));
  const totals = briefing.totals.flatMap((total) => totalSentence(telling, total, numbers));
  const more = shown.length - mostIncidents;
  return [...told, ...(more > 0 ? [tell.moreIncidents(telling.number(more))] : []), ...totals];
}

function totalSentence(
  telling: Telling,
  total: Situation['briefing']['totals'][number],
  shown: ReadonlySet<number>,
): readonly string[] {
  const { tell } = telling.words;
  const numbers = telling.situation.incidents
    .filter(({ item }) => total.of.includes(item.id ?? item.path))
    .map(({ number }) => number);
  if (numbers.length === 0 || !numbers.every((number) => shown.has(number))) return [];
  const [killed, wounded] = [countsCell(telling, total.killed ?? []), countsCell(telling, total.wounded ?? [])];
  const label = tell.totalOf(
    tell.incidentNumbers(telling.list(numbers.map((number) => telling.number(number))), numbers.length),
  );
  const counts = tell.clauses([killed && tell.killedCount(killed), wounded && tell.woundedCount(wounded)]);
  return counts === '' ? [] : [tell.headed(label, counts)];
}

function distanceSentences(telling: Telling, moment: Moment): readonly string[] {
  const { tell } = telling.words;
  return telling.situation.distances
    .filter(({ item }) => heldAt(item, moment) === 'now')
    .flatMap((distance) => [
      tell.headed(titleOf(telling, { kind: 'distance', distance }), noteOf(telling, distance)),
      ...disagreements(telling, distance),
    ]);
}

/** Seats, notes beside places, and context. */
function noteSentences(telling: Telling, moment: Moment): readonly string[] {
  const { tell } = telling.words;
  const { seats, callouts, areas } = telling.situation;
  const context = areas.filter(({ item }) => heldAt(item, moment) === 'now').map(({ item }) => telling.text(item.name));
  const named = context.filter((name) => name !== '');
  return [
    ...seats.map(({ actor, at }) => tell.seat(telling.actor(actor), telling.placed(at, actor.seat))),
    ...callouts
      .filter(({ item }) => heldAt(item, moment) === 'now')
      .map(({ item, at }) => tell.callout(telling.placed(at, item.at), telling.text(item.text))),
    ...(named.length > 0 ? [tell.context(telling.list(named))] : []),
  ];
}

function leftOut(telling: Telling): readonly string[] {
  const count = telling.situation.problems.filter((problem) => problem.severity === 'error').length;
  return count === 0 ? [] : [telling.words.states.leftOut(telling.number(count), count)];
}
