/** What every view is given: one briefing as drawn for one reader. */
import type { Text, When } from '../../briefing/index.js';
import { directionOf, langOfText, messages, textIn, type Messages } from '../../language/index.js';
import type { Reader } from '../../language/index.js';
import type { Paint, Scene } from '../../scene/index.js';
import type { Situation } from '../../situation/index.js';
import type { SvgNode, ThemeName } from '../../still/index.js';
import { sourceEntries, type SourceEntry } from '../../words/index.js';
import { buildSvg } from '../svg-dom.js';
import type { Tongue } from './heading.js';

export interface Page {
  readonly situation: Situation;
  readonly scene: Scene;
  readonly reader: Reader;
  readonly words: Messages;
  readonly theme: ThemeName;
  /** Level of the title's heading; the parts' are one below. */
  readonly level: number;
  readonly sources: ReadonlyMap<string, SourceEntry>;
  /** Begins every id. */
  readonly prefix: string;
  /** What a view shows of a picture: a node in the page, text where there is no page. */
  readonly paint: (draw: (theme: ThemeName) => SvgNode) => unknown;
  /** A colour in the page's theme. */
  readonly colour: (paint: Paint) => string;
  /** The moment looked at; absent: the file's own. */
  readonly moment?: When | undefined;
}

export function pageOf(
  situation: Situation,
  scene: Scene,
  theme: ThemeName,
  level: number,
  prefix: string,
  moment?: When,
): Page {
  const { reader } = scene;
  let sources: Page['sources'] | undefined;
  return {
    situation,
    scene,
    reader,
    get words() {
      return messages(reader.lang);
    },
    theme,
    level,
    get sources() {
      return (sources ??= new Map(sourceEntries(situation, reader).map((entry) => [entry.id, entry])));
    },
    prefix,
    paint: (draw) => buildSvg(draw(theme)),
    colour: (paint) => paint[theme],
    moment,
  };
}

/** The name of a part, with the brief's: a page may have several. */
export function named({ scene, words }: Page, part: string): string {
  return scene.title === '' ? part : words.tell.headed(part, scene.title);
}

/** A text of the file in the reader's language. */
export function say({ reader, situation }: Page, text: Text | undefined): string {
  return textIn(text, reader.lang, situation.briefing.lang).trim();
}

/** The language that `say` answers in. */
export function langOf({ reader, situation }: Page, text: Text | undefined): string {
  return langOfText(text, reader.lang, situation.briefing.lang);
}

/** Which way that language runs, within a page that may run the other way. */
export function dirOf(page: Page, text: Text | undefined): 'ltr' | 'rtl' {
  return directionOf(langOf(page, text));
}

/** Both, for a block of the author's own words. */
export function tongueOf(page: Page, text: Text | undefined): Tongue {
  return { lang: langOf(page, text), dir: dirOf(page, text) };
}
