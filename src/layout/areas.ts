/** Areas in pixels: ground held or contested, sectors and context, named where there is room inside. */
import type { MultiPolygon } from 'geojson';
import type { AreaMark } from '../scene/index.js';
import { apart, around, boxAround, boxesAlong, centre, common, resample } from './boxes.js';
import type { Projection } from './camera.js';
import { maskOf } from './mask.js';
import { baseOf, weights, wishOf, type PanelDraft } from './draft.js';
import { linePieces, polygonPath, project } from './paths.js';
import type { Box, Point } from './types.js';

export function addAreas(draft: PanelDraft, areas: readonly AreaMark[]): void {
  for (const area of areas) addArea(draft, area);
}

function addArea(draft: PanelDraft, area: AreaMark): void {
  const { role, geometry, label } = area;
  const { view } = draft;
  const path = polygonPath(geometry, view);
  if (path === '') return;
  draft.shapes.push({ ...baseOf(area), kind: 'area', role, path, ...softEndsOf(area, draft) });
  if (!label || label.lines.length === 0) return;
  const rim = linePieces(outlines(geometry), view).flatMap((piece) => boxesAlong(piece, 2, 10));
  draft.obstacles.add(rim, weights.line, area.item);
  draft.wishes.push({
    ...wishOf(area, label.lines),
    anchors: role === 'context' ? rimSpots(geometry, view) : interiorSpots(geometry, view),
    priority: role === 'context' ? 4 : 38,
    reach: 0,
    centred: true,
    struck: area.status === 'denied',
  });
}

/** Length of a soft end, in pixels; a short strip fades over a third of its length. */
const fade = 58;

function softEndsOf({ fadingAlong }: AreaMark, { view }: PanelDraft): { fades?: readonly (readonly [Point, Point])[] } {
  if (!fadingAlong) return {};
  const line = project(fadingAlong, view);
  const samples = resample(line, Math.max(1, lengthOf(line) / 300));
  const reach = Math.min(fade, lengthOf(line) / 3);
  const ends = [samples, [...samples].reverse()].flatMap((from): (readonly [Point, Point])[] => {
    const [end] = from;
    const whole = end && from.find((at) => apart(at, end) >= reach);
    return end && whole ? [[end, whole]] : [];
  });
  return { fades: ends };
}

function lengthOf(line: readonly Point[]): number {
  return line.slice(1).reduce((sum, at, index) => sum + apart(at, line[index] ?? at), 0);
}

/** Spots inside an area and inside the frame, the most central first. */
export function interiorSpots(geometry: MultiPolygon, view: Projection): Box[] {
  const steps = 9;
  const points = geometry.coordinates.flatMap((polygon) => project(polygon[0] ?? [], view));
  if (points.length === 0) return [];
  const box = common(boxAround(points), view.box);
  const middle = centre(box);
  const grid = Array.from({ length: steps * steps }, (_, index): Point => [
    box[0] + ((index % steps) + 0.5) * ((box[2] - box[0]) / steps),
    box[1] + (Math.floor(index / steps) + 0.5) * ((box[3] - box[1]) / steps),
  ]);
  return grid
    .filter(maskOf(geometry, view))
    .sort((a, b) => apart(a, middle) - apart(b, middle))
    .map((at) => around(at, 1));
}

/** Spots on the rim, as on a contour line, so that one area within another is not named in its stead; the middle of the foot first. */
function rimSpots(geometry: MultiPolygon, view: Projection): Box[] {
  const rim = linePieces(outlines(geometry), view).flatMap((piece) => resample(piece, 24));
  const x = rim.reduce((sum, at) => sum + at[0], 0) / Math.max(1, rim.length);
  return rim.sort((a, b) => Math.abs(a[0] - x) - a[1] - Math.abs(b[0] - x) + b[1]).map((at) => around(at, 1));
}

function outlines(geometry: MultiPolygon): (readonly (readonly number[])[])[] {
  return geometry.coordinates.flat();
}
