/** A scene in a view, in pixels: everything placed, nothing left to decide but colours. */
import type { MovementState, Scene, SceneActor, StandsFigure, LabelRole } from '../scene/index.js';
import type { Status } from '../briefing/index.js';

export type Point = readonly [number, number];
/** `[left, top, right, bottom]` in pixels. */
export type Box = readonly [number, number, number, number];

export interface Font {
  /** In pixels. */
  readonly size: number;
  readonly weight: number;
  readonly italic: boolean;
  /** Extra space after each letter, in pixels. */
  readonly spacing?: number;
}

/** Width in pixels of one line of text. */
export type MeasureText = (text: string, font: Font) => number;

/** Web Mercator: the pixel of the centre is the middle of the frame. `zoom` counts 512 px tiles, as MapLibre does. */
export interface Camera {
  readonly centre: readonly [number, number];
  readonly zoom: number;
}

/** What to look at: a size, and optionally a place other than the scene's own view. */
export interface View {
  /** CSS pixels. */
  readonly width: number;
  readonly height: number;
  /** `[west, south, east, north]` in degrees. */
  readonly bounds?: readonly [number, number, number, number];
  readonly camera?: Camera;
  /** No locator inset; or the one of an earlier layout of this size, with its frame moved. */
  readonly inset?: 'none' | Panel;
  /** Boxes in pixels in which no name and no inset should stand: something of the page's lies there. */
  readonly keepClear?: readonly Box[];
}

interface ShapeBase {
  readonly key: string;
  readonly item: string;
  readonly refs: readonly string[];
  readonly title: string;
  readonly status: Status;
  readonly former: boolean;
  readonly actors: readonly string[];
}

/** A path in SVG's grammar, with absolute coordinates in pixels. */
export type PathData = string;

export interface AreaShape extends ShapeBase {
  readonly kind: 'area';
  readonly role: 'control' | 'contested' | 'context' | 'sector';
  readonly path: PathData;
  /** Soft ends: each from where nothing is left to where it is whole. */
  readonly fades?: readonly (readonly [Point, Point])[];
}

/** A band in pieces: the middle is whole, soft ends fade along `fade`. */
export interface BandShape extends ShapeBase {
  readonly kind: 'band';
  readonly role: 'control' | 'contested';
  readonly pieces: readonly BandPiece[];
}

export interface BandPiece {
  readonly fill: PathData;
  readonly edges: PathData;
  /** From transparent to whole. */
  readonly fade?: readonly [Point, Point];
}

export interface LineShape extends ShapeBase {
  readonly kind: 'line';
  readonly role: 'front' | 'river' | 'road' | 'railway' | 'border' | 'line' | 'context' | 'outline' | 'dimension';
  readonly path: PathData;
  /** Fronts: filled teeth. Dimensions: ticks. */
  readonly teeth?: PathData;
  /** Dimensions: thin lines from the ends to what they measure. */
  readonly extensions?: PathData;
  /** Fronts with teeth: the actor that pushes. */
  readonly pusher?: string;
}

export interface ArrowShape extends ShapeBase {
  readonly kind: 'arrow';
  readonly movement: string;
  readonly state: MovementState;
  readonly outline: PathData;
  /** The bar where a blocked movement ends. */
  readonly bar?: PathData;
}

export interface SymbolShapeLaid extends ShapeBase {
  readonly kind: 'symbol';
  readonly symbol: 'badge' | 'seat' | 'incident' | 'stands' | 'dot';
  readonly at: Point;
  /** Where its site is, if it had to move from there. */
  readonly pin?: Point;
  /** Width of the symbol's box. */
  readonly size: number;
  readonly number?: number;
  readonly movement?: string;
  readonly state?: MovementState;
  /** What is drawn in the disc of a `stands`. */
  readonly figure?: StandsFigure;
}

/** A ring within which the truth lies. */
export interface RingShape extends ShapeBase {
  readonly kind: 'ring';
  readonly at: Point;
  readonly radius: number;
}

/** A thin line from a label or a moved symbol to its point. */
export interface LeaderShape extends ShapeBase {
  readonly kind: 'leader';
  readonly path: PathData;
}

export type Shape = AreaShape | BandShape | LineShape | ArrowShape | SymbolShapeLaid | RingShape | LeaderShape;

export interface LaidText {
  readonly text: string;
  readonly at: Point;
  readonly font: Font;
  readonly role: LabelRole | 'scale' | 'credit';
  readonly anchor: 'start' | 'middle' | 'end';
  /** Degrees clockwise. */
  readonly rotate?: number;
  readonly actor?: string;
  readonly struck?: boolean;
}

export interface LaidLabel {
  readonly key: string;
  readonly item: string;
  readonly refs: readonly string[];
  readonly lines: readonly LaidText[];
  readonly box: Box;
  /** What it names lies here. */
  readonly pin: Point;
  readonly halo: 'land' | 'sea';
}

/** Land, waters and borders, already clipped. */
export interface Ground {
  readonly land: PathData;
  readonly coast: PathData;
  readonly lakes: PathData;
  readonly rivers: PathData;
  readonly borders: PathData;
  readonly disputed: PathData;
}

/** One map in a box: the main one or an inset. */
export interface Panel {
  readonly box: Box;
  readonly camera: Camera;
  readonly ground: Ground;
  readonly shapes: readonly Shape[];
  readonly labels: readonly LaidLabel[];
  /** On an inset: where the main map looks. */
  readonly frame?: Box;
}

export interface ScaleBar {
  readonly at: Point;
  readonly bars: readonly { readonly width: number; readonly text: string }[];
}

export interface Layout {
  readonly width: number;
  readonly height: number;
  readonly scene: Scene;
  readonly actors: ReadonlyMap<string, SceneActor>;
  readonly main: Panel;
  readonly inset?: Panel;
  readonly scale: ScaleBar;
  readonly credit: LaidText;
}
