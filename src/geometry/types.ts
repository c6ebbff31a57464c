/** The words this floor speaks: positions, lines and outcomes; numbers and GeoJSON, nothing of the briefing. */
import type { Geometry, LineString, MultiPolygon, Polygon } from 'geojson';

/** Longitude and latitude in degrees, WGS 84. A longitude may exceed ±180 where a line runs on across 180°. */
export type LonLat = [number, number];

/** A position that is only read. */
export type Point = readonly [number, number];

/** A line as its positions. */
export type Line = readonly Point[];

export type Side = 'left' | 'right';

/** What went wrong, as a code for programs and a sentence for people. */
export interface Failure<Code extends string = string> {
  readonly ok: false;
  readonly code: Code;
  readonly message: string;
}

/** West, south, east, north; east may exceed 180 where the box crosses the antimeridian. */
export type Bounds = [west: number, south: number, east: number, north: number];

export interface Measured {
  readonly lengthKm: number;
  /** Degrees clockwise from north, 0 to 360, at the first place. */
  readonly bearing: number;
}

export interface NearestOnLines {
  /** The nearest point of the lines. */
  readonly at: LonLat;
  readonly offKm: number;
  /** How far along its own line, from that line's first position. */
  readonly alongKm: number;
  /** Which of the lines. */
  readonly index: number;
}

export type SliceCode =
  'no-line' | 'bad-position' | 'off-line' | 'different-lines' | 'longer-than-line' | 'zero-length';

export interface Slice {
  readonly ok: true;
  /** In the line's own direction, in its own frame of longitudes. */
  readonly line: LonLat[];
  readonly lengthKm: number;
  /** How far the first asked end (`from`, or `at`) lies off the line. */
  readonly startOffKm: number;
  /** How far the other asked end (`to`, or `at`) lies off the line. */
  readonly endOffKm: number;
  /** The line it was cut from is a ring. */
  readonly closed: boolean;
  /** An open line ended before the asked length was reached. */
  readonly clipped?: boolean;
  /** The index of the line it was cut from. */
  readonly index: number;
}

export interface SliceFailure extends Failure<SliceCode> {
  readonly startOffKm?: number;
  readonly endOffKm?: number;
  /** What was asked. */
  readonly askedKm?: number;
  /** How long the line is. */
  readonly lineKm?: number;
  /** The lines nearest to the ends are no rings: they may be parts of a longer one. */
  readonly open?: boolean;
}

export type SliceOutcome = Slice | SliceFailure;

export type StripCode = 'zero-length' | 'bad-depth' | 'bad-position' | 'no-land' | 'too-deep' | 'unbuildable';

export type StripOutcome = { readonly ok: true; readonly geometry: MultiPolygon } | Failure<StripCode>;

export type RingCode = 'too-few-points' | 'bad-position' | 'self-crossing' | 'zero-area' | 'around-pole';

export type RingOutcome =
  | { readonly ok: true; readonly polygon: Polygon }
  | (Failure<RingCode> & {
      /** Where the ring crosses itself. */
      readonly at?: LonLat;
    });

export type CircleOutcome =
  | { readonly ok: true; readonly polygon: Polygon; readonly line?: undefined }
  | { readonly ok: true; readonly line: LineString; readonly polygon?: undefined }
  | Failure<'bad-position' | 'bad-radius'>;

/** Something about a piece of GeoJSON that an author can mend. */
export interface GeometryProblem {
  /** `coordinates[0][3]`, `features[1].geometry`; empty for the whole input. */
  readonly path: string;
  readonly code: string;
  readonly severity: 'error' | 'warning' | 'note';
  readonly message: string;
  readonly mend?: string;
}

export interface ReadOutcome {
  /** Absent where nothing can be drawn. */
  readonly geometry?: Geometry;
  readonly problems: readonly GeometryProblem[];
}
