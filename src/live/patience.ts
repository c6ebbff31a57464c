/** How long a reader is kept waiting, in milliseconds: MapLibre itself waits for ever. */
export interface Patience {
  /** For a style, and for the first frame with the ground. */
  readonly frame: number;
  /** For the first word of the worker. */
  readonly worker: number;
  /** For the tiles of a view, once the map runs. */
  readonly tiles: number;
}

export const usualPatience: Patience = { frame: 12_000, worker: 8_000, tiles: 12_000 };
