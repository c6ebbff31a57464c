/** Moves a node, and what in it has the focus keeps it. */
export function carry(node: SVGElement, to: HTMLElement): void {
  if (node.parentNode === to) return;
  const parent: HTMLElement & { moveBefore?: (node: Node, before: Node | null) => void } = to;
  if (parent.moveBefore && node.isConnected && to.isConnected) {
    parent.moveBefore(node, null);
    return;
  }
  const root = node.getRootNode();
  const focused = root instanceof ShadowRoot || root instanceof Document ? root.activeElement : null;
  to.append(node);
  if (focused instanceof SVGElement && node.contains(focused)) focused.focus({ preventScroll: true });
}
