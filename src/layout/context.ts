/** Quiet names for orientation: towns and countries of the basemap, only where nothing of the story stands. */
import type { BasemapLayer } from '../basemap/index.js';
import { around } from './boxes.js';
import { placeLabels, type LabelWish } from './labels.js';
import { ofKind, type PanelDraft } from './draft.js';
import type { LaidLabel, Point, SymbolShapeLaid } from './types.js';

/** One town for so many square pixels, at most. */
const areaForTown = 42_000;
/** A town this near to a site, in pixels, is taken for the same place. */
const sameWithin = 16;

export function addContextLabels(
  draft: PanelDraft,
  layer: BasemapLayer,
  sites: number,
): { shapes: SymbolShapeLaid[]; labels: LaidLabel[] } {
  const { view, obstacles, measure, scale, scene } = draft;
  const [left, top, right, bottom] = view.box;
  const room = Math.max(2, Math.round(((right - left) * (bottom - top)) / areaForTown) - Math.round(sites / 4));
  const known = new Set(
    scene.situation.briefing.places.flatMap((place) => [place.name, ...place.aka]).flatMap(spellings),
  );
  const taken: Point[] = ofKind(scene, 'site').map((site) => view.toPixel(site.at));
  const wishes: LabelWish[] = [];
  for (const town of layer.places) {
    if (wishes.length >= room * 3) break;
    const at = view.toPixel(town.at);
    const visible = at[0] > left + 8 && at[0] < right - 8 && at[1] > top + 8 && at[1] < bottom - 8;
    if (
      !visible ||
      known.has(town.name.toLowerCase()) ||
      taken.some((other) => Math.hypot(other[0] - at[0], other[1] - at[1]) < sameWithin)
    )
      continue;
    taken.push(at);
    const lines = [{ text: town.name, role: 'context' as const }];
    wishes.push({
      key: `town/${town.name}/${at.map(Math.round).join()}`,
      item: '',
      refs: [],
      lines,
      anchors: [around(at, 2)],
      priority: -wishes.length,
      reach: 0,
    });
  }
  const placed = placeLabels(wishes, view.box, obstacles, measure, scale).slice(0, room);
  const countries = placeLabels(countryWishes(draft, layer), view.box, obstacles, measure, scale);
  return {
    shapes: placed.map(({ wish }) => townDot(wish)),
    labels: [...placed.map((label) => quiet(label, 'town')), ...countries.map((label) => quiet(label, 'country'))],
  };
}

function countryWishes(draft: PanelDraft, layer: BasemapLayer): LabelWish[] {
  return layer.countries.flatMap((country, index): LabelWish[] => {
    if (!country.labelAt) return [];
    const at = draft.view.toPixel(country.labelAt);
    const lines = [{ text: country.name.toUpperCase(), role: 'context' as const }];
    return [
      {
        key: `country/${country.code}`,
        item: '',
        refs: [],
        lines,
        anchors: [around(at, 1)],
        priority: -index,
        reach: 0,
        centred: true,
      },
    ];
  });
}

function quiet(label: ReturnType<typeof placeLabels>[number], role: 'town' | 'country'): LaidLabel {
  return {
    key: label.wish.key,
    item: '',
    refs: [],
    box: label.box,
    halo: 'land',
    lines: label.lines.map((line) => ({
      ...line,
      role,
      font: { ...line.font, italic: false, size: 11 },
      ...(role === 'country' && { spacing: 1.5 }),
    })),
  };
}

function townDot(wish: LabelWish): SymbolShapeLaid {
  const [box] = wish.anchors;
  const at: Point = box ? [(box[0] + box[2]) / 2, (box[1] + box[3]) / 2] : [0, 0];
  return {
    kind: 'symbol',
    symbol: 'dot',
    key: wish.key,
    item: '',
    refs: [],
    title: '',
    status: 'confirmed',
    former: false,
    actors: [],
    at,
    size: 3,
  };
}

function spellings(text: unknown): string[] {
  if (typeof text === 'string') return [text.toLowerCase()];
  return text !== null && typeof text === 'object'
    ? Object.values(text).map((value) => String(value).toLowerCase())
    : [];
}
