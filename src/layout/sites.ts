/** Sites in pixels: symbols in a row, moved apart where they would cover each other, and rings for what is vague. */
import type { LabelLine, SiteMark, SiteSymbol } from '../scene/index.js';
import { apart, around, grow, holds, moved } from './boxes.js';
import type { Projection } from './camera.js';
import { baseOf, weights, wishOf, type PanelDraft } from './draft.js';
import { Obstacles } from './obstacles.js';
import { pathOf } from './paths.js';
import type { TypeScale } from './type.js';
import type { Box, LeaderShape, Point, RingShape, SymbolShapeLaid } from './types.js';

export interface LaidSite {
  readonly site: SiteMark;
  /** Where it is. */
  readonly at: Point;
  /** Where its row stands. */
  readonly box: Box;
  readonly symbols: readonly SymbolShapeLaid[];
  readonly ring?: RingShape;
  readonly leader?: LeaderShape;
}

const gap = 3;
/** Symbols in one row. */
const longestRow = 4;
/** Characters of a note in one line. */
const longestNote = 28;
/** Priorities from which a site is part of the story, and a main part of it. */
const saidFrom = 20;
const importantFrom = 60;
/** Names of lesser sites are left out rather than set across arrows, dimensions or other symbols. */
const minorBudget = 55;
/** How far a row may move from an exact point, in pixels; a vague one may move within its ring. */
const exactReach = 26;
const vagueReach = 44;

type SymbolSizes = Readonly<Record<SymbolShapeLaid['symbol'], number>>;

const sizesByScale: Readonly<Record<TypeScale, SymbolSizes>> = {
  wide: { badge: 13, seat: 21, incident: 16, stands: 16, dot: 5 },
  narrow: { badge: 12, seat: 18, incident: 15, stands: 15, dot: 4 },
  inset: { badge: 10, seat: 14, incident: 13, stands: 12, dot: 4 },
};

/** Lays out the sites whose position is inside the frame, most important first. */
function laySites(sites: readonly SiteMark[], view: Projection, sizes: SymbolSizes): LaidSite[] {
  const rows = new Obstacles();
  return sites.flatMap((site): LaidSite[] => {
    const at = view.toPixel(site.at);
    if (!holds(grow(view.box, -2), at)) return [];
    const laid = laySite(site, at, view, sizes, rows);
    rows.add([laid.box], Infinity);
    return [laid];
  });
}

function laySite(site: SiteMark, at: Point, view: Projection, sizes: SymbolSizes, taken: Obstacles): LaidSite {
  const rows = rowsOf(oneOfEach(site.symbols), sizes);
  const width = Math.max(sizes.dot, ...rows.map((row) => row.width));
  const height = Math.max(inRow(rows.map((row) => row.height)), sizes.dot);
  const radius = site.vague ? view.pixels(site.precisionKm, site.at[1]) : 0;
  const reach = site.vague ? Math.min(radius * 0.85, vagueReach) : exactReach;
  const centre = freeSpot(at, width, height, rows.length > 0 ? reach : 0, taken, view.box);
  let y = centre[1] - height / 2;
  const laid = rows.flatMap((row): SymbolShapeLaid[] => {
    let x = centre[0] - row.width / 2;
    const middle = y + row.height / 2;
    y += row.height + gap;
    return row.symbols.map((symbol) => {
      const size = sizes[symbol.shape.kind];
      x += size + gap;
      return laySymbol(symbol, [x - gap - size / 2, middle], size, at);
    });
  });
  const isMoved = apart(centre, at) > 4;
  const base = baseOf(site);
  return {
    site,
    at,
    box: around(centre, width / 2, height / 2),
    symbols: laid.length > 0 ? laid : [{ ...base, kind: 'symbol', symbol: 'dot', at, size: sizes.dot }],
    ...(site.vague &&
      radius < largestRing(view) && { ring: { ...base, key: `${site.key}/ring`, kind: 'ring', at, radius } }),
    ...(isMoved &&
      !site.vague && { leader: { ...base, key: `${site.key}/leader`, kind: 'leader', path: pathOf([at, centre]) } }),
  };
}

/** A ring that the frame cannot hold would not be seen as one. */
function largestRing({ box }: Projection): number {
  return Math.hypot(box[2] - box[0], box[3] - box[1]);
}

/** Symbols side by side; many stand in several rows, so that none runs off the place it belongs to. */
function rowsOf(symbols: readonly SiteSymbol[], sizes: SymbolSizes) {
  const perRow = symbols.length <= longestRow ? longestRow : Math.ceil(Math.sqrt(symbols.length));
  return Array.from({ length: Math.ceil(symbols.length / perRow) }, (_, index) => {
    const row = symbols.slice(index * perRow, (index + 1) * perRow);
    const widths = row.map((symbol) => sizes[symbol.shape.kind]);
    return { symbols: row, width: inRow(widths), height: Math.max(...widths) };
  });
}

/** Side by side, with gaps between. */
function inRow(sizes: readonly number[]): number {
  return sizes.reduce((sum, size) => sum + size + gap, -gap);
}

/** The same actor's badge is shown once: a seat says more than a badge. */
function oneOfEach(symbols: readonly SiteSymbol[]): SiteSymbol[] {
  return symbols.filter((symbol, index) => {
    if (symbol.shape.kind !== 'badge') return true;
    return !symbols.some((other, at) => sameActors(symbol, other) && saysAsMuch(other, symbol, at < index));
  });
}

function sameActors(one: SiteSymbol, other: SiteSymbol): boolean {
  return one.actors.join(' ') === other.actors.join(' ');
}

function saysAsMuch(other: SiteSymbol, badge: SiteSymbol, earlier: boolean): boolean {
  if (other.shape.kind === 'seat') return !badge.former;
  return other.shape.kind === 'badge' && earlier && other.status === badge.status && !other.former;
}

function laySymbol(symbol: SiteSymbol, at: Point, size: number, pin: Point): SymbolShapeLaid {
  const { kind, ...shown } = symbol.shape;
  return { ...baseOf(symbol), kind: 'symbol', symbol: kind, at, pin, size, ...shown };
}

function freeSpot(at: Point, width: number, height: number, reach: number, taken: Obstacles, frame: Box): Point {
  const clear = (spot: Point): boolean => {
    const box = grow(around(spot, width / 2, height / 2), 1);
    return box[0] >= frame[0] && box[2] <= frame[2] && taken.cost(box) === 0;
  };
  if (clear(at)) return at;
  for (let radius = 4; radius <= reach; radius += 3) {
    for (let turn = 0; turn < 12; turn++) {
      const angle = (turn * Math.PI) / 6;
      const spot = moved(at, [Math.cos(angle), Math.sin(angle)], radius);
      if (clear(spot)) return spot;
    }
  }
  return at;
}

/** A long note stands in two lines, broken at the space or the semicolon nearest its middle. */
function wrapped(note: LabelLine): LabelLine[] {
  const { text, role, actor } = note;
  if (text.length <= longestNote) return [note];
  const breaks = [...text.matchAll(/ /g)].map((match) => match.index);
  const weight = (at: number): number => Math.abs(at - text.length / 2) - (/[;,:]/.test(text[at - 1] ?? '') ? 6 : 0);
  const [at] = breaks.sort((a, b) => weight(a) - weight(b));
  if (at === undefined) return [note];
  return [text.slice(0, at), text.slice(at + 1)].map((part) => ({ text: part, role, ...(actor && { actor }) }));
}

/** How far a name may stand from its site, in pixels: what the story says farther than what it does not, and little on a small map. */
function reachOf(priority: number, scale: TypeScale): number {
  if (priority < saidFrom) return 8;
  return scale === 'wide' ? 68 : priority < importantFrom ? 26 : 38;
}

/** Sites with their rings, leaders and labels. */
export function addSites(draft: PanelDraft, marks: readonly SiteMark[]): LaidSite[] {
  const sites = laySites(marks, draft.view, sizesByScale[draft.scale]);
  for (const { site, box, symbols, ring, leader } of sites) {
    if (ring) {
      draft.shapes.push(ring);
      const { at, radius } = ring;
      const rim = Array.from({ length: 32 }, (_, i) => {
        const angle = (i * Math.PI) / 16;
        return around(moved(at, [Math.cos(angle), Math.sin(angle)], radius), 2);
      });
      draft.obstacles.add(rim, weights.ring);
    }
    if (leader) draft.shapes.push(leader);
    draft.shapes.push(...symbols);
    draft.obstacles.add([grow(box, 1)], Infinity);
    draft.rivals.add([box], 100, site.key);
    const lines = [...site.label.lines, ...site.notes.flatMap(wrapped)];
    const [name, ...rest] = lines;
    if (!name) continue;
    const isDoubt = ({ role }: LabelLine): boolean => role === 'doubt';
    const ordered = [name, ...rest.filter((line) => !isDoubt(line)), ...rest.filter(isDoubt)];
    draft.wishes.push({
      ...wishOf(site, ordered),
      anchors: [box],
      priority: site.priority,
      reach: reachOf(site.priority, draft.scale),
      ...(site.priority < importantFrom && { budget: minorBudget }),
      struck: site.status === 'denied',
      site: true,
    });
  }
  return sites;
}
