/** Control as marks: bands, ground and outlines. Places held are symbols at their sites (see sites.ts). */
import { formatLength } from '../language/index.js';
import type { ResolvedControl } from '../situation/index.js';
import { capitalised, line, markOf, say, shortName, words, type Drafting } from './drafting.js';
import { alongTolerance, statedLength } from './stated.js';
import type { LabelLine, Mark } from './types.js';

export function controlMarks(drafting: Drafting): Mark[] {
  return drafting.situation.control.flatMap((control) => marksOf(drafting, control));
}

function marksOf(drafting: Drafting, control: ResolvedControl): Mark[] {
  const { item, shape } = control;
  const actors = control.actors.map((actor) => actor.id);
  const base = markOf(item, { title: controlTitle(drafting, control), actors });
  const role = control.contested ? ('contested' as const) : ('control' as const);
  switch (shape.kind) {
    case 'band': {
      const label = { lines: stripLabel(drafting, control, shape.lengthKm, shape.softEnds) };
      return [
        { ...base, kind: 'band', role, line: shape.slice.line, side: shape.side, softEnds: shape.softEnds, label },
      ];
    }
    case 'ground': {
      const lines =
        shape.lengthKm === undefined
          ? groundLabel(drafting, control)
          : stripLabel(drafting, control, shape.lengthKm, shape.softEnds);
      const fading = shape.softEnds && shape.slice ? { fadingAlong: shape.slice.line } : {};
      return [{ ...base, kind: 'area', role, geometry: shape.geometry, ...fading, label: { lines } }];
    }
    case 'outline':
      return [
        { ...base, kind: 'line', role: 'outline', line: shape.line, label: { lines: groundLabel(drafting, control) } },
      ];
    case 'places':
      return [];
  }
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
  const length = asked
    ? statedLength(drafting, asked, lengthKm)
    : { text: formatLength(lengthKm, lengthKm * alongTolerance, drafting.reader) };
  const lineName =
    strip && strip.along !== 'coast' ? say(drafting, drafting.situation.lines.get(strip.along)?.name) : '';
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

/** Whether a name says a figure already: "about 155 mi of coast" beside "155 mi (250 km)". */
function repeats(name: string, figure: string): boolean {
  const numbers = (text: string): string[] => text.match(/\d+(?:[.,]\d+)*/g) ?? [];
  const said = numbers(name);
  return numbers(figure).some((number) => said.includes(number));
}
