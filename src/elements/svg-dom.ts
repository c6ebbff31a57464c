/** Builds and patches SVG in the page node by node: nothing is parsed, so that it holds under Trusted Types and a strict style policy. */
import type { SvgNode } from '../still/index.js';

const namespace = 'http://www.w3.org/2000/svg';

/** Colours to take from custom properties instead: `#ece8de` → `var(--brief-land, #ece8de)`. */
export type Repaint = ReadonlyMap<string, string>;

const asWritten: Repaint = new Map();
/** What was drawn last; attributes that others set since are left alone. */
const drawn = new WeakMap<Node, SvgNode>();
const painted = new WeakMap<Node, Repaint>();

export function buildSvg(node: SvgNode, repaint: Repaint = asWritten): SVGElement {
  const element = document.createElementNS(namespace, node.tag);
  patchSvg(element, node, repaint);
  return element;
}

/** Makes an element that `buildSvg` made show another node of the same tag: what is the same stays, focus and hover with it. */
export function patchSvg(element: SVGElement, node: SvgNode, repaint: Repaint = asWritten): void {
  const before = drawn.get(element);
  if (before === node && painted.get(element) === repaint) return;
  const was = painted.get(element) ?? repaint;
  for (const name of Object.keys(before?.attrs ?? {})) if (!(name in node.attrs)) element.removeAttribute(name);
  for (const [name, value] of Object.entries(node.attrs)) {
    const wanted = inPaint(name, value, repaint);
    const old = before?.attrs[name];
    if (name !== 'xmlns' && (old === undefined || inPaint(name, old, was) !== wanted))
      element.setAttribute(name, wanted);
  }
  patchChildren(element, before?.children ?? [], node.children, repaint);
  drawn.set(element, node);
  painted.set(element, repaint);
}

/** Where a node that keeps its size is fixed to the map, in pixels. */
export function pinOf(element: Element): SvgNode['pin'] {
  return drawn.get(element)?.pin;
}

function inPaint(name: string, value: string, repaint: Repaint): string {
  const paint = name === 'fill' || name === 'stroke' || name === 'stop-color';
  return (paint ? repaint.get(value) : undefined) ?? value;
}

type Children = SvgNode['children'];

/** Nodes that go leave first, so that those that stay need not be moved: a moved node loses the focus. */
function patchChildren(parent: SVGElement, before: Children, after: Children, repaint: Repaint): void {
  const names = namesOf(before);
  const known = new Map(Array.from(parent.childNodes, (child, index) => [names[index] ?? '', child] as const));
  const wanted = namesOf(after);
  const staying = new Set(wanted);
  for (const [name, child] of known) if (!staying.has(name)) child.remove();
  after.forEach((node, index) => {
    const child = known.get(wanted[index] ?? '') ?? made(node, repaint);
    if (typeof node === 'string') {
      if (child.nodeValue !== node) child.nodeValue = node;
    } else if (child instanceof SVGElement) patchSvg(child, node, repaint);
    const there = parent.childNodes[index] ?? null;
    if (there !== child) parent.insertBefore(child, there);
  });
}

function made(node: SvgNode | string, repaint: Repaint): Node {
  return typeof node === 'string' ? document.createTextNode(node) : buildSvg(node, repaint);
}

/** One name for each child, the same from drawing to drawing: its key, else its tag and id or class, counted. */
function namesOf(children: Children): string[] {
  const counts = new Map<string, number>();
  return children.map((child) => {
    const kind =
      typeof child === 'string' ? '#' : `${child.tag} ${child.key ?? child.attrs['id'] ?? child.attrs['class'] ?? ''}`;
    const count = counts.get(kind) ?? 0;
    counts.set(kind, count + 1);
    return `${kind} ${String(count)}`;
  });
}
