/** Sources as footnotes: numbered in the order of the file, each one line. */
import type { Source } from '../briefing/index.js';
import type { Reader } from '../language/index.js';
import type { Situation } from '../situation/index.js';
import { safeHref } from './href.js';
import { Telling } from './telling.js';

/** One line of the list of sources. Empty strings where the file says nothing. */
export interface SourceEntry {
  readonly id: string;
  readonly path: string;
  readonly number: number;
  readonly title: string;
  /** Checked: `http:`, `https:` or `mailto:`. */
  readonly href?: string;
  readonly publisher: string;
  readonly when: string;
  /** The source through which it reached us. */
  readonly via?: { readonly id: string; readonly number: number; readonly name: string };
  readonly archiveHref?: string;
  /** The language it is written in, if said. */
  readonly lang?: string;
  /** The whole as one line of text: "Title. Publisher, 5 May 2016, via the post" */
  readonly text: string;
}

/** Footnote numbers by source id, from 1, in the order of the file. */
export function sourceNumbers(situation: Situation): ReadonlyMap<string, number> {
  return new Map(situation.briefing.sources.map((source, index) => [source.id, index + 1]));
}

/** All sources, in the order of the file. */
export function sourceEntries(situation: Situation, reader: Reader): readonly SourceEntry[] {
  const telling = new Telling(situation, reader);
  const numbers = sourceNumbers(situation);
  return situation.briefing.sources.map((source) => citation(telling, source, numbers));
}

function citation(telling: Telling, source: Source, numbers: ReadonlyMap<string, number>): SourceEntry {
  const { tell, page } = telling.words;
  const title = telling.text(source.title);
  const publisher = telling.text(source.publisher);
  const when = source.when === undefined ? '' : telling.when(source.when);
  const via = telling.source(source.via);
  const href = source.url === undefined ? undefined : safeHref(source.url);
  const archiveHref = source.archive === undefined ? undefined : safeHref(source.archive);
  const details = tell.commas([publisher, when, via === undefined ? '' : page.via(telling.sourceName(via.id))]);
  return {
    id: source.id,
    path: source.path,
    number: numbers.get(source.id) ?? 0,
    title: title || publisher || source.id,
    publisher,
    when,
    text: [title && tell.sentence(title), details].filter((part) => part !== '').join(' ') || source.id,
    ...(href !== undefined && { href }),
    ...(via !== undefined && {
      via: { id: via.id, number: numbers.get(via.id) ?? 0, name: telling.sourceName(via.id) },
    }),
    ...(archiveHref !== undefined && { archiveHref }),
    ...(source.lang !== undefined && { lang: source.lang }),
  };
}
