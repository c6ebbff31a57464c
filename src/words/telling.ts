/** What every teller needs: the situation, the reader, the reader's words, and short ways to say names and times. */
import type { Actor, Position, Source, Status, Text, When } from '../briefing/index.js';
import {
  formatDirection,
  formatLength,
  formatList,
  formatNumber,
  formatSince,
  formatStated,
  formatUntil,
  formatWhen,
  messages,
  textIn,
  type Messages,
  type Reader,
} from '../language/index.js';
import type { Placed, Situation } from '../situation/index.js';

/** One situation told to one reader. */
export class Telling {
  readonly words: Messages;

  constructor(
    readonly situation: Situation,
    readonly reader: Reader,
  ) {
    this.words = messages(reader.lang);
  }

  text(text: Text | undefined): string {
    return textIn(text, this.reader.lang, this.situation.briefing.lang).trim();
  }

  list(items: readonly string[], type: 'and' | 'or' = 'and'): string {
    return formatList(items, this.reader.lang, type);
  }

  number(value: number, decimals = 0): string {
    return formatNumber(value, this.reader.lang, decimals);
  }

  actor(actor: Actor): string {
    return this.text(actor.name) || this.text(actor.short) || actor.id;
  }

  actors(actors: readonly (Actor | string)[]): string {
    const known = actors.map((actor) => (typeof actor === 'string' ? this.situation.actors.get(actor) : actor));
    return this.list(known.flatMap((actor) => (actor === undefined ? [] : [this.actor(actor)])));
  }

  place(id: string): string {
    return this.text(this.situation.places.get(id)?.name) || id;
  }

  /** A position as written: a place's name, "140 km west of Sirte", or its coordinates. */
  position(position: Position): string {
    switch (position.kind) {
      case 'place':
        return this.place(position.id);
      case 'relative':
        return this.words.format.lengthFrom(
          formatStated(position.distance, this.reader.lang),
          formatDirection(position.direction.bearing, this.reader.lang),
          this.position(position.of),
        );
      case 'point':
        return this.coordinates(position.at);
    }
  }

  /** A position as placed: by the place it names, else by how it was written. */
  placed(placed: Placed, written?: Position): string {
    if (placed.place !== undefined) return this.text(placed.place.name) || placed.place.id;
    return written === undefined ? this.coordinates(placed.at) : this.position(written);
  }

  coordinates([longitude, latitude]: readonly [number, number]): string {
    const { degrees, coordinates } = this.words.tell;
    const east = ((((longitude + 180) % 360) + 360) % 360) - 180;
    const [north, along] = [this.number(Math.abs(latitude), 2), this.number(Math.abs(east), 2)];
    return coordinates(
      latitude < 0 ? degrees.south(north) : degrees.north(north),
      east < 0 ? degrees.west(along) : degrees.east(along),
    );
  }

  length(km: number, toleranceKm: number): string {
    return formatLength(km, toleranceKm, this.reader);
  }

  /** A precision is a bound, not a measurement: never "about". */
  precision(km: number): string {
    return this.length(km, km * 0.05);
  }

  direction(bearing: number): string {
    return formatDirection(bearing, this.reader.lang);
  }

  when(when: When): string {
    return formatWhen(when, this.reader.lang, this.situation.briefing.timeZone);
  }

  since(when: When | undefined): string {
    return when === undefined ? '' : formatSince(when, this.reader.lang, this.situation.briefing.timeZone);
  }

  until(when: When | undefined): string {
    return when === undefined ? '' : formatUntil(when, this.reader.lang, this.situation.briefing.timeZone);
  }

  status(status: Status): string {
    return this.words.status[status];
  }

  source(id: string | undefined): Source | undefined {
    return id === undefined ? undefined : this.situation.briefing.sources.find((source) => source.id === id);
  }

  /** How a source is called in passing: its publisher, else its title. */
  sourceName(id: string): string {
    const source = this.source(id);
    return this.text(source?.publisher) || this.text(source?.title) || id;
  }
}

/** The first letter large, as at the start of a sentence. */
export function capitalised(text: string, lang: string): string {
  const [first = ''] = text;
  return first.toLocaleUpperCase(lang) + text.slice(first.length);
}
