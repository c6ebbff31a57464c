/** One briefing on a page: what was loaded, the moment looked at, and what is selected; elements ask, the store decides, all render from it. */
import type { Basemap } from '../basemap/index.js';
import type { Problem, When } from '../briefing/index.js';
import type { Reader } from '../language/index.js';
import type { Scene } from '../scene/index.js';
import type { Situation } from '../situation/index.js';
import { first } from './code.js';
import { Loading, type BriefingSource, type LoadState } from './loading.js';
import type { Picture } from './picture.js';

/** What has changed; `pointed` comes with every move of the pointer and asks for no new rendering. */
export type StoreChange = 'state' | 'wishes' | 'moment' | 'selected' | 'pointed';

/** What the store's owner was told of how to show it; parts that were told nothing else follow. */
export interface Wishes {
  readonly theme?: string | undefined;
  readonly units?: string | undefined;
}

export class BriefStore {
  readonly #loading = new Loading(() => this.#loaded());
  readonly #listeners = new Set<(change: StoreChange) => void>();
  readonly #shelves = new Set<(source: string) => boolean>();
  #source: BriefingSource | undefined;
  #when: string | undefined;
  #moment: When | undefined;
  #selected: string | undefined;
  #pointed: string | undefined;
  #wishes: Wishes = {};
  #situation: Situation | undefined;
  /** Of what the situation was made. */
  #made: readonly unknown[] = [];
  readonly #whole = new Map<string, Scene>();
  readonly #pictures = new Map<string, Picture>();

  get state(): LoadState {
    return this.#loading.state;
  }

  /** The moment as it was asked for; undefined: the file's own. */
  get when(): string | undefined {
    return this.#when;
  }

  /** The moment looked at, in the file's time zone; undefined: the file's own. */
  get moment(): When | undefined {
    return this.#moment;
  }

  /** The id of the selected item, or its path in the file. */
  get selected(): string | undefined {
    return this.#selected;
  }

  /** What the pointer or the focus is on: ids, apart by spaces. */
  get pointed(): string | undefined {
    return this.#pointed;
  }

  get wishes(): Wishes {
    return this.#wishes;
  }

  /** How many listen. */
  get listeners(): number {
    return this.#listeners.size;
  }

  /** All that was found in the file, once it is resolved. */
  get problems(): readonly Problem[] {
    const { state } = this;
    if (state.kind === 'failed') return state.problems;
    if (state.kind !== 'read') return [];
    return state.ground.kind === 'ready' ? [...state.problems, ...(this.situation?.problems ?? [])] : state.problems;
  }

  /** The briefing on its basemap, resolved once. */
  get situation(): Situation | undefined {
    const { state } = this;
    if (state.kind !== 'read' || !first.there) return undefined;
    const { briefing, ground } = state;
    const basemap = ground.kind === 'ready' ? ground.basemap : undefined;
    if (this.#situation && briefing === this.#made[0] && basemap && this.#made[1]) {
      if (basemap !== this.#made[1]) this.#widen(this.#situation, basemap);
    } else if (!this.#situation || briefing !== this.#made[0] || basemap !== this.#made[1]) {
      this.#situation = first.there.situationOf(briefing, basemap);
      this.#whole.clear();
      this.#pictures.clear();
    }
    this.#made = [briefing, basemap];
    return this.#situation;
  }

  /** The rest of the ground has come: nothing is resolved or compiled anew. */
  #widen(before: Situation, basemap: Basemap): void {
    const situation = { ...before, basemap };
    const wider = (scene: Scene): Scene => ({ ...scene, situation, basemap });
    this.#situation = situation;
    for (const [key, scene] of this.#whole) this.#whole.set(key, wider(scene));
    for (const [key, picture] of this.#pictures)
      this.#pictures.set(key, { ...picture, situation, whole: wider(picture.whole), scene: wider(picture.scene) });
  }

  /** Everything to show to a reader at the moment looked at; compiled once for a reader. Undefined until the briefing is read. */
  pictureFor(reader: Reader): Picture | undefined {
    const { situation } = this;
    if (!situation || !first.there) return undefined;
    const { compile, pictureAt } = first.there;
    const key = `${reader.lang}|${reader.units}`;
    const whole = this.#whole.get(key) ?? compile(situation, reader);
    this.#whole.set(key, whole);
    const picture = this.#pictures.get(key) ?? pictureAt(whole, this.#moment);
    this.#pictures.set(key, picture);
    return picture;
  }

  /** Calls after every change, until the function it returns is called. */
  subscribe(listener: (change: StoreChange) => void): () => void {
    this.#listeners.add(listener);
    return () => void this.#listeners.delete(listener);
  }

  /** Loads from a source. Another one than before begins at its own moment, with nothing selected. */
  load(source: BriefingSource | undefined, base: URL): void {
    if (this.#source) {
      this.#setMoment(undefined);
      this.select(undefined);
    }
    this.#source = source;
    this.#loading.load(source, base);
  }

  /** Once more, from the same source. */
  retry(): void {
    this.#loading.retry();
  }

  /** The owner is gone from the page: what is under way is given up until it is back. */
  suspend(): void {
    this.#loading.suspend();
  }

  resume(): void {
    this.#loading.resume();
  }

  /** Takes up a selection; undefined lets go. */
  select(id: string | undefined): void {
    const wanted = id || undefined;
    if (wanted === this.#selected) return;
    this.#selected = wanted;
    this.#notify('selected');
  }

  /** Lights ids for as long as the pointer or the focus is on them. */
  point(ids: string | undefined): void {
    const wanted = ids || undefined;
    if (wanted === this.#pointed) return;
    this.#pointed = wanted;
    this.#notify('pointed');
  }

  /**
   * Goes to a date or a period as a file writes it; undefined: to the file's own moment.
   * Throws a RangeError if it cannot be read, unless the code that reads has not come yet: then it stays at the file's own.
   */
  goTo(when: string | undefined): void {
    const wanted = when || undefined;
    if (wanted !== undefined && first.there && !first.there.readWhen(wanted, this.#timeZone))
      throw new RangeError(
        `"${wanted}" is no date. Write "2016-05-06", "2016-05", or a period "2016-05-01/2016-05-06".`,
      );
    this.#setMoment(wanted);
  }

  /** Says how the owner is to be shown. */
  wish(wishes: Wishes): void {
    if (wishes.theme === this.#wishes.theme && wishes.units === this.#wishes.units) return;
    this.#wishes = wishes;
    this.#notify('wishes');
  }

  /** Registers whoever can show a source of the list, and says whether it did. */
  offerSources(show: (source: string) => boolean): () => void {
    this.#shelves.add(show);
    return () => void this.#shelves.delete(show);
  }

  /** Shows a source wherever its list stands; false if it stands nowhere. */
  showSource(source: string): boolean {
    return [...this.#shelves].some((show) => show(source));
  }

  get #timeZone(): string {
    return this.state.kind === 'read' ? this.state.briefing.timeZone : 'UTC';
  }

  #setMoment(when: string | undefined): void {
    if (when === this.#when) return;
    this.#when = when;
    this.#readMoment();
    this.#notify('moment');
  }

  #readMoment(): void {
    this.#moment = this.#when === undefined ? undefined : first.there?.readWhen(this.#when, this.#timeZone);
    this.#pictures.clear();
  }

  #loaded(): void {
    if (this.#when !== undefined) this.#readMoment();
    this.#notify('state');
  }

  #notify(change: StoreChange): void {
    for (const listener of [...this.#listeners]) listener(change);
  }
}
