/** Builds SVG in the page node by node: nothing is parsed, so that it holds under Trusted Types and a strict style policy. */
import type { SvgNode } from '../still/index.js';

const namespace = 'http://www.w3.org/2000/svg';

/** Colours to take from custom properties instead: `#ece8de` → `var(--brief-land, #ece8de)`. */
export type Repaint = ReadonlyMap<string, string>;

const asWritten: Repaint = new Map();

export function buildSvg(node: SvgNode, repaint: Repaint = asWritten): SVGElement {
  const element = document.createElementNS(namespace, node.tag);
  for (const [name, value] of Object.entries(node.attrs)) {
    if (name === 'xmlns') continue;
    const painted = name === 'fill' || name === 'stroke' || name === 'stop-color' ? repaint.get(value) : undefined;
    element.setAttribute(name, painted ?? value);
  }
  for (const child of node.children) element.append(typeof child === 'string' ? child : buildSvg(child, repaint));
  return element;
}
