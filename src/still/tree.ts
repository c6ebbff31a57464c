/** A small tree of SVG elements: serialised in Node, built node by node in a page, so both are the same and nothing is parsed. */

export interface SvgNode {
  readonly tag: string;
  readonly attrs: Readonly<Record<string, string>>;
  readonly children: readonly (SvgNode | string)[];
  /** Tells a node from its siblings from one drawing to the next; not written. */
  readonly key?: string;
  /** Where a node that keeps its size on the screen is fixed to the map, in pixels; not written. */
  readonly pin?: readonly [number, number];
}

/** Attributes as they are given: `undefined`, `false` and empty ones are left out, numbers are rounded to hundredths. */
export type Attributes = Readonly<Record<string, string | number | undefined | false>>;

/** An element. */
export function svg(
  tag: string,
  attrs: Attributes,
  ...children: readonly (SvgNode | string | undefined | false)[]
): SvgNode {
  const written: Record<string, string> = {};
  for (const [name, value] of Object.entries(attrs)) {
    if (value === undefined || value === false || value === '') continue;
    written[name] = typeof value === 'number' ? String(Math.round(value * 100) / 100) : value;
  }
  return { tag, attrs: written, children: children.filter((child) => child !== undefined && child !== false) };
}

/** A path that is stroked and not filled. */
export function stroked(d: string, stroke: string, width: number, more: Attributes = {}): SvgNode {
  return svg('path', { d, fill: 'none', stroke, 'stroke-width': width, ...more });
}

/** Figures as a transform writes them, to tenths. */
export function inTenths(figures: readonly number[]): string {
  return figures.map((figure) => Math.round(figure * 10) / 10).join(' ');
}

/** The tree as text; every attribute and every text is escaped. */
export function serialise(node: SvgNode): string {
  const attributes = Object.entries(node.attrs)
    .map(([name, value]) => ` ${name}="${escape(value)}"`)
    .join('');
  if (node.children.length === 0) return `<${node.tag}${attributes}/>`;
  const inner = node.children.map((child) => (typeof child === 'string' ? escape(child) : serialise(child))).join('');
  return `<${node.tag}${attributes}>${inner}</${node.tag}>`;
}

/** What XML 1.0 forbids: control characters, non-characters, halves of surrogate pairs. */
const unwritable = /[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu;

/** Characters that XML forbids are dropped; those that could end a text or an attribute are escaped. */
function escape(text: string): string {
  const clean = text.replace(unwritable, '');
  return clean.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;');
}
