/** How ground, bands and badges are filled and edged: whose, and how sure. */
import type { Status } from '../briefing/index.js';
import { mix, type SceneActor } from '../scene/index.js';
import { patternFill, stripesFill, type Definitions } from './patterns.js';
import { coverOf, dashOf, widthOf, type Covering } from './styles.js';
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
  const [actor, rival] = actors;
  if (cover === 'none' || !actor) return 'none';
  if (rival) return contestedFill(actors, cover, on === 'badge', theme, defs);
  if (on === 'badge') return badgeFill(actor, cover, theme, defs);
  if (!isSure(cover)) return claimedFill(actor, cover, theme, defs);
  const ground = heldFill(actor, theme, cover);
  return on === 'band' ? ground : heldPattern(actor, cover, ground, theme, defs);
}

function isSure(cover: Covering): cover is 'solid' | 'light' {
  return cover === 'solid' || cover === 'light';
}

function badgeFill(actor: SceneActor, cover: Covering, theme: Theme, defs: Definitions): string {
  const color = inTheme(actor.color, theme);
  if (isSure(cover)) return patternFill(defs, actor, theme.paper, color);
  return cover === 'cross' ? color : theme.land;
}

function heldPattern(actor: SceneActor, cover: Covering, ground: string, theme: Theme, defs: Definitions): string {
  const color = mix(inTheme(actor.color, theme), ground, cover === 'solid' ? 0.45 : 0.3);
  return patternFill(defs, actor, color, ground);
}

function claimedFill(actor: SceneActor, cover: Covering, theme: Theme, defs: Definitions): string {
  const color = mix(inTheme(actor.color, theme), theme.land, hatchStrength);
  return patternFill(defs, actor, color, undefined, cover === 'cross');
}

function contestedFill(
  actors: readonly SceneActor[],
  cover: Covering,
  onBadge: boolean,
  theme: Theme,
  defs: Definitions,
): string {
  const colors = actors.map((actor) => {
    const color = inTheme(actor.color, theme);
    if (onBadge) return color;
    return isSure(cover) ? heldFill(actor, theme, cover) : mix(color, theme.land, hatchStrength);
  });
  return stripesFill(defs, actors, colors, {
    width: onBadge ? stripe.badge : stripe.ground,
    share: isSure(cover) ? 1 : thinStripe,
    crossed: cover === 'cross',
  });
}

/** The colour of the edge: its holder's, or nobody's where it is contested. */
export function edgeColor([only, rival]: readonly SceneActor[], theme: Theme): string {
  return only && !rival ? inTheme(only.color, theme) : theme.muted;
}

/** Width and dashes of the edge of ground. */
export function edgeStroke(status: Status, former: boolean) {
  return {
    'stroke-width': edgeWidth * widthOf(status),
    'stroke-dasharray': dashOf(status, former),
    'stroke-linejoin': 'round',
  } as const;
}
