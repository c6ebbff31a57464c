/** What a loaded basemap offers to those who ask it: land, coast, borders, waters and places of the area a briefing needs. */
import type { MultiPolygon } from 'geojson';

/** `[longitude, latitude]` in degrees. Longitudes are unrolled: they lie in `[frame − 180, frame + 180)`, so shapes never jump at 180°. */
export type LonLat = [number, number];

/** Detail of a level: `fine` is Natural Earth 1:10m, `medium` 1:50m; `coarse` and `world` are simplified, in large cells and in one file for the whole globe. */
export type LevelName = 'world' | 'coarse' | 'medium' | 'fine';

/** Which cells of which levels a briefing needs; made from the briefing alone. */
export interface BasemapNeeds {
  /** The longitude around which everything is unrolled. */
  readonly frame: number;
  /** For the views of the briefing and its steps. */
  readonly detail: LevelNeeds;
  /** The part of `detail` that the briefing's own view shows, with all that is cut out of the basemap; left out where that is all of it. */
  readonly opening?: LevelNeeds;
  /** For the locator inset. */
  readonly overview: LevelNeeds;
}

export interface LevelNeeds {
  readonly level: LevelName;
  /** Cell names, `"x_y"`; `["0_0"]` for `world`. Cells without land are not listed. */
  readonly cells: readonly string[];
  /** `[west, south, east, north]`, unrolled; what the cells were chosen to cover. */
  readonly bounds: readonly [number, number, number, number];
}

export interface BasemapBorder {
  /** `disputed` lines are drawn dashed: nobody has settled them, or they part what a country holds from what is counted to it. */
  readonly kind: 'border' | 'disputed';
  /** The ISO 3166-1 alpha-2 codes on either side, `XK` for Kosovo, or the basemap's own `x-…` code for ground held by another; the first is on the left of the line. */
  readonly between: readonly [string, string];
  readonly line: readonly LonLat[];
}

export interface BasemapPlace {
  readonly name: string;
  readonly at: LonLat;
  readonly country: string;
  readonly population: number;
  readonly capital: boolean;
}

export interface BasemapCountry {
  readonly code: string;
  readonly name: string;
  /** Only the part inside the loaded cells; joined when first asked for. */
  readonly geometry: MultiPolygon;
  /** Where the name of the whole country reads best, if that point is inside the loaded cells. */
  readonly labelAt?: LonLat;
  /** `[west, south, east, north]` of the country's main ground, in whole degrees, unrolled; far-off territories are left out. */
  readonly bounds: readonly [number, number, number, number];
}

/** A river, with its name where the basemap has one; it runs to its mouth. */
export interface BasemapRiver {
  readonly name?: string;
  readonly line: readonly LonLat[];
}

/** One level of detail, cells joined: no seams, no artificial coast. */
export interface BasemapLayer {
  readonly level: LevelName;
  /** The area the loaded cells cover. */
  readonly bounds: readonly [number, number, number, number];
  readonly land: MultiPolygon;
  /** Coastlines with land on their left; a closed line repeats its first point. */
  readonly coast: readonly (readonly LonLat[])[];
  readonly borders: readonly BasemapBorder[];
  readonly lakes: MultiPolygon;
  readonly rivers: readonly BasemapRiver[];
  readonly countries: readonly BasemapCountry[];
  /** Largest first. */
  readonly places: readonly BasemapPlace[];
}

export interface Basemap {
  readonly frame: number;
  readonly detail: BasemapLayer;
  readonly overview: BasemapLayer;
  /** Credits that must be legible on the map, in order. */
  readonly attribution: readonly string[];
}
