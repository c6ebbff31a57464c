/** What becomes of the tiles of somebody else's map: whether any came, and whether they hang or fail. */
import type { Map as MapLibre, MapSourceDataEvent, Tile } from 'maplibre-gl';
import { ringAfter } from './patience.js';
import { LiveError } from './types.js';

/** Milliseconds between frames while tiles are awaited: one that is missing (404) brings no frame by itself. */
const nudge = 250;

export class TileWatch {
  /** A tile with something in it has come. */
  arrived = false;
  private asked = 0;
  private came = 0;
  private told = false;
  private stopClock: (() => void) | undefined;
  private nudging: ReturnType<typeof setInterval> | undefined;

  /** @param say is called once at most */
  constructor(
    private readonly map: MapLibre,
    private readonly patience: number,
    private readonly say: (error: LiveError) => void,
  ) {
    map.on('sourcedataloading', this.loading);
    map.on('sourcedata', this.loaded);
    map.on('idle', this.idle);
  }

  tell(error: LiveError): void {
    if (this.told) return;
    this.told = true;
    this.say(error);
  }

  stop(): void {
    this.rest();
    this.map.off('sourcedataloading', this.loading);
    this.map.off('sourcedata', this.loaded);
    this.map.off('idle', this.idle);
  }

  private readonly loading = ({ tile }: MapSourceDataEvent): void => {
    if (!tile) return;
    this.asked += 1;
    this.stopClock ??= ringAfter(this.patience, this.late);
    this.nudging ??= setInterval(() => this.map.triggerRepaint(), nudge);
  };

  private readonly loaded = ({ tile, source }: MapSourceDataEvent): void => {
    if (!tile || !hasContent(tile as Tile, source.type)) return;
    this.came += 1;
    this.arrived = true;
    this.stopClock?.();
    this.stopClock = ringAfter(this.patience, this.late);
  };

  /** MapLibre takes a missing tile for an empty one: a whole view of them is no map. */
  private readonly idle = (): void => {
    this.rest();
    if (this.asked > 0 && this.came === 0) this.tell(new LiveError('bad-ground', 'No tile of this view could be had.'));
    this.asked = 0;
    this.came = 0;
  };

  private readonly late = (): void => {
    this.rest();
    this.tell(new LiveError('timeout', `No tile came for ${String(this.patience / 1000)} seconds.`));
  };

  private rest(): void {
    this.stopClock?.();
    clearInterval(this.nudging);
    this.stopClock = undefined;
    this.nudging = undefined;
  }
}

function hasContent(tile: Tile, type: string): boolean {
  return tile.state === 'loaded' && (type !== 'vector' || tile.latestFeatureIndex !== null);
}
