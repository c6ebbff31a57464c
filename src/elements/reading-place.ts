/** Where a reader is in a text, kept while the same text is put in its place: the focus, what is open, what is selected. */

/** Remembers the place in some nodes of a root; the function it returns finds it in what stands there then. */
export function placeIn(root: ShadowRoot, nodes: readonly Node[]): () => void {
  const within = (node: Node | null): boolean => nodes.some((each) => each.contains(node));
  const focused = within(root.activeElement) ? root.activeElement : null;
  const focus = focused && placeOf(focused, nodes.flatMap(focusable));
  const open = nodes.flatMap((node) => all(node, 'details')).map((details) => details.hasAttribute('open'));
  const selected = selectionIn(root, nodes, within);
  return () => {
    all(root, 'details').forEach((details, index) => details.toggleAttribute('open', open[index] ?? false));
    const found = focus && focusable(root).filter((element) => nameOf(element) === focus.name)[focus.index];
    found?.focus({ preventScroll: true });
    if (selected) select(root, selected);
  };
}

function all(node: Node, selector: string): HTMLElement[] {
  return node instanceof Element || node instanceof DocumentFragment
    ? [...node.querySelectorAll<HTMLElement>(selector)]
    : [];
}

function focusable(node: Node): HTMLElement[] {
  return all(node, 'a[href], button, summary, [tabindex]');
}

/** The same in every rendering: ids have another beginning in each. */
function nameOf(element: Element): string {
  const own = ['data-ref', 'data-source', 'class'].map((name) => element.getAttribute(name) ?? '');
  return [element.localName, ...own.map((value) => value.replace(/\b(lit|open)\b/g, '').trim())].join('|');
}

function placeOf(element: Element, among: readonly Element[]): { readonly name: string; readonly index: number } {
  const name = nameOf(element);
  return { name, index: among.filter((each) => nameOf(each) === name).indexOf(element) };
}

/** A selection by what is read before its ends: characters, without white space. */
interface Selected {
  readonly anchor: number;
  readonly focus: number;
  /** All that was there to read: in another text, the numbers mean nothing. */
  readonly text: string;
}

function selectionIn(root: ShadowRoot, nodes: readonly Node[], within: (node: Node) => boolean): Selected | undefined {
  const selection = document.getSelection();
  if (!selection || !('getComposedRanges' in selection)) return undefined;
  const [range] = selection.getComposedRanges({ shadowRoots: [root] });
  if (!range || range.collapsed || !within(range.startContainer) || !within(range.endContainer)) return undefined;
  return {
    anchor: readBefore(nodes, range.startContainer, range.startOffset),
    focus: readBefore(nodes, range.endContainer, range.endOffset),
    text: textsIn(nodes).map(read).join(''),
  };
}

function select(root: ShadowRoot, { anchor, focus, text }: Selected): void {
  const texts = textsIn([...root.childNodes]);
  if (texts.map(read).join('') !== text) return;
  const [from, to] = [characterAt(texts, anchor), characterAt(texts, focus - 1)];
  if (from && to) document.getSelection()?.setBaseAndExtent(from.node, from.offset, to.node, to.offset + 1);
}

/** What is read, without what is drawn: pictures differ. */
function textsIn(nodes: readonly Node[]): Text[] {
  return nodes.flatMap((node) => (node instanceof HTMLElement && node.localName !== 'style' ? textsUnder(node) : []));
}

function textsUnder(root: Node): Text[] {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT | NodeFilter.SHOW_ELEMENT, (node) =>
    node instanceof Element
      ? /^(style|svg)$/.test(node.localName) || node.classList.contains('frame-space')
        ? NodeFilter.FILTER_REJECT
        : NodeFilter.FILTER_SKIP
      : NodeFilter.FILTER_ACCEPT,
  );
  const texts: Text[] = [];
  for (let node = walker.nextNode(); node; node = walker.nextNode()) if (node instanceof Text) texts.push(node);
  return texts;
}

function read(text: Text | string): string {
  return (typeof text === 'string' ? text : text.data).replace(/\s/g, '');
}

function readBefore(nodes: readonly Node[], node: Node, offset: number): number {
  const end = document.createRange();
  end.setStart(node, offset);
  return textsIn(nodes).reduce((count, text) => {
    if (text === node) return count + read(text.data.slice(0, offset)).length;
    return end.comparePoint(text, text.length) < 0 ? count + read(text).length : count;
  }, 0);
}

/** The character of that number, counted without white space. */
function characterAt(
  texts: readonly Text[],
  wanted: number,
): { readonly node: Text; readonly offset: number } | undefined {
  let left = wanted;
  for (const node of texts) {
    const { length } = read(node);
    if (left < length) {
      const places = Array.from(node.data.matchAll(/\S/g), ({ index }) => index);
      const offset = places[left];
      return offset === undefined ? undefined : { node, offset };
    }
    left -= length;
  }
  return undefined;
}
