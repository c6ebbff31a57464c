/** Labels without collisions: the important first, each at its cheapest spot, shortened before it is left out. */
import type { LabelLine } from '../scene/index.js';
import { apart, around, boxesAlong, centre, grow, inside } from './boxes.js';
import type { Projection } from './camera.js';
import { forbidden, type Obstacles } from './obstacles.js';
import { pathOf } from './paths.js';
import { fontOf, widthOf, type TypeScale } from './type.js';
import type { Box, LaidText, MeasureText, PathData, Point } from './types.js';

export interface LabelWish {
  readonly key: string;
  readonly item: string;
  readonly refs: readonly string[];
  readonly lines: readonly LabelLine[];
  /** What it names: the label stands beside one of these. */
  readonly anchors: readonly Box[];
  readonly priority: number;
  /** Farthest the label may stand from its anchor, in pixels; beyond the first steps a thin line joins them. */
  readonly reach: number;
  /** Stands on its anchor (areas), not beside it. */
  readonly centred?: boolean;
  readonly struck?: boolean;
  /** Names a site: standing nearer to another's symbols would tell a falsehood. */
  readonly site?: boolean;
  /** Empty space it looks for around itself, in pixels. */
  readonly clearance?: number;
  /** Left out where standing costs more than this; absent: wherever it covers nothing forbidden. */
  readonly budget?: number;
}

export interface PlacedLabel {
  readonly wish: LabelWish;
  readonly lines: readonly LaidText[];
  readonly box: Box;
  /** The middle of the anchor that it stands by. */
  readonly pin: Point;
  readonly leader?: PathData;
}

/** Where labels are placed: the panel, what they keep clear of, and how wide they are. */
export interface LabelRoom {
  readonly view: Projection;
  readonly obstacles: Obstacles;
  /** The symbols of the sites, each owned by its site: a name must not stand nearer to another's. */
  readonly rivals: Obstacles;
  readonly measure: MeasureText;
  readonly scale: TypeScale;
}

interface Candidate {
  readonly box: Box;
  readonly pin: Point;
  readonly align: 'start' | 'middle' | 'end';
  readonly cost: number;
  readonly leader?: readonly [Point, Point];
}

interface Block {
  readonly lines: readonly LabelLine[];
  readonly heights: readonly number[];
  readonly width: number;
  readonly height: number;
  /** Cost of what was left out to make it this small. */
  readonly loss: number;
}

const gap = 4;
const lineHeight = 1.22;
/** What covering a leader costs another label, for each 100 square pixels. */
const leaderWeight = 30;
const distances = [0, 8, 16, 26, 38, 52, 68, 86, 106];
/** What each pixel of distance costs, and the thin line that a label needs from a certain distance on. */
const distanceCost = 0.35;
const leaderCost = 3;
const leaderFrom = 12;
/** No map on a screen holds more names than this; beyond, the search for room would only take time. */
const mostWishes = 250;
/** What it costs to stand nearer to another site than to one's own. */
const mistakenCost = 45;
/** Standing this much nearer to another site, in pixels, is a mistake; as near is not. */
const clearlyNearer = 3;
/** The most that neighbours may cost a label that looks for room. */
const mostCrowding = 3;
/** What losing a doubt or a note costs. */
const lossCost = 22;
/** What a thin line pays for each step over another mark. */
const crossingCost = 9;

/** Places what fits; what cannot stand anywhere without covering something is left out. */
export function placeLabels(wishes: readonly LabelWish[], room: LabelRoom): PlacedLabel[] {
  const placed: PlacedLabel[] = [];
  const ranked = [...wishes].sort((a, b) => b.priority - a.priority).slice(0, mostWishes);
  for (const wish of ranked) {
    const label = placeOne(wish, room);
    if (!label) continue;
    placed.push(label);
    room.obstacles.add([grow(label.box, 1)], Infinity);
    if (label.leader && label.leaderBoxes) room.obstacles.add(label.leaderBoxes, leaderWeight);
  }
  return placed;
}

function placeOne(
  wish: LabelWish,
  { view, obstacles, rivals, measure, scale }: LabelRoom,
): (PlacedLabel & { leaderBoxes?: Box[] }) | undefined {
  let best: { block: Block; candidate: Candidate } | undefined;
  let least = wish.budget ?? forbidden;
  const frame = grow(view.box, -3);
  const consider = (block: Block, candidate: Candidate, distance: number): void => {
    if (block.loss + candidate.cost >= least || !inside(candidate.box, frame)) return;
    const crossing = candidate.leader ? obstacles.hits(boxesAlong(candidate.leader, 1, 6)) * crossingCost : 0;
    const crowding = wish.clearance ? Math.min(mostCrowding, obstacles.cost(grow(candidate.box, wish.clearance))) : 0;
    const nearer = grow(candidate.box, gap + distance - clearlyNearer);
    const mistaken = wish.site && rivals.cost(nearer, wish.key) > 0 ? mistakenCost : 0;
    const cost =
      block.loss + candidate.cost + crossing + crowding + mistaken + obstacles.cost(candidate.box, wish.item);
    if (cost < least) [best, least] = [{ block, candidate }, cost];
  };
  for (const block of blocksOf(wish.lines, measure, scale)) {
    for (const distance of wish.centred ? [0] : distances) {
      if (distance > wish.reach || block.loss + distance * distanceCost >= least) break;
      for (const anchor of wish.anchors) {
        const spots = wish.centred ? onAnchor(anchor, block) : besideAnchor(anchor, block, distance);
        for (const candidate of spots) consider(block, candidate, distance);
      }
    }
  }
  if (!best) return undefined;
  const { block, candidate } = best;
  const { box, pin, leader } = candidate;
  return {
    wish,
    lines: layLines(block, candidate, wish, scale),
    box,
    pin,
    ...(leader && { leader: pathOf(leader), leaderBoxes: boxesAlong(leader, 1, 6) }),
  };
}

/** The whole label; without its doubts; the first line alone. */
function blocksOf(lines: readonly LabelLine[], measure: MeasureText, scale: TypeScale): Block[] {
  const sure = lines.filter((line) => line.role !== 'doubt');
  const variants = [lines, sure, lines.slice(0, 1)].filter(
    (variant, index, all) => variant.length > 0 && (index === 0 || variant.length < (all[index - 1]?.length ?? 0)),
  );
  return variants.map((variant) => {
    const widths = variant.map((line) => widthOf(line.text, fontOf(line.role, scale), measure));
    const heights = variant.map((line) => fontOf(line.role, scale).size * lineHeight);
    return {
      lines: variant,
      heights,
      width: Math.max(...widths),
      height: heights.reduce((sum, height) => sum + height, 0),
      loss: (lines.length - variant.length) * lossCost,
    };
  });
}

function onAnchor(anchor: Box, block: Block): Candidate[] {
  const at = centre(anchor);
  return [{ box: around(at, block.width / 2, block.height / 2), pin: at, align: 'middle', cost: 0 }];
}

/** Spots around the anchor at a distance: sides before corners, right before left, above before below. */
function besideAnchor(anchor: Box, block: Block, distance: number): Candidate[] {
  const [left, top, right, bottom] = anchor;
  const [x, y] = centre(anchor);
  const { width, height } = block;
  const firstHalf = (block.heights[0] ?? height) / 2;
  const d = gap + distance;
  const diagonal = d * 0.75;
  const spots: readonly [left: number, top: number, align: Candidate['align'], preference: number][] = [
    [right + d, y - height / 2, 'start', 0],
    [right + d, y - firstHalf, 'start', 0.5],
    [right + d, y - height + firstHalf, 'start', 0.5],
    [left - d - width, y - height / 2, 'end', 1],
    [left - d - width, y - firstHalf, 'end', 1.5],
    [left - d - width, y - height + firstHalf, 'end', 1.5],
    [x - width / 2, top - d - height + 2, 'middle', 1.5],
    [x - width / 2, bottom + d - 2, 'middle', 1.8],
    [right + diagonal - 2, top - diagonal - height + 6, 'start', 2],
    [right + diagonal - 2, bottom + diagonal - 6, 'start', 2.2],
    [left - diagonal - width + 2, top - diagonal - height + 6, 'end', 2.6],
    [left - diagonal - width + 2, bottom + diagonal - 6, 'end', 2.8],
  ];
  return spots.map(([boxLeft, boxTop, align, preference]): Candidate => {
    const box: Box = [boxLeft, boxTop, boxLeft + width, boxTop + height];
    const beside = { box, pin: [x, y], align, cost: preference + distance * distanceCost } as const;
    return distance < leaderFrom
      ? beside
      : { ...beside, cost: beside.cost + leaderCost, leader: leaderTo(box, anchor) };
  });
}

/** From the edge of what is named to the nearest edge of the label. */
function leaderTo(box: Box, anchor: Box): [Point, Point] {
  const from = centre(anchor);
  const to: Point = [Math.max(box[0], Math.min(from[0], box[2])), Math.max(box[1], Math.min(from[1], box[3]))];
  const length = apart(to, from) || 1;
  const skip = Math.min(length, Math.max(anchor[2] - anchor[0], anchor[3] - anchor[1]) / 2);
  const stop = Math.max(skip, length - 2);
  const along = (by: number): Point => [
    from[0] + ((to[0] - from[0]) * by) / length,
    from[1] + ((to[1] - from[1]) * by) / length,
  ];
  return [along(skip), along(stop)];
}

function layLines(block: Block, candidate: Candidate, wish: LabelWish, scale: TypeScale): LaidText[] {
  const [left, top, right] = candidate.box;
  const x = candidate.align === 'start' ? left : candidate.align === 'end' ? right : (left + right) / 2;
  let y = top;
  return block.lines.map((line, index): LaidText => {
    const font = fontOf(line.role, scale);
    const height = block.heights[index] ?? font.size;
    const at: Point = [x, y + (height + font.size * 0.72) / 2];
    y += height;
    const struck = wish.struck && index === 0;
    return {
      text: line.text,
      at,
      font,
      role: line.role,
      anchor: candidate.align,
      ...(line.actor && { actor: line.actor }),
      ...(struck && { struck }),
    };
  });
}
