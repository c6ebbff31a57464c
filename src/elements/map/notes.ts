/** What a reader should know about their map, and the hosts that they allowed when they were asked. */
import type { MapNote } from './wishes.js';

export class Notes {
  /** Hosts that the reader allowed. */
  readonly consents = new Set<string>();
  #current: MapNote | undefined;

  /** @param changed with a word for the page's author, or none */
  constructor(private readonly changed: (message: string) => void) {}

  get current(): MapNote | undefined {
    return this.#current;
  }

  tell(note: MapNote | undefined, message = ''): void {
    this.#current = note;
    this.changed(message);
  }

  dismiss(): void {
    this.tell(undefined);
  }

  /** The reader allows the host that the note names; whether it names one. */
  consent(): boolean {
    const note = this.#current;
    if (note?.trouble !== 'host-not-allowed') return false;
    this.consents.add(note.host);
    this.dismiss();
    return true;
  }
}
