/** Control as marks: bands, ground and outlines. Places held are symbols at their sites (see sites.ts). */
import { formatLength, formatStated } from '../language/index.js';
import type { Length } from '../briefing/index.js';
import type { ResolvedControl } from '../situation/index.js';
import { capitalised, line, markOf, say, shortName, words, type Drafting } from './drafting.js';
import type { LabelLine, Mark } from './types.js';

/** A length along a line is known to 1 % (see docs/briefing-format.md, rounding). */
const alongTolerance = 0.01;

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
      return [{ ...base, kind: 'area', role, geometry: shape.geometry, label: { lines } }];
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
    : formatLength(lengthKm, lengthKm * alongTolerance, drafting.reader);
  const lineName =
    strip && strip.along !== 'coast' ? say(drafting, drafting.situation.lines.get(strip.along)?.name) : '';
  const [first] = control.actors;
  const doubts = [status[item.status], ...(shape.kind === 'band' ? [map.depthNotStated] : [])];
  return [
    line(
      capitalised(map.stripLength(length, lineName), drafting.reader.lang),
      'figure',
      control.contested ? undefined : first?.id,
    ),
    line(doubts.join('; '), 'doubt'),
    ...(softEnds ? [line(map.softEnds, 'doubt')] : []),
  ];
}

/** What was said first, in its own unit; then what we measured of it, in the other. */
function statedLength(drafting: Drafting, stated: Length, measuredKm: number): string {
  const { lang, units } = drafting.reader;
  const said = formatStated(stated, lang);
  const own = /mi|ft|yd|yard|feet|foot/i.test(stated.written) ? 'imperial' : 'metric';
  if (units === own) return said;
  if (units !== 'both') return formatLength(stated.km, stated.toleranceKm, drafting.reader);
  const other = own === 'imperial' ? 'metric' : 'imperial';
  const measured = formatLength(measuredKm, measuredKm * alongTolerance, { lang, units: other });
  return words(drafting).format.inBrackets(said, measured);
}
