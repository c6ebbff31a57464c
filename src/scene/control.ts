/** Control as marks: bands, ground and outlines. Places held are symbols at their sites (see sites.ts). */
import { formatLength } from '../language/index.js';
import type { LonLat } from '../basemap/index.js';
import type { ResolvedControl } from '../situation/index.js';
import { capitalised, line, markOf, say, shortName, words, type Drafting } from './drafting.js';
import { alongTolerance, statedLength, type StatedLength } from './stated.js';
import type { LabelLine, Mark } from './types.js';

export function controlMarks(drafting: Drafting): Mark[] {
  return drafting.situation.control.flatMap((control) => marksOf(drafting, control));
}

function marksOf(drafting: Drafting, control: ResolvedControl): Mark[] {
  const { shape } = control;
  switch (shape.kind) {
    case 'band': {
      const { lengthKm, side, softEnds, slice } = shape;
      const label = { lines: stripLabel(drafting, control, lengthKm, softEnds) };
      return [
        { ...baseOf(drafting, control), kind: 'band', role: roleOf(control), line: slice.line, side, softEnds, label },
      ];
    }
    case 'ground':
      return [groundMark(drafting, control, shape)];
    case 'outline':
      return [outlineMark(drafting, control, shape.line)];
    case 'places':
      return [];
  }
}

function baseOf(drafting: Drafting, control: ResolvedControl) {
  const actors = control.actors.map((actor) => actor.id);
  return markOf(control.item, { title: controlTitle(drafting, control), actors });
}

function roleOf({ contested }: ResolvedControl): 'contested' | 'control' {
  return contested ? 'contested' : 'control';
}

type GroundShape = Extract<ResolvedControl['shape'], { kind: 'ground' }>;

function groundMark(drafting: Drafting, control: ResolvedControl, shape: GroundShape): Mark {
  const { geometry, lengthKm, slice, softEnds } = shape;
  const lines =
    lengthKm === undefined ? groundLabel(drafting, control) : stripLabel(drafting, control, lengthKm, softEnds);
  const fading = softEnds && slice ? { fadingAlong: slice.line } : {};
  return { ...baseOf(drafting, control), kind: 'area', role: roleOf(control), geometry, ...fading, label: { lines } };
}

function outlineMark(drafting: Drafting, control: ResolvedControl, along: readonly LonLat[]): Mark {
  const label = { lines: groundLabel(drafting, control) };
  return { ...baseOf(drafting, control), kind: 'line', role: 'outline', line: along, label };
}

/** "IS: 250 km of coast, reported" in the reader's words. */
export function controlTitle(drafting: Drafting, control: ResolvedControl): string {
  const { map, status } = words(drafting);
  const names = control.actors.map((actor) => drafting.actors.get(actor.id)?.name ?? actor.id);
  const what = say(drafting, control.item.name);
  return map.controlTitle(names, what, control.contested, status[control.item.status]);
}

function groundLabel(drafting: Drafting, control: ResolvedControl): LabelLine[] {
  const { map, status } = words(drafting);
  const [first] = control.actors;
  const named = say(drafting, control.item.name);
  const held = control.contested
    ? map.contestedBy(control.actors.map((actor) => shortName(drafting, actor.id)))
    : shortName(drafting, first?.id ?? '');
  const lines = [line(named || held, 'actor', control.contested ? undefined : first?.id)];
  return control.item.status === 'confirmed' ? lines : [...lines, line(status[control.item.status], 'doubt')];
}

function stripLabel(drafting: Drafting, control: ResolvedControl, lengthKm: number, softEnds: boolean): LabelLine[] {
  const { map, status } = words(drafting);
  const { item, shape } = control;
  const strip = item.shape.type === 'strip' ? item.shape : undefined;
  const asked = strip?.extent.type === 'length' ? strip.extent.length : item.stated?.length;
  const length = asked ? statedLength(drafting, asked, lengthKm) : measuredLength(drafting, lengthKm);
  const lineName = strip && strip.along !== 'coast' ? nameOfLine(drafting, strip.along) : '';
  const owner = control.contested ? undefined : control.actors[0]?.id;
  const doubts = [
    ...(length.measured === undefined ? [] : [map.measured(length.measured)]),
    status[item.status],
    ...(shape.kind === 'band' ? [map.depthNotStated] : []),
  ];
  const name = say(drafting, item.name);
  const figure = map.stripLength(length.text, lineName);
  return [
    ...(name && !repeats(name, length.text) ? [line(name, 'actor', owner)] : []),
    line(capitalised(figure, drafting.reader.lang), 'figure', owner),
    line(doubts.join('; '), 'doubt'),
    ...(softEnds ? [line(map.softEnds, 'doubt')] : []),
  ];
}

function measuredLength({ reader }: Drafting, lengthKm: number): StatedLength {
  return { text: formatLength(lengthKm, lengthKm * alongTolerance, reader) };
}

function nameOfLine(drafting: Drafting, id: string): string {
  return say(drafting, drafting.situation.lines.get(id)?.name);
}

/** Whether a name says a figure already: "about 155 mi of coast" beside "155 mi (250 km)". */
function repeats(name: string, figure: string): boolean {
  const numbers = (text: string): string[] => text.match(/\d+(?:[.,]\d+)*/g) ?? [];
  const said = numbers(name);
  return numbers(figure).some((number) => said.includes(number));
}
