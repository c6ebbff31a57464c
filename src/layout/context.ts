/** Quiet names for orientation: towns and countries of the basemap, only where nothing of the story stands. */
import type { BasemapLayer } from '../basemap/index.js';
import type { Text } from '../briefing/index.js';
import { pointInPolygon } from '../geometry/index.js';
import { interiorSpots } from './areas.js';
import { apart, around, centre, grow, holds, overlap } from './boxes.js';
import { boundsOf } from './camera.js';
import { furniture, ofKind, type PanelDraft } from './draft.js';
import { placeLabels, type LabelWish, type PlacedLabel } from './labels.js';
import type { Box, LaidLabel, Point, SymbolShapeLaid } from './types.js';

/** One town for so many square pixels, at most; four sites of the story take the place of one. */
const areaForTown = 42_000;
const sitesForTown = 4;
/** A town this near to a site, in pixels, is taken for the same place. */
const sameWithin = 16;
/** Names for orientation give way to almost anything. */
const budget = 4;
const quiet = { item: '', refs: [], reach: 0, budget } as const;
/** A country's name looks for room of its own, in pixels. */
const clearance = 22;

export function addContextLabels(
  draft: PanelDraft,
  layer: BasemapLayer,
): { shapes: SymbolShapeLaid[]; labels: LaidLabel[] } {
  const countries = placeLabels(countryWishes(draft, layer), draft);
  const towns = placeLabels(townWishes(draft, layer), draft).slice(0, townRoom(draft));
  return { shapes: towns.map(townDot), labels: [...towns, ...countries].map(laid) };
}

function townRoom({ view, scene }: PanelDraft): number {
  const [left, top, right, bottom] = view.box;
  const sites = ofKind(scene, 'site').filter((site) => holds(view.box, view.toPixel(site.at))).length;
  return Math.max(2, Math.round(((right - left) * (bottom - top)) / areaForTown - sites / sitesForTown));
}

function townWishes(draft: PanelDraft, layer: BasemapLayer): LabelWish[] {
  const { view, scene } = draft;
  const known = new Set(
    scene.situation.briefing.places.flatMap((place) => [place.name, ...place.aka].flatMap(spellings)),
  );
  const taken: Point[] = ofKind(scene, 'site').map((site) => view.toPixel(site.at));
  const visible: Box = grow(view.box, -8);
  const wishes: LabelWish[] = [];
  const most = townRoom(draft) * 3;
  for (const town of layer.places) {
    if (wishes.length >= most) break;
    const at = view.toPixel(town.at);
    const near = (other: Point): boolean => apart(other, at) < sameWithin;
    if (!holds(visible, at) || known.has(town.name.toLowerCase()) || taken.some(near)) continue;
    taken.push(at);
    const key = `town/${town.name}/${at.map(Math.round).join()}`;
    const lines = [{ text: town.name, role: 'town' as const }];
    wishes.push({ ...quiet, key, lines, anchors: [around(at, 2)], priority: -wishes.length });
  }
  return wishes;
}

/** A country is named where its name reads best; if that is out of view, wherever it has room. The largest in view come first. */
function countryWishes(draft: PanelDraft, layer: BasemapLayer): LabelWish[] {
  const { view } = draft;
  const shown = boundsOf(view);
  const middle = centre(shown);
  return layer.countries.flatMap((country): LabelWish[] => {
    const { bounds, geometry, labelAt } = country;
    const area = overlap(bounds, shown);
    if (area === 0) return [];
    const at = labelAt && view.toPixel(labelAt);
    const anchors = at && holds(view.box, at) ? [around(at, 1)] : interiorSpots(geometry, view);
    const lines = [{ text: country.name.toUpperCase(), role: 'country' as const }];
    const priority = pointInPolygon(middle, geometry) ? Infinity : area;
    return [{ ...quiet, key: `country/${country.code}`, lines, anchors, priority, centred: true, clearance }];
  });
}

function laid({ wish, box, pin, lines }: PlacedLabel): LaidLabel {
  return { key: wish.key, item: '', refs: [], box, pin, halo: 'land', lines };
}

function townDot({ wish, pin }: PlacedLabel): SymbolShapeLaid {
  return { ...furniture, key: wish.key, kind: 'symbol', symbol: 'dot', at: pin, size: 3 };
}

function spellings(text: Text | undefined): string[] {
  if (text === undefined) return [];
  return (typeof text === 'string' ? [text] : Object.values(text)).map((spelling) => spelling.toLowerCase());
}
