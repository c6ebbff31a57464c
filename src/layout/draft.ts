/** A panel while it is being laid out: what its makers share and add to. */
import type { BasemapLayer } from '../basemap/index.js';
import type { Mark, Scene, SiteSymbol } from '../scene/index.js';
import type { Projection } from './camera.js';
import type { LabelRoom, LabelWish } from './labels.js';
import { maskOf } from './mask.js';
import { Obstacles } from './obstacles.js';
import type { TypeScale } from './type.js';
import type { Box, LaidLabel, MeasureText, Point, Shape } from './types.js';

export interface PanelDraft extends LabelRoom {
  readonly scene: Scene;
  readonly onLand: (at: Point) => boolean;
  readonly shapes: Shape[];
  readonly wishes: LabelWish[];
  /** Labels whose place is decided with their shape. */
  readonly fixed: LaidLabel[];
}

/** How much covering these costs a label, for each 100 square pixels; symbols and other labels forbid. */
export const weights = { coast: 1.2, band: 7, line: 5, ring: 0.8, frame: 2.5, arrow: 80, dimension: 60 } as const;

export function draftPanel(
  scene: Scene,
  layer: BasemapLayer,
  view: Projection,
  scale: TypeScale,
  measure: MeasureText,
): PanelDraft {
  const onLand = maskOf(layer.land, view);
  return {
    scene,
    view,
    scale,
    measure,
    onLand,
    obstacles: new Obstacles(),
    rivals: new Obstacles(),
    shapes: [],
    wishes: [],
    fixed: [],
  };
}

export function ofKind<K extends Mark['kind']>(scene: Scene, kind: K): Extract<Mark, { kind: K }>[] {
  return scene.marks.filter((mark): mark is Extract<Mark, { kind: K }> => mark.kind === kind);
}

/** The fields that every shape takes over from its mark. */
export function baseOf(mark: Omit<SiteSymbol, 'kind' | 'shape'>) {
  const { key, item, refs, title, status, actors } = mark;
  return { key, item, refs, title, status, actors, former: mark.former ?? false };
}

/** What belongs to no item has these in their stead. */
export const furniture = { item: '', refs: [], title: '', status: 'confirmed', former: false, actors: [] } as const;

/** The part of a label wish that comes from its mark. */
export function wishOf(mark: { key: string; item: string; refs: readonly string[] }, lines: LabelWish['lines']) {
  return { key: mark.key, item: mark.item, refs: mark.refs, lines };
}

/** Far enough inside for something to stand around it. */
export function inFrame(at: Point, box: Box): boolean {
  const edge = 12;
  return at[0] > box[0] + edge && at[0] < box[2] - edge && at[1] > box[1] + edge && at[1] < box[3] - edge;
}
