/** What a server wrote into the shadow root: it stays until the element's own first whole picture, and gives way to it at once. */
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { rest } from './code.js';
import type { BriefStore } from './store.js';

export class Served implements ReactiveController {
  #nodes: readonly ChildNode[] = [];
  #root: ShadowRoot | undefined;
  #still: { readonly width: number; readonly height: number } | undefined;

  constructor(
    private readonly host: ReactiveControllerHost & HTMLElement,
    private readonly storeOf: () => BriefStore | undefined,
  ) {
    host.addController(this);
  }

  /** Finds what the server wrote, before Lit renders into the root. */
  find(): void {
    this.#adopt();
    this.#nodes = [...(this.host.shadowRoot?.childNodes ?? [])];
  }

  /** A browser that knows no declarative roots leaves the template as a child; so does one that met the tag after its script. */
  hostUpdate(): void {
    const adopted = this.#adopt();
    if (adopted.length > 0) this.#nodes = adopted;
    this.#root = this.host.shadowRoot ?? undefined;
  }

  hostUpdated(): void {
    if (this.#nodes.length === 0 || this.stays) return;
    this.#still = stillIn(this.#nodes);
    const back = this.#root && rest.there?.placeIn(this.#root, this.#nodes);
    for (const node of this.#nodes) node.remove();
    this.#nodes = [];
    back?.();
  }

  /** Whether what the server wrote is better than what the element has: no briefing yet, no ground under it, or no words beside it. */
  get stays(): boolean {
    if (this.#nodes.length === 0) return false;
    const state = this.storeOf()?.state;
    return state?.kind !== 'read' || state.ground.kind !== 'ready' || state.ground.opening || !rest.there;
  }

  /** The size in which the still was written that the reader saw, once it was taken over. */
  get still(): { readonly width: number; readonly height: number } | undefined {
    return this.#still;
  }

  /** Whether it stays for good: that is worth a note. */
  get failed(): boolean {
    const state = this.storeOf()?.state;
    return this.stays && (state?.kind === 'failed' || (state?.kind === 'read' && state.ground.kind === 'missing'));
  }

  #adopt(): ChildNode[] {
    const template = this.host.querySelector<HTMLTemplateElement>(':scope > template[shadowrootmode]');
    if (!template) return [];
    const root = this.host.shadowRoot ?? this.host.attachShadow({ mode: 'open' });
    const nodes = [...template.content.childNodes];
    root.prepend(template.content);
    template.remove();
    return nodes;
  }
}

/** Of several stills the styles show one. */
function stillIn(nodes: readonly Node[]): { width: number; height: number } | undefined {
  const stills = nodes.flatMap((node) => (node instanceof Element ? [...node.querySelectorAll('.frame > svg')] : []));
  const seen = stills.find((still) => still.getClientRects().length > 0);
  const [width, height] = ['width', 'height'].map((name) => Number(seen?.getAttribute(name)));
  return width && height ? { width, height } : undefined;
}

/** Whether the page put something between the tags for as long as the brief is not there. */
export function holdsFallback(element: Element): boolean {
  const parts = Array.from(element.querySelectorAll('*')).some(({ localName }) =>
    /^(map-brief|brief-)/.test(localName),
  );
  return !parts && element.querySelector(':scope > :not(script, style, template)') !== null;
}
