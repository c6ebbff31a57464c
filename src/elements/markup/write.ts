/** Writes what the views say as HTML text: no page, no events, every text and every attribute escaped. */
import { noChange, nothing, type TemplateResult } from 'lit';
import { PartType, type Directive, type PartInfo } from 'lit/directive.js';
import { getDirectiveClass, isDirectiveResult, isTemplateResult } from 'lit/directive-helpers.js';

/** Text that is markup already. */
export class Markup {
  constructor(readonly text: string) {}
}

/** What stands in a hole of a template, by what is written before it. */
type Hole =
  | { readonly at: 'text' }
  | { readonly at: 'element' }
  | { readonly at: 'quoted' }
  | { readonly at: 'attribute'; readonly name: string };

interface Template {
  /** One more than the holes. */
  readonly pieces: readonly string[];
  readonly holes: readonly Hole[];
}

const templates = new WeakMap<TemplateStringsArray, Template>();

/** A view's value as HTML text. */
export function write(value: unknown): string {
  if (value === nothing || value === noChange || value === undefined || value === null) return '';
  if (value instanceof Markup) return value.text;
  if (isTemplateResult(value)) return writeTemplate(value as TemplateResult);
  if (isDirectiveResult(value)) return write(resolved(value, { type: PartType.CHILD }));
  if (typeof value === 'object' && Symbol.iterator in value)
    return Array.from(value as Iterable<unknown>, write).join('');
  return escaped(value);
}

/** What HTML and XML forbid: control characters, non-characters, halves of surrogate pairs. */
const unwritable = /[^\t\n\r\u0020-\u007e\u00a0-\ud7ff\ue000-\ufdcf\ufdf0-\ufffd\u{10000}-\u{10ffff}]/gu;

/** A text as it may stand in an element or between quotes. */
export function escaped(value: unknown): string {
  const clean = String(value).replace(unwritable, '');
  return clean.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;');
}

/** ` name="value"` for each; those that are not there are left out. */
export function attributes(values: Readonly<Record<string, unknown>>): string {
  return Object.entries(values)
    .filter(([, value]) => value !== undefined && value !== nothing)
    .map(([name, value]) => (value === '' ? ` ${name}` : ` ${name}="${escaped(value)}"`))
    .join('');
}

function writeTemplate({ strings, values }: TemplateResult): string {
  let template = templates.get(strings);
  if (!template) templates.set(strings, (template = templateOf(strings)));
  const { pieces, holes } = template;
  return pieces.reduce((text, piece, index) => {
    const hole = holes[index - 1];
    return text + (hole ? fill(hole, values[index - 1]) : '') + piece;
  }, '');
}

function fill(hole: Hole, value: unknown): string {
  switch (hole.at) {
    case 'text':
      return write(value);
    case 'quoted':
      return value === nothing ? '' : escaped(value ?? '');
    case 'element': {
      const told = resolved(value, { type: PartType.ELEMENT });
      return typeof told === 'object' && told !== null ? attributes({ ...told }) : '';
    }
    case 'attribute':
      return attribute(hole.name, value);
  }
}

/** Listeners are left out: there is nobody to listen. */
function attribute(name: string, value: unknown): string {
  if (name.startsWith('@')) return '';
  if (name.startsWith('?')) return value ? ` ${name.slice(1)}` : '';
  if (name.startsWith('.')) throw new Error(`A property cannot be written: ${name}`);
  const told = resolved(value, { type: PartType.ATTRIBUTE, name, strings: ['', ''], tagName: '' });
  if (told === nothing) return '';
  return ` ${name}="${escaped(told ?? '').trim()}"`;
}

/** A directive's own answer without a page. */
function resolved(value: unknown, part: PartInfo): unknown {
  if (!isDirectiveResult(value)) return value;
  const DirectiveClass = getDirectiveClass(value);
  if (!DirectiveClass) return nothing;
  const directive: Directive = new DirectiveClass(part);
  const given: unknown = 'values' in value ? value.values : undefined;
  return directive.render(...(Array.isArray(given) ? given : []));
}

/** Finds what each hole is; white space is evened, since nothing here keeps it. */
function templateOf(strings: TemplateStringsArray): Template {
  let inTag = false;
  let quote = '';
  const holes: Hole[] = [];
  const pieces = strings.map((string, index) => {
    for (const character of string) {
      if (quote) quote = character === quote ? '' : quote;
      else if (!inTag) inTag = character === '<';
      else if (character === '"' || character === "'") quote = character;
      else if (character === '>') inTag = false;
    }
    const piece = string.replace(/\s+/g, ' ');
    if (index === strings.length - 1) return piece;
    const named = inTag && !quote ? / ?([^\s"'<>=]+)=$/.exec(piece) : null;
    holes.push(
      named ? { at: 'attribute', name: named[1] ?? '' } : { at: quote ? 'quoted' : inTag ? 'element' : 'text' },
    );
    return named ? piece.slice(0, named.index) : inTag && !quote ? piece.trimEnd() : piece;
  });
  return { pieces, holes };
}
