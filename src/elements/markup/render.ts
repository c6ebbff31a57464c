/** A brief as HTML text with a declarative shadow root: whole without a script, and taken over by the element where there is one. */
import { html, nothing } from 'lit';
import type { Basemap } from '../../basemap/index.js';
import { parseBriefing, problemText, type Briefing, type Problem } from '../../briefing/index.js';
import { directionOf, hasLocale, unitsFor, type Reader } from '../../language/index.js';
import { layout, typicalMetrics } from '../../layout/index.js';
import { compile, openingShow, sceneAt, type Scene } from '../../scene/index.js';
import { resolve } from '../../situation/index.js';
import { mapInWords, stillTree } from '../../still/index.js';
import { saysNothing } from '../picture.js';
import { brief } from '../views/brief.js';
import { boxed } from '../views/map-room.js';
import { pageOf } from '../views/page.js';
import { leftOut } from '../views/problems.js';
import { told } from '../views/told.js';
import { inBoth, mainTheme, painter, type MarkupTheme } from './paint.js';
import { markupStyles, tintRules } from './styles.js';
import { attributes as written, write, type Markup } from './write.js';

export interface MarkupOptions {
  /** What `basemapNeeds(briefing)` asks for, loaded. */
  readonly basemap: Basemap;
  /** Default: the file's language and units; where it leaves units to the reader, by the region of its language. */
  readonly reader?: Partial<Reader> | undefined;
  /** Default: as the file says, else `auto`: as the reader's system wishes. */
  readonly theme?: MarkupTheme | undefined;
  /** Level of the title's heading, 1 to 5. Default 2. */
  readonly headingLevel?: number | undefined;
  /** The address from which the element loads the briefing. */
  readonly src?: string | undefined;
  /** Whether the briefing itself is put in. Default: where there is no `src`. */
  readonly inline?: boolean | undefined;
  /**
   * One still of this width in pixels, or a wide one's and a phone's, of which the page shows the one that fits. Default `[776, 360]`.
   * Where it is the width of the map on the page, taking over moves no name on it.
   */
  readonly width?: number | readonly [wide: number, phone: number] | undefined;
  /** More attributes of the tag. */
  readonly attributes?: Readonly<Record<string, string>> | undefined;
  /** `inline` (the default), or the address of `mapbrief.css`, for `style-src 'self'`. */
  readonly styles?: string | undefined;
  /** For an inline style under a policy that asks for one. */
  readonly nonce?: string | undefined;
  /** Begins every id. Default `brief`. */
  readonly idPrefix?: string | undefined;
}

/** The briefing says nothing that can be drawn: why. */
export class MarkupError extends Error {
  override readonly name = 'MarkupError';
  constructor(readonly problems: readonly Problem[]) {
    super(problems.map(problemText).join('\n') || 'The briefing says nothing that can be drawn.');
  }
}

/** Widths of the two stills, and how wide the map's room is when the phone's gives way to the other. */
const widths = { usual: [776, 360], between: 560 } as const;

/**
 * `<map-brief>` with all that it shows. What is sound in the file is drawn, and what was left out is said, as the element does.
 *
 * @throws MarkupError if nothing can be drawn
 */
export function renderMarkup(briefing: unknown, options: MarkupOptions): string {
  // Said in words to those who have no types.
  if (!(options as Partial<MarkupOptions> | undefined)?.basemap)
    throw new TypeError(
      'renderMarkup needs `basemap`: what `basemapNeeds(briefing)` asks for, from `loadBasemap` or `basemapFromDisk`.',
    );
  const { briefing: read, problems } = parseBriefing(briefing);
  if (!read || saysNothing(read)) throw new MarkupError(problems);
  const theme = options.theme ?? read.theme.mode ?? 'auto';
  const reader = readerOf(read, options.reader);
  const content = base(read, problems, reader, theme, options);
  const style =
    options.styles === undefined || options.styles === 'inline'
      ? `<style${written({ nonce: options.nonce })}>${markupStyles()}${tintRules(content)}</style>`
      : `<link${written({ rel: 'stylesheet', href: options.styles })}>`;
  const inline = (options.inline ?? options.src === undefined) ? script(briefing) : '';
  return `<map-brief${host(options)}><template shadowrootmode="open">${style}${content}</template>${inline}</map-brief>`;
}

/** `div.brief`, as the element renders it. */
function base(
  read: Briefing,
  problems: readonly Problem[],
  reader: Reader,
  theme: MarkupTheme,
  { basemap, headingLevel = 2, width, idPrefix = 'brief' }: MarkupOptions,
): string {
  const situation = resolve(read, basemap);
  const whole = compile(situation, reader);
  const { asOf, view } = read;
  const scene = sceneAt(whole, { ...(asOf && { when: asOf }), show: openingShow(whole) });
  const paint = painter(theme);
  const page = {
    ...pageOf(situation, scene, mainTheme(theme), headingLevel, idPrefix),
    paint,
    colour: ({ light, dark }: { light: string; dark: string }) =>
      theme === 'auto' ? inBoth(light, dark) : theme === 'dark' ? dark : light,
  };
  const notes = leftOut([...problems, ...situation.problems], page.words, reader.lang);
  const hasMap = whole.marks.length > 0 || view !== undefined;
  const inner = brief({
    page,
    hasMap,
    notes,
    told: told(page, hasMap, false, nobody),
    map: hasMap ? boxed(html`<div class="frame">${stills(scene, paint, idPrefix, width)}</div>`) : nothing,
  });
  const lang = hasLocale(reader.lang) ? reader.lang : 'en';
  const attributes = { class: `brief ${theme}`, part: 'base', lang, dir: directionOf(lang) };
  return `<div${written(attributes)}>${write(inner)}</div>`;
}

/** One still, or two of which the styles show one; each with ids of its own. */
function stills(
  scene: Scene,
  paint: ReturnType<typeof painter>,
  idPrefix: string,
  width: MarkupOptions['width'] = widths.usual,
): Markup[] {
  const sizes = typeof width === 'number' ? { wide: width } : { wide: width[0], phone: width[1] };
  return Object.entries(sizes).map(([name, across]) => {
    const height = across < widths.between ? (across * 4) / 3 : across / 1.6;
    const laid = layout(scene, { width: across, height: Math.round(height) }, typicalMetrics);
    const description = mapInWords(scene);
    return paint((theme) => stillTree(laid, { theme, idPrefix: `${idPrefix}-${name}`, description }), name);
  });
}

function readerOf({ lang, units }: Briefing, wished: Partial<Reader> = {}): Reader {
  const given = wished.lang ?? lang;
  return { lang: given, units: wished.units ?? (units === 'auto' ? unitsFor(given) : units) };
}

/** The element's own attributes; the page's go before them. */
function host({ src, theme, headingLevel, attributes = {} }: MarkupOptions): string {
  for (const name of Object.keys(attributes)) {
    if (!/^[a-z][a-z0-9-]*$/.test(name) || name.startsWith('on'))
      throw new TypeError(
        `attributes: "${name}" is no attribute to put on the tag. Write names such as "id" or "class".`,
      );
  }
  return written({ ...attributes, src, theme: theme === 'auto' ? undefined : theme, 'heading-level': headingLevel });
}

/** The briefing for the element to read; `<` is written so that nothing in it can end the script. */
function script(briefing: unknown): string {
  const text = typeof briefing === 'string' ? briefing : JSON.stringify(briefing);
  return `<script type="application/json">${text.replace(/</g, '\\u003c')}</script>`;
}

function nobody(): void {
  // Nobody presses what is only written.
}
