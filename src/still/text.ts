/** Labels as SVG text, each with a halo in the colour of its ground. */
import type { LaidLabel, LaidText } from '../layout/index.js';
import type { SceneActor } from '../scene/index.js';
import { inTheme, type Theme } from './theme.js';
import { inTenths, svg, type SvgNode } from './tree.js';

const haloWidth = 3;

/** What the story says is in ink; what only helps to read it is muted. */
const inInk: readonly LaidText['role'][] = ['stronghold', 'city', 'place', 'actor', 'figure'];

export function paintLabel(label: LaidLabel, actors: ReadonlyMap<string, SceneActor>, theme: Theme): SvgNode {
  const halo = label.halo === 'land' ? theme.land : theme.sea;
  const node = svg(
    'g',
    { class: 'label', 'data-item': label.item, 'data-refs': label.refs.join(' ') },
    ...label.lines.map((line) => paintText(line, actors, theme, halo)),
  );
  return { ...node, key: `label/${label.key}`, pin: label.pin };
}

export function paintText(
  line: LaidText,
  actors: ReadonlyMap<string, SceneActor>,
  theme: Theme,
  halo: string,
): SvgNode {
  const actor = line.actor === undefined ? undefined : actors.get(line.actor);
  const [x, y] = line.at;
  return svg(
    'text',
    {
      class: line.role,
      x: Math.round(x * 10) / 10,
      y: Math.round(y * 10) / 10,
      fill: actor ? inTheme(actor.text, theme) : inInk.includes(line.role) ? theme.ink : theme.muted,
      stroke: halo,
      'stroke-width': haloWidth,
      'stroke-linejoin': 'round',
      'stroke-opacity': '0.92',
      'paint-order': 'stroke',
      'font-size': line.font.size,
      'font-weight': line.font.weight === 400 ? undefined : line.font.weight,
      'font-style': line.font.italic && 'italic',
      'text-anchor': line.anchor === 'start' ? undefined : line.anchor,
      'letter-spacing': line.font.spacing,
      'text-decoration': line.struck && 'line-through',
      transform: line.rotate ? `rotate(${inTenths([line.rotate, ...line.at])})` : undefined,
    },
    line.text,
  );
}
