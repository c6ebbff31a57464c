/** The briefing resolved against a basemap: every reference linked, every position placed, every strip cut and measured. */
import type { MultiPolygon, Polygon } from 'geojson';
import type {
  Actor,
  Briefing,
  Callout,
  Context,
  Control,
  Distance,
  Front,
  Incident,
  Movement,
  Place,
  Problem,
  Step,
  Text,
} from '../briefing/index.js';
import type { Basemap, LonLat } from '../basemap/index.js';

/** A position with how well it is known. Its longitude is unrolled into the basemap's frame. */
export interface Placed {
  readonly at: LonLat;
  /** Radius in km within which the truth lies; 0 for coordinates given without a precision. */
  readonly precisionKm: number;
  /** The place it names, if it names one. */
  readonly place?: ResolvedPlace;
  /** For a position given by relation: where it may lie. */
  readonly sector?: Polygon;
}

export interface ResolvedPlace extends Placed {
  readonly id: string;
  readonly item: Place;
  readonly name: Text;
  /** Known only to more than 10 km: drawn as a neutral ring. */
  readonly vague: boolean;
}

/** A piece cut from a line. `line` runs as the line runs: land on the left of a coast. `start` and `end` lie on the line. */
export interface Slice {
  readonly line: readonly LonLat[];
  readonly lengthKm: number;
  readonly start: Placed;
  readonly end: Placed;
}

/** What is held: a band along a line (depth not stated), ground, or single places. */
export type ControlShape =
  | {
      readonly kind: 'band';
      readonly slice: Slice;
      readonly side: 'left' | 'right' | 'both';
      /** Ends that only we placed. */
      readonly softEnds: boolean;
      readonly lengthKm: number;
    }
  | {
      readonly kind: 'ground';
      readonly geometry: MultiPolygon;
      readonly areaKm2: number;
      /** A country or a strip that reaches beyond the loaded map: the area is not that of the whole. */
      readonly partial?: boolean;
      readonly lengthKm?: number;
      readonly slice?: Slice;
      readonly softEnds: boolean;
    }
  | { readonly kind: 'outline'; readonly line: readonly LonLat[] }
  | { readonly kind: 'places'; readonly places: readonly ResolvedPlace[] };

export interface ResolvedControl {
  readonly item: Control;
  /** One holder, or the two or more who fight for it. */
  readonly actors: readonly Actor[];
  readonly contested: boolean;
  readonly shape: ControlShape;
}

export interface ResolvedFront {
  readonly item: Front;
  readonly line: readonly LonLat[];
  /** From 0: which piece of the item this is; a front given in several pieces comes several times. */
  readonly piece: number;
  readonly left?: Actor;
  readonly right?: Actor;
}

/** What a movement lets us draw, and no more. */
export type MovementShape =
  /** Both ends known, or a path: an arrow. `via` are the author's points in order, ends included. */
  | { readonly kind: 'arrow'; readonly path: readonly LonLat[]; readonly smooth: boolean }
  /** One end and a heading: a short arrow of fixed screen length. `anchor` says which end `at` is. */
  | { readonly kind: 'heading'; readonly at: Placed; readonly bearing: number; readonly anchor: 'from' | 'to' }
  /** One position and nothing more: a mark. */
  | { readonly kind: 'mark'; readonly at: Placed };

export interface ResolvedMovement {
  readonly item: Movement;
  readonly actor: Actor;
  readonly shape: MovementShape;
  readonly from?: Placed;
  readonly to?: Placed;
  readonly standsAt?: Placed;
}

export interface ResolvedIncident {
  readonly item: Incident;
  /** Absent: in the table only. */
  readonly at?: Placed;
  /** 1-based, in file order: the number on the map and in the table. */
  readonly number: number;
}

export interface ResolvedDistance {
  readonly item: Distance;
  readonly from: Placed;
  readonly to: Placed;
  /** Drawn line: straight (two points) or along the named line. */
  readonly line: readonly LonLat[];
  readonly lengthKm: number;
  /** The two precisions added; 1 % of the length along a line. */
  readonly toleranceKm: number;
  /** Initial bearing in degrees from `from` to `to`. */
  readonly bearing: number;
  readonly along: boolean;
}

export interface ResolvedContext {
  readonly item: Context;
  readonly geometry: MultiPolygon | { readonly type: 'Line'; readonly line: readonly LonLat[] };
}

export interface ResolvedLine {
  readonly id: string;
  readonly name?: Text;
  readonly kind?: string;
  /** Follows a coast: land is on its left. */
  readonly coastal: boolean;
  /** One or more pieces; land on the left of a coast. */
  readonly lines: readonly (readonly LonLat[])[];
}

export interface ResolvedCallout {
  readonly item: Callout;
  readonly at: Placed;
}

export type ViewWish =
  | { readonly kind: 'all' }
  | { readonly kind: 'bounds'; readonly bounds: readonly [number, number, number, number] }
  | { readonly kind: 'centre'; readonly centre: LonLat; readonly zoom: number };

export interface ResolvedStep {
  readonly item: Step;
  readonly view: ViewWish;
}

export interface Situation {
  readonly briefing: Briefing;
  readonly basemap: Basemap;
  readonly problems: readonly Problem[];
  readonly actors: ReadonlyMap<string, Actor>;
  readonly seats: readonly { readonly actor: Actor; readonly at: Placed }[];
  readonly places: ReadonlyMap<string, ResolvedPlace>;
  readonly lines: ReadonlyMap<string, ResolvedLine>;
  readonly control: readonly ResolvedControl[];
  readonly fronts: readonly ResolvedFront[];
  readonly movements: readonly ResolvedMovement[];
  readonly incidents: readonly ResolvedIncident[];
  readonly distances: readonly ResolvedDistance[];
  readonly areas: readonly ResolvedContext[];
  readonly callouts: readonly ResolvedCallout[];
  readonly steps: readonly ResolvedStep[];
  readonly view: ViewWish;
}
