/** Who holds what, in sentences: strips with their ends, ground, single places, and what is held no longer. */
import { formatStated } from '../language/index.js';
import { bearing } from '../geometry/index.js';
import type { Moment } from '../scene/index.js';
import type { LonLat } from '../basemap/index.js';
import type { ResolvedControl, ResolvedPlace } from '../situation/index.js';
import { lineName } from './distances.js';
import { measuredAlong, measuredArea } from './measures.js';
import { whereabouts } from './near.js';
import type { Telling } from './telling.js';
import { heldAt } from './times.js';

/** The length along a line is known to 1 %, so is the place of a strip's end. */
const alongTolerance = 0.01;

/** The order in which a strip's ends are told. */
const quarters = ['north', 'west', 'south', 'east'] as const;

/** Control at a moment: what is held or claimed first, then what was. */
export function controlSentences(telling: Telling, moment: Moment): readonly string[] {
  const { control } = telling.situation;
  const held = control.filter(({ item }) => heldAt(item, moment) === 'now');
  const former = control.filter(({ item }) => heldAt(item, moment) === 'former');
  return [...held.flatMap((one) => heldSentences(telling, one)), ...former.map((one) => formerSentence(telling, one))];
}

/** The places that the briefing names, as a list. */
export function placeNames(telling: Telling): string {
  return telling.list([...telling.situation.places.keys()].map((id) => telling.place(id)));
}

function heldSentences(telling: Telling, control: ResolvedControl): readonly string[] {
  const { tell } = telling.words;
  const heads = control.contested ? tell.fought : tell.held;
  const head = tell.aside(heads[control.item.status](telling.actors(control.actors)), telling.text(control.item.name));
  const times = [telling.since(control.item.since), telling.until(control.item.until)];
  const body = tell.clauses([shapeOf(telling, control), ...factsOf(telling, control), ...times]);
  return [tell.headed(head, body), ...endSentences(telling, control)];
}

function formerSentence(telling: Telling, control: ResolvedControl): string {
  const { tell } = telling.words;
  const aside = tell.clauses([telling.text(control.item.name), telling.until(control.item.until)]);
  return tell.headed(tell.aside(tell.heldFormerly(telling.actors(control.actors)), aside), shapeOf(telling, control));
}

/** What is held, by its shape. */
function shapeOf(telling: Telling, { item, shape }: ResolvedControl): string {
  const { tell } = telling.words;
  const written = item.shape;
  if (shape.kind === 'places') return telling.list(shape.places.map((place) => telling.place(place.id)));
  switch (written.type) {
    case 'strip': {
      const line = written.along === 'coast' ? tell.coast : lineName(telling, written.along);
      const { extent } = written;
      return extent.type === 'ends'
        ? tell.stripBetween(line, telling.position(extent.from), telling.position(extent.to))
        : tell.stripAround(line, telling.position(extent.around));
    }
    case 'circle':
      return tell.circleAround(formatStated(written.radius, telling.reader.lang), telling.position(written.at));
    case 'country':
      return telling.situation.basemap.detail.countries.find(({ code }) => code === written.code)?.name ?? written.code;
    default:
      return tell.ground;
  }
}

function placeDoubt(telling: Telling, place: ResolvedPlace): string {
  const { placeWithin } = telling.words.tell;
  return place.vague ? placeWithin(telling.place(place.id), telling.precision(place.precisionKm)) : '';
}

/** Stated beside measured, and what was not stated. */
function factsOf(telling: Telling, { item, shape }: ResolvedControl): readonly string[] {
  const { tell } = telling.words;
  const { lang } = telling.reader;
  const strip = item.shape.type === 'strip' ? item.shape : undefined;
  const asked = item.stated?.length ?? (strip?.extent.type === 'length' ? strip.extent.length : undefined);
  const stated = [
    ...(asked === undefined ? [] : [tell.statedLong(formatStated(asked, lang))]),
    ...(item.stated?.area === undefined ? [] : [tell.statedArea(formatStated(item.stated.area, lang))]),
  ];
  switch (shape.kind) {
    case 'band':
      return [
        ...stated,
        tell.measuredAlong(measuredAlong(telling, shape.lengthKm), lineName(telling, strip?.along)),
        tell.depthNotStated,
        ...(shape.softEnds ? [tell.softEnds] : []),
      ];
    case 'ground':
      return [
        ...stated,
        ...(shape.lengthKm === undefined
          ? []
          : [tell.measuredAlong(measuredAlong(telling, shape.lengthKm), lineName(telling, strip?.along))]),
        ...(strip?.depth === undefined ? [] : [tell.deep(formatStated(strip.depth, lang))]),
        tell.measuredArea(measuredArea(telling, shape.areaKm2)),
        ...(shape.softEnds ? [tell.softEnds] : []),
      ];
    case 'outline':
      return stated;
    case 'places':
      return [...stated, ...shape.places.map((place) => placeDoubt(telling, place)), tell.placesOnly];
  }
}

/** "The western end lies 40 km (25 mi) west of Buerat" – said only where the file does not name the end itself. */
function endSentences(telling: Telling, { item, shape }: ResolvedControl): readonly string[] {
  if (shape.kind !== 'band' && shape.kind !== 'ground') return [];
  if (shape.slice === undefined || item.shape.type !== 'strip' || item.shape.extent.type === 'ends') return [];
  const { start, end } = shape.slice;
  const precisionKm = shape.slice.lengthKm * alongTolerance;
  const ends = [
    { at: start.at, which: quarter(bearing(end.at, start.at)) },
    { at: end.at, which: quarter(bearing(start.at, end.at)) },
  ].sort((a, b) => quarters.indexOf(a.which) - quarters.indexOf(b.which));
  return ends
    .map(({ at, which }) => endSentence(telling, at, which, shape.softEnds, precisionKm))
    .filter((text) => text !== '');
}

function endSentence(telling: Telling, end: LonLat, which: Quarter, softEnds: boolean, precisionKm: number): string {
  const { tell } = telling.words;
  const where = whereabouts(telling, { at: end, precisionKm });
  if (where === '') return '';
  const text = tell.end(tell.ends[which], where);
  return softEnds ? tell.asDrawn(text) : text;
}

type Quarter = (typeof quarters)[number];

function quarter(degrees: number): Quarter {
  return (['north', 'east', 'south', 'west'] as const)[Math.round(degrees / 90) % 4] ?? 'north';
}
