/** How ground, bands and badges are filled and edged: whose, and how sure. */
import type { Status } from '../briefing/index.js';
import { mix, type SceneActor } from '../scene/index.js';
import type { Definitions } from './patterns.js';
import { coverOf, dashOf, widthOf } from './styles.js';
import { heldFill, inTheme, type Theme } from './theme.js';

/** Width of the edge of a strip or area, in pixels. */
export const edgeWidth = 1.6;
/** Share of the actor's colour in the hatch of what is only claimed: names must be readable on it. */
const hatchStrength = 0.6;
/** Width of one stripe of contested ground, in pixels; a badge has a third of that. */
const stripe = { ground: 7, badge: 3 } as const;
/** Share of a stripe that is inked where the ground is only claimed. */
const thinStripe = 0.35;

/** Whose it is, and how sure; two or more actors: contested. */
export interface Cover {
  readonly status: Status;
  readonly former: boolean;
  readonly actors: readonly SceneActor[];
  /** A band is too narrow for a pattern; a badge is small and strong. */
  readonly on: 'ground' | 'band' | 'badge';
}

/** The fill: solid, lighter, hatched, crossed, or none; the stripes of all who fight for it where it is contested. */
export function coverFill({ status, former, actors, on }: Cover, theme: Theme, defs: Definitions): string {
  const cover = coverOf(status, former);
  const [actor] = actors;
  if (cover === 'none' || !actor) return 'none';
  const strong = cover === 'solid' ? 'confirmed' : 'reported';
  const sure = cover === 'solid' || cover === 'light';
  const color = inTheme(actor.color, theme);
  if (actors.length > 1) {
    const colors = actors.map((each) =>
      on === 'badge'
        ? inTheme(each.color, theme)
        : sure
          ? heldFill(each, theme, strong)
          : mix(inTheme(each.color, theme), theme.land, hatchStrength),
    );
    return defs.stripes(actors, colors, {
      width: stripe[on === 'badge' ? 'badge' : 'ground'],
      share: sure ? 1 : thinStripe,
      crossed: cover === 'cross',
    });
  }
  if (!sure && on === 'badge') return cover === 'cross' ? color : theme.land;
  if (!sure) return defs.pattern(actor, mix(color, theme.land, hatchStrength), undefined, cover === 'cross');
  if (on === 'badge') return defs.pattern(actor, theme.paper, color);
  const ground = heldFill(actor, theme, strong);
  return on === 'band' ? ground : defs.pattern(actor, mix(color, ground, cover === 'solid' ? 0.45 : 0.3), ground);
}

/** The colour of the edge: its holder's, or nobody's where it is contested. */
export function edgeColor(actors: readonly SceneActor[], theme: Theme): string {
  const [only, second] = actors;
  return only && !second ? inTheme(only.color, theme) : theme.muted;
}

/** Width and dashes of the edge of ground. */
export function edgeStroke(status: Status, former: boolean) {
  return {
    'stroke-width': edgeWidth * widthOf(status),
    'stroke-dasharray': dashOf(status, former),
    'stroke-linejoin': 'round',
  } as const;
}
