/** What to draw, in degrees and words: marks with a status, an interval and a priority, before any screen is known. */
import type { MultiPolygon } from 'geojson';
import type { Basemap, LonLat } from '../basemap/index.js';
import type { Reader } from '../language/index.js';
import type { Situation, ViewWish } from '../situation/index.js';
import type { PatternName, Status, When } from '../briefing/index.js';

/** A colour for each theme, `#rrggbb`. */
export interface Paint {
  readonly light: string;
  readonly dark: string;
}

/** An actor as drawn: a hue, a readable version of it for text, and a pattern of its own. */
export interface SceneActor {
  readonly id: string;
  readonly name: string;
  readonly short: string;
  readonly color: Paint;
  readonly text: Paint;
  readonly pattern: PatternName;
}

/** When a mark holds, in ms since the epoch: `start` inclusive, `end` exclusive, open where absent. */
export interface Interval {
  readonly start?: number;
  readonly end?: number;
}

interface MarkBase {
  /** Unique in the scene and stable between moments. */
  readonly key: string;
  /** The item it draws: its id, or its path where it has none. */
  readonly item: string;
  /** Everything whose name lights this mark: ids of the item, its place, its actors. */
  readonly refs: readonly string[];
  readonly status: Status;
  readonly interval: Interval;
  /** Has ended at the moment drawn: an outline, never as held. */
  readonly former?: boolean;
  /** One sentence that says what it is. */
  readonly title: string;
  /** Actor ids; two or more for contested ground. */
  readonly actors: readonly string[];
}

/** Ground held, contested, or only context. */
export interface AreaMark extends MarkBase {
  readonly kind: 'area';
  readonly role: 'control' | 'contested' | 'context' | 'sector';
  readonly geometry: MultiPolygon;
  /** A strip whose ends only we placed: the line it follows, at whose ends it fades. */
  readonly fadingAlong?: readonly LonLat[];
  readonly label?: LabelText;
}

/** A strip with no depth said: a band of fixed width on the screen beside a line. */
export interface BandMark extends MarkBase {
  readonly kind: 'band';
  readonly role: 'control' | 'contested';
  readonly line: readonly LonLat[];
  readonly side: 'left' | 'right' | 'both';
  readonly softEnds: boolean;
  readonly label?: LabelText;
}

export interface LineMark extends MarkBase {
  readonly kind: 'line';
  readonly role: 'front' | 'river' | 'road' | 'railway' | 'border' | 'line' | 'context' | 'outline' | 'dimension';
  readonly line: readonly LonLat[];
  /** Fronts: the side into which the teeth point. */
  readonly teeth?: 'left' | 'right';
  /** The actor on the side that pushes, where the file names it. */
  readonly pusher?: string;
  readonly label?: LabelText;
  /** Dimensions along a line follow it; straight ones are drawn beside it with ticks. */
  readonly straight?: boolean;
  /** The label with the direction in letters, for where its words have no room. */
  readonly compact?: string;
  /** The figure alone, for where the whole label has no room. */
  readonly figure?: string;
}

export type MovementState = 'planned' | 'underway' | 'halted' | 'blocked' | 'repelled' | 'completed';

/** An arrow along a path, or a short one that gives a heading only. */
export interface ArrowMark extends MarkBase {
  readonly kind: 'arrow';
  readonly movement: string;
  readonly state: MovementState;
  readonly strength: 'light' | 'medium' | 'heavy';
  readonly course:
    | { readonly kind: 'path'; readonly line: readonly LonLat[] }
    | { readonly kind: 'heading'; readonly at: LonLat; readonly bearing: number; readonly anchor: 'from' | 'to' };
  /** Arrows of one group share the label of the first. */
  readonly group: string;
  readonly label?: LabelText;
}

/** How a movement known by one position is drawn: standing there, setting out, bound for it, and so on. */
export type StandsFigure = 'here' | 'from' | 'to' | 'blocked' | 'repelled' | 'retreat' | 'people' | 'air';

export type SymbolShape =
  /** The actor's pattern in a square: held or claimed; the stripes of several: contested. */
  | { readonly kind: 'badge' }
  /** The same within a ring: the actor's seat. */
  | { readonly kind: 'seat' }
  /** A disc with a number: see the table. */
  | { readonly kind: 'incident'; readonly number: number }
  /** A movement known only by one position. */
  | {
      readonly kind: 'stands';
      readonly movement: string;
      readonly state: MovementState;
      readonly figure: StandsFigure;
    };

/** A mark at a site; several stand in a row. */
export interface SiteSymbol extends MarkBase {
  readonly kind: 'symbol';
  /** Radius in km within which the item itself is known to lie. */
  readonly precisionKm?: number;
  readonly shape: SymbolShape;
}

/** A line of a site's label that comes and goes with its item. */
export interface SiteNote extends LabelLine {
  readonly interval: Interval;
  readonly item: string;
  readonly actors?: readonly string[];
  readonly precisionKm?: number;
}

/** Everything that stands at one position, with one label. */
export interface SiteMark extends MarkBase {
  readonly kind: 'site';
  readonly at: LonLat;
  /** The largest radius in km of what stands here; what is known as a sector is drawn as one, and counts for nothing. */
  readonly precisionKm: number;
  /** Drawn with a ring. */
  readonly vague: boolean;
  /** The radius of the place itself. */
  readonly placeKm: number;
  /** A place of the file, or only a position. */
  readonly place: boolean;
  readonly placeKind?: string;
  /** Higher is placed first. */
  readonly priority: number;
  readonly symbols: readonly SiteSymbol[];
  readonly label: LabelText;
  /** Lines of the label that come and go with their items. */
  readonly notes: readonly SiteNote[];
}

export type Mark = AreaMark | BandMark | LineMark | ArrowMark | SiteMark;

export type LabelRole =
  'place' | 'city' | 'stronghold' | 'local' | 'actor' | 'note' | 'doubt' | 'figure' | 'context' | 'country' | 'town';

export interface LabelLine {
  readonly text: string;
  readonly role: LabelRole;
  /** For role `actor`: whose colour. */
  readonly actor?: string;
}

export interface LabelText {
  readonly lines: readonly LabelLine[];
}

/** What stands in the legend, in order; only what the scene holds at its moment. */
export type LegendEntry =
  | { readonly kind: 'actor'; readonly actor: SceneActor; readonly text: string }
  | { readonly kind: 'status'; readonly status: Status; readonly text: string }
  /** `actors`: whose colours the key takes, those of the first mark on the map that it explains. */
  | { readonly kind: 'mark'; readonly mark: LegendMark; readonly text: string; readonly actors: readonly string[] }
  | { readonly kind: 'blank'; readonly text: string }
  | { readonly kind: 'control'; readonly text: string };

export type LegendMark =
  | 'band'
  | 'contested'
  | 'heading'
  | 'arrow'
  | 'planned'
  | 'blocked'
  | 'repelled'
  | 'retreat'
  | 'displacement'
  | 'stands'
  | 'from-here'
  | 'to-here'
  | 'planned-here'
  | 'blocked-here'
  | 'repelled-here'
  | 'retreat-here'
  | 'people-here'
  | 'air-here'
  | 'incident'
  | 'ring'
  | 'sector'
  | 'seat'
  | 'former'
  | 'front'
  | 'dimension'
  | 'dimension-along'
  | 'disputed-border';

/** A briefing as it is to be drawn for one reader: marks in the order that they are painted. */
export interface Scene {
  readonly situation: Situation;
  readonly basemap: Basemap;
  readonly reader: Reader;
  readonly title: string;
  readonly actors: ReadonlyMap<string, SceneActor>;
  readonly marks: readonly Mark[];
  readonly view: ViewWish;
  /** What part of it is looked at; absent: all that it ever shows. */
  readonly moment?: Moment;
}

/** What part of a scene to look at. */
export interface Moment {
  /** The period looked at; absent: everything, whenever it held. */
  readonly when?: Interval | When | undefined;
  /** Items to draw even if they have ended: as former, an outline. An actor's id stands for all that is its alone. */
  readonly show?: readonly string[];
  /** Items to leave out. An actor's id stands for all that is its alone; what it shares with others stays. */
  readonly hide?: readonly string[];
}
