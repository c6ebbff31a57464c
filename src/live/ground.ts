/** Lays grounds on a map, one after another; what is laid last wins. */
import { getGlobalDispatcher, type ErrorEvent, type GeoJSONSource, type Map as MapLibre } from 'maplibre-gl';
import { creditsOf } from './credits.js';
import { drawn, unlessAborted } from './drawn.js';
import { Gate } from './gate.js';
import { prepareHosted } from './hosted.js';
import { within, type Patience } from './patience.js';
import type { Prepared } from './raster.js';
import { embeddedStyle, groundData, groundPaints, grounds } from './style.js';
import { LiveError, type EmbeddedGround, type LiveGround } from './types.js';
import { TileWatch } from './watch.js';

/** A ground that is on the map, or about to be. */
interface Laid {
  readonly ground: LiveGround;
  readonly prepared: Prepared;
  readonly watch: TileWatch | undefined;
  /** Ends the wait for its first frame. */
  readonly fail: (reason: unknown) => void;
  /** Its style is read and its first frame was drawn. */
  read: boolean;
  settled: boolean;
  /** What went wrong before that, without ending it. */
  cause: LiveError | undefined;
}

export class GroundLayer {
  private laid: Laid | undefined;
  private turn = new AbortController();
  private last: Promise<void> = Promise.resolve();
  private readonly workers = getGlobalDispatcher();

  /** @param ready resolves once the graphics context is there */
  constructor(
    private readonly map: MapLibre,
    private readonly patience: Patience,
    private readonly trouble: (error: LiveError) => void,
    private readonly ready: () => Promise<void>,
  ) {
    map.on('error', this.failed);
    map.on('style.load', this.styleRead);
    this.workers.on('error', this.workerFailed);
  }

  get credits(): readonly string[] {
    return this.laid?.ground.kind === 'hosted' ? creditsOf(this.map, this.laid.prepared.credits) : [];
  }

  /** Resolves in the frame that shows the ground, or the one that was asked for after it. */
  lay(ground: LiveGround): Promise<void> {
    this.turn.abort();
    const turn = (this.turn = new AbortController());
    const work = this.put(ground, turn.signal).catch((error: unknown) => {
      if (turn !== this.turn) return this.last;
      throw error;
    });
    this.last = work;
    return work;
  }

  /** Before the map is removed. */
  end(reason: unknown): void {
    this.turn.abort(reason);
    this.leave(this.laid);
    this.map.off('error', this.failed);
    this.map.off('style.load', this.styleRead);
    this.workers.off('error', this.workerFailed);
  }

  private async put(ground: LiveGround, signal: AbortSignal): Promise<void> {
    await unlessAborted(this.ready(), signal);
    const before = this.laid;
    if (ground.kind === 'embedded' && before?.ground.kind === 'embedded' && before.settled) {
      return this.change(before, before.ground, ground, signal);
    }
    if (before?.settled && looksTheSame(before.ground, ground)) return;
    try {
      await this.replace(ground, signal);
    } catch (error) {
      if (before && this.laid !== before && !signal.aborted) await this.replace(before.ground, signal);
      throw error;
    }
  }

  private async change(laid: Laid, from: EmbeddedGround, to: EmbeddedGround, signal: AbortSignal): Promise<void> {
    this.laid = { ...laid, ground: to };
    try {
      await within(this.patience.frame, signal, async (wait) => {
        await unlessAborted(this.send(from, to), wait);
        await drawn(this.map, wait);
      });
    } catch (error) {
      // What came after it begins from here.
      if (!signal.aborted) {
        this.laid = laid;
        this.send(to, from).catch(() => undefined);
      }
      throw error;
    }
  }

  private async send(from: EmbeddedGround, to: EmbeddedGround): Promise<void> {
    const had = new Map(groundPaints(from.theme).map(([layer, , color]) => [layer, color]));
    for (const [layer, property, color] of groundPaints(to.theme)) {
      if (had.get(layer) !== color) this.map.setPaintProperty(layer, property, color);
    }
    const changed = grounds.filter((name) => from[name] !== to[name]);
    const sent = changed.map((name) => this.map.getSource<GeoJSONSource>(name)?.setData(groundData(to[name])));
    await Promise.all(sent);
  }

  private replace(ground: LiveGround, signal: AbortSignal): Promise<void> {
    return within(this.patience.frame, signal, async (wait, fail) => {
      const laid = await this.begin(ground, fail, wait);
      await drawn(this.map, wait).catch((error: unknown) => this.orPart(laid, error));
      if (laid.watch && !laid.watch.arrived)
        throw laid.cause ?? new LiveError('bad-ground', 'No tile of this view could be had.');
      laid.settled = true;
      if (laid.cause) laid.watch?.tell(laid.cause);
    });
  }

  private async begin(ground: LiveGround, fail: Laid['fail'], signal: AbortSignal): Promise<Laid> {
    const allows = ground.kind === 'hosted' ? ground.allows : () => false;
    const gate = new Gate(allows, (error) => {
      if (this.laid?.ground === ground && this.laid.settled) this.laid.watch?.tell(error);
      else fail(error);
    });
    const prepared =
      ground.kind === 'embedded'
        ? { style: embeddedStyle(ground), credits: [], release: () => undefined }
        : await unlessAborted(prepareHosted(ground, gate, signal), signal);
    const watch = ground.kind === 'hosted' ? new TileWatch(this.map, this.patience.tiles, this.say) : undefined;
    this.leave(this.laid);
    const laid: Laid = { ground, prepared, watch, fail, read: false, settled: false, cause: undefined };
    this.laid = laid;
    this.map.setTransformRequest(gate.transform);
    this.map.setStyle(prepared.style, { diff: false, validate: ground.kind === 'hosted' });
    void this.listen(fail, signal);
    return laid;
  }

  /** To the worker; again, where the page was hidden. */
  private async listen(fail: Laid['fail'], signal: AbortSignal): Promise<void> {
    let hidden: boolean;
    do {
      hidden = document.hidden;
      if (signal.aborted || (await this.workers.ping(this.patience.worker))) return;
    } while (hidden || document.hidden);
    fail(new LiveError('timeout', 'The worker of the map did not answer.'));
  }

  /** A view of which some tiles hang is a map all the same. */
  private orPart(laid: Laid, error: unknown): void {
    if (!(error instanceof LiveError && error.trouble === 'timeout' && laid.watch?.arrived)) throw error;
    laid.cause = error;
  }

  private leave(laid: Laid | undefined): void {
    laid?.watch?.stop();
    laid?.prepared.release();
  }

  private readonly say = (error: LiveError): void => {
    if (this.laid?.settled) this.trouble(error);
    else if (this.laid) this.laid.cause ??= error;
  };

  private readonly styleRead = (): void => {
    if (this.laid) this.laid.read = true;
  };

  private readonly failed = (event: ErrorEvent): void => {
    const { laid } = this;
    if (!laid || event.error instanceof LiveError) return;
    const trouble = laid.watch ? 'bad-ground' : 'failed';
    const error = new LiveError(trouble, event.error.message, '', { cause: event.error });
    if (laid.settled) {
      if (laid.watch) laid.watch.tell(error);
      else this.trouble(error);
    } else if (laid.watch && laid.read) laid.cause ??= error;
    // A worker that failed says so in the same moment, and says it better.
    else setTimeout(() => laid.fail(error));
  };

  private readonly workerFailed = (): void => {
    if (this.laid && !this.laid.settled) this.laid.fail(noWorker());
  };
}

/** Somebody else's map has its own colours, but for an archive that is drawn in the theme's. */
function looksTheSame(a: LiveGround, b: LiveGround): boolean {
  if (a.kind === 'embedded' || b.kind === 'embedded' || b.setting.type === 'pmtiles') return false;
  return JSON.stringify(a.setting) === JSON.stringify(b.setting);
}

function noWorker(): LiveError {
  return new LiveError('no-worker', 'The worker of the map could not be loaded.');
}
