/** The normalised briefing: what the rest of the library reads once a file has been parsed. */
import type { LineString, MultiLineString, MultiPolygon, Polygon } from 'geojson';

export type Text = string | Record<string, string>;
export type Prose = Text;
export type LonLatPair = readonly [number, number];

export interface Length {
  readonly km: number;
  readonly toleranceKm: number;
  readonly approximate: boolean;
  readonly written: string;
}
export interface Area {
  readonly km2: number;
  readonly toleranceKm2: number;
  readonly approximate: boolean;
  readonly written: string;
}
export type Precision = 'year' | 'month' | 'day' | 'hour' | 'minute' | 'second';
export interface When {
  readonly start?: number | undefined;
  readonly end?: number | undefined;
  readonly precision: Precision;
  readonly written: string;
}
export interface Direction {
  readonly bearing: number;
  readonly halfWidth: number;
  readonly written: string;
}
export type Position =
  | { readonly kind: 'place'; readonly id: string }
  | { readonly kind: 'point'; readonly at: [number, number] }
  | { readonly kind: 'relative'; readonly of: Position; readonly distance: Length; readonly direction: Direction };
export interface Count {
  readonly min: number;
  readonly max?: number | undefined;
  readonly approximate: boolean;
  readonly written: string;
}
export interface CountClaim {
  readonly who?: Text | undefined;
  readonly count: Count;
  readonly source?: string | undefined;
}
export type Status = 'confirmed' | 'reported' | 'claimed' | 'disputed' | 'denied';
export interface Link {
  readonly title?: Text | undefined;
  readonly url: string;
}
export interface Media {
  readonly url: string;
  readonly title?: Text | undefined;
  readonly kind?: string | undefined;
  readonly poster?: string | undefined;
  readonly credit?: Text | undefined;
  readonly status?: Status | undefined;
  readonly graphic: boolean;
}
export interface Source {
  readonly id: string;
  readonly path: string;
  readonly title?: Text | undefined;
  readonly url?: string | undefined;
  readonly publisher?: Text | undefined;
  readonly when?: When | undefined;
  readonly archive?: string | undefined;
  readonly lang?: string | undefined;
  readonly via?: string | undefined;
}
export type Pattern = 'solid' | 'dots' | 'crosshatch' | 'waves' | 'grid' | 'diagonal' | 'horizontal' | 'vertical';
export interface Actor {
  readonly id: string;
  readonly path: string;
  readonly name?: Text | undefined;
  readonly short?: Text | undefined;
  readonly color?: string | undefined;
  readonly pattern?: string | undefined;
  readonly seat?: Position | undefined;
  readonly note?: Prose | undefined;
}
interface Item {
  readonly id?: string | undefined;
  readonly path: string;
  readonly name?: Text | undefined;
  readonly note?: Prose | undefined;
  readonly status: Status;
  readonly sources: readonly string[];
  readonly since?: When | undefined;
  readonly until?: When | undefined;
  readonly precisionKm?: number | undefined;
  readonly links: readonly Link[];
}
export interface Place extends Omit<Item, 'status' | 'id' | 'precisionKm'> {
  readonly id: string;
  readonly at: Position;
  readonly aka: readonly Text[];
  readonly kind?: string | undefined;
  readonly rank?: number | undefined;
  readonly precisionKm: number;
  readonly coarsen?: Length | undefined;
  readonly status?: Status | undefined;
}
export type Course =
  | { readonly type: 'coastline' }
  | { readonly type: 'border'; readonly between: readonly [string, string] }
  | { readonly type: 'river'; readonly name: string }
  | { readonly type: 'path'; readonly path: readonly Position[] }
  | { readonly type: 'geometry'; readonly geometry: LineString | MultiLineString };
export interface Line {
  readonly id: string;
  readonly path: string;
  readonly name?: Text | undefined;
  readonly kind?: string | undefined;
  readonly course: Course;
}
export type Extent =
  | {
      readonly type: 'ends';
      readonly from: Position;
      readonly to: Position;
      readonly via?: Position | undefined;
    }
  | { readonly type: 'length'; readonly around: Position; readonly length: Length }
  | {
      readonly type: 'reach';
      readonly around: Position;
      readonly reach: readonly { readonly direction: Direction; readonly distance: Length }[];
    };
export type Side = 'land' | 'left' | 'right' | 'both' | { readonly toward: Position };
export type GroundShape =
  | { readonly type: 'area'; readonly geometry: Polygon | MultiPolygon }
  | { readonly type: 'ring'; readonly positions: readonly Position[] }
  | { readonly type: 'circle'; readonly at: Position; readonly radius: Length };
export type ControlShape =
  | {
      readonly type: 'strip';
      readonly along: string;
      readonly extent: Extent;
      readonly side?: Side | undefined;
      readonly depth?: Length | undefined;
    }
  | GroundShape
  | { readonly type: 'country'; readonly code: string }
  | { readonly type: 'places'; readonly places: readonly string[] };
export interface Control extends Item {
  readonly actors: readonly string[];
  readonly contested: boolean;
  readonly shape: ControlShape;
  readonly stated?:
    | { readonly length?: Length | undefined; readonly area?: Area | undefined; readonly source?: string | undefined }
    | undefined;
}
export interface Front extends Item {
  readonly course:
    | { readonly type: 'along'; readonly along: string; readonly from: Position; readonly to: Position }
    | { readonly type: 'path'; readonly path: readonly Position[] }
    | { readonly type: 'geometry'; readonly geometry: LineString | MultiLineString };
  readonly sides: { readonly left?: string | undefined; readonly right?: string | undefined };
  readonly pushed?: 'left' | 'right' | undefined;
}
export type MovementKind =
  | 'advance'
  | 'attack'
  | 'retreat'
  | 'withdrawal'
  | 'redeployment'
  | 'convoy'
  | 'supply'
  | 'airstrike'
  | 'landing'
  | 'displacement';
export type MovementState = 'planned' | 'underway' | 'halted' | 'blocked' | 'repelled' | 'completed';
export interface Movement extends Item {
  readonly actor: string;
  readonly course?: readonly Position[] | undefined;
  readonly from?: Position | undefined;
  readonly to?: Position | undefined;
  readonly direction?: Direction | undefined;
  readonly along?: string | undefined;
  readonly standsAt?: Position | undefined;
  readonly kind: MovementKind;
  readonly state: MovementState;
  readonly strength?: 'light' | 'medium' | 'heavy' | undefined;
}
export type IncidentKind =
  | 'battle'
  | 'explosion'
  | 'airstrike'
  | 'shelling'
  | 'bombing'
  | 'attack'
  | 'abduction'
  | 'protest'
  | 'riot'
  | 'looting'
  | 'seizure'
  | 'displacement'
  | 'meeting'
  | 'statement'
  | 'disaster'
  | 'other';
export interface Incident extends Item {
  readonly at?: Position | undefined;
  readonly when?: When | undefined;
  readonly kind: IncidentKind;
  readonly by: readonly string[];
  readonly against: readonly string[];
  readonly killed: readonly CountClaim[];
  readonly wounded: readonly CountClaim[];
  readonly media: readonly Media[];
}
export interface Distance extends Item {
  readonly from: Position;
  readonly to: Position;
  readonly stated: readonly Length[];
  readonly statedDirection?: Direction | undefined;
  readonly along?: string | undefined;
  readonly by?: 'straight' | 'road' | undefined;
}
export interface Context extends Item {
  readonly shape: GroundShape | { readonly type: 'line'; readonly along: string };
  readonly kind?: string | undefined;
}
export interface Callout extends Item {
  readonly at: Position;
  readonly text: Text;
}
export interface Total {
  readonly id?: string | undefined;
  readonly path: string;
  readonly of: readonly string[];
  readonly killed?: readonly CountClaim[] | undefined;
  readonly wounded?: readonly CountClaim[] | undefined;
  readonly source?: string | undefined;
}
export type View =
  | { readonly type: 'fit'; readonly ids: readonly string[] }
  | { readonly type: 'bounds'; readonly bounds: [number, number, number, number] }
  | { readonly type: 'centre'; readonly center: [number, number]; readonly zoom: number };
export interface Step {
  readonly id?: string | undefined;
  readonly path: string;
  readonly title?: Text | undefined;
  readonly text?: Prose | undefined;
  readonly focus: readonly string[];
  readonly view?: View | undefined;
  readonly asOf?: When | undefined;
  readonly show: readonly string[];
  readonly hide: readonly string[];
  readonly stress: readonly string[];
  readonly media: readonly Media[];
}
export interface Correction {
  readonly path: string;
  readonly when?: When | undefined;
  readonly text: Prose;
}
export interface Silence {
  readonly path: string;
  readonly code: string;
  readonly of?: string | undefined;
  readonly why?: Text | undefined;
}
export type BasemapSetting =
  | { readonly type: 'embedded' }
  | { readonly type: 'preset'; readonly name: string }
  | { readonly type: 'style' | 'pmtiles' | 'raster'; readonly url: string; readonly attribution?: Text | undefined };
export interface ThemeSetting {
  readonly mode: 'auto' | 'light' | 'dark';
  readonly accent?: string | undefined;
  readonly font?: string | undefined;
}
export interface Briefing {
  readonly version: 1;
  readonly lang: string;
  readonly timeZone: string;
  readonly title?: Text | undefined;
  readonly summary?: Text | undefined;
  readonly asOf?: When | undefined;
  readonly updated?: When | undefined;
  readonly byline?: Text | undefined;
  readonly license?: string | undefined;
  readonly units: 'metric' | 'imperial' | 'both' | 'auto';
  readonly controlMeans?: Text | undefined;
  readonly blankMeans?: Text | undefined;
  readonly sources: readonly Source[];
  readonly actors: readonly Actor[];
  readonly places: readonly Place[];
  readonly lines: readonly Line[];
  readonly control: readonly Control[];
  readonly fronts: readonly Front[];
  readonly movements: readonly Movement[];
  readonly incidents: readonly Incident[];
  readonly distances: readonly Distance[];
  readonly areas: readonly Context[];
  readonly callouts: readonly Callout[];
  readonly totals: readonly Total[];
  readonly story: readonly Step[];
  readonly notKnown: readonly Prose[];
  readonly corrections: readonly Correction[];
  readonly silence: readonly Silence[];
  readonly basemap: BasemapSetting;
  readonly view?: View | undefined;
  readonly theme: ThemeSetting;
}
