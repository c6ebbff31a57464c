/** Who holds what, in sentences: strips with their ends, ground, single places, and what is held no longer. */
import { formatStated } from '../language/index.js';
import { bearing } from '../geometry/index.js';
import type { Moment } from '../scene/index.js';
import type { Placed, ResolvedControl, ResolvedPlace, Slice } from '../situation/index.js';
import { lineName } from './distances.js';
import { measuredAlong, measuredArea } from './measures.js';
import { whereabouts } from './near.js';
import type { Telling } from './telling.js';
import { heldAt } from './times.js';

/** The length along a line is known to 1 %, so is the place of a strip's end. */
const alongTolerance = 0.01;

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
  const head = heads[control.item.status](telling.actors(control.actors));
  const times = [telling.since(control.item.since), telling.until(control.item.until)];
  const body = tell.clauses([whatOf(telling, control), ...factsOf(telling, control), ...times]);
  return [tell.headed(head, body), ...endSentences(telling, control)];
}

function formerSentence(telling: Telling, control: ResolvedControl): string {
  const { tell } = telling.words;
  return tell.headed(
    tell.heldFormerly(telling.actors(control.actors), telling.until(control.item.until)),
    whatOf(telling, control),
  );
}

/** What is held: its own name, and the shape in words. */
function whatOf(telling: Telling, control: ResolvedControl): string {
  return telling.words.tell.commas([telling.text(control.item.name), shapeOf(telling, control)]);
}

function shapeOf(telling: Telling, { item, shape }: ResolvedControl): string {
  const { tell } = telling.words;
  const written = item.shape;
  if (shape.kind === 'places') return telling.list(shape.places.map((place) => placeWithDoubt(telling, place)));
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
      return telling.text(item.name) === '' ? tell.ground : '';
  }
}

function placeWithDoubt(telling: Telling, place: ResolvedPlace): string {
  const name = telling.place(place.id);
  return place.vague
    ? telling.words.tell.aside(name, telling.words.tell.knownWithin(telling.precision(place.precisionKm)))
    : name;
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
      return [...stated, tell.placesOnly];
  }
}

/** "The western end lies 40 km (25 mi) west of Buerat" – said only where the file does not name the end itself. */
function endSentences(telling: Telling, { item, shape }: ResolvedControl): readonly string[] {
  if (shape.kind !== 'band' && shape.kind !== 'ground') return [];
  if (shape.slice === undefined || item.shape.type !== 'strip' || item.shape.extent.type === 'ends') return [];
  const { slice } = shape;
  return [
    [slice.start, slice.end],
    [slice.end, slice.start],
  ].flatMap(([end, other]) =>
    end === undefined || other === undefined ? [] : endSentence(telling, slice, end, other),
  );
}

function endSentence(telling: Telling, slice: Slice, end: Placed, other: Placed): readonly string[] {
  const { tell } = telling.words;
  const toleranceKm = Math.max(end.precisionKm, slice.lengthKm * alongTolerance);
  const where = whereabouts(telling, { at: end.at, precisionKm: toleranceKm });
  return where === '' ? [] : [tell.end(tell.ends[quarter(bearing(other.at, end.at))], where)];
}

function quarter(degrees: number): 'north' | 'east' | 'south' | 'west' {
  return (['north', 'east', 'south', 'west'] as const)[Math.round(degrees / 90) % 4] ?? 'north';
}
