/** Puts a brief into the test page, with files that only the test has. */
import { afterEach, beforeEach, vi } from 'vitest';
import type { BriefProblemEvent, BriefReadyEvent } from '../../src/elements/index.js';
import { configure, type MapBriefElement } from '../../src/elements/index.js';
import '../../src/define.js';

configure({ basemapBase: '/basemap/' });

/** What was asked for, by address. */
export const asked: string[] = [];
const files = new Map<string, () => Response | Promise<Response>>();
const mounted: HTMLElement[] = [];

beforeEach(() => {
  const real = globalThis.fetch.bind(globalThis);
  vi.stubGlobal('fetch', (input: RequestInfo | URL, init?: RequestInit) => {
    const { pathname } = new URL(input instanceof Request ? input.url : input, document.baseURI);
    asked.push(pathname);
    const answer = files.get(pathname);
    if (!answer) return real(input, init);
    return Promise.race([
      answer(),
      new Promise<Response>((_, reject) => {
        init?.signal?.addEventListener('abort', () => reject(new DOMException('Aborted', 'AbortError')));
      }),
    ]);
  });
});

afterEach(() => {
  for (const element of mounted.splice(0)) element.remove();
  files.clear();
  asked.length = 0;
  vi.unstubAllGlobals();
});

/** A file of the test's own at an address; a number is an answer without a body. */
export function file(path: string, answer: string | number | (() => Response | Promise<Response>)): string {
  files.set(
    path,
    typeof answer === 'function'
      ? answer
      : () => (typeof answer === 'number' ? new Response(null, { status: answer }) : new Response(answer)),
  );
  return path;
}

export interface Mounted {
  readonly element: MapBriefElement;
  readonly root: ShadowRoot;
  readonly ready: readonly BriefReadyEvent[];
  readonly problems: readonly BriefProblemEvent[];
  /** Waits for the next outcome: drawn, or a problem. */
  settled(): Promise<void>;
}

/** A brief in the page, not yet settled. */
export function mount(attributes: Readonly<Record<string, string>>, inner = ''): Mounted {
  const element = document.createElement('map-brief');
  const ready: BriefReadyEvent[] = [];
  const problems: BriefProblemEvent[] = [];
  element.addEventListener('brief-ready', (event) => ready.push(event));
  element.addEventListener('brief-problem', (event) => problems.push(event));
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  if (inner) {
    const script = document.createElement('script');
    script.type = 'application/json';
    script.textContent = inner;
    element.append(script);
  }
  document.body.append(element);
  mounted.push(element);
  const root = element.shadowRoot;
  if (!root) throw new Error('The brief has no shadow root.');
  const settled = () =>
    vi.waitFor(
      () => {
        if (ready.length + problems.length === 0) throw new Error('The brief has not settled.');
      },
      { timeout: 10_000, interval: 20 },
    );
  return { element, root, ready, problems, settled };
}

/** A brief that has settled. */
export async function show(attributes: Readonly<Record<string, string>>, inner = ''): Promise<Mounted> {
  const mountedBrief = mount(attributes, inner);
  await mountedBrief.settled();
  return mountedBrief;
}

/** Any element in the page, gone after the test. */
export function put<T extends keyof HTMLElementTagNameMap>(
  tag: T,
  attributes: Readonly<Record<string, string>> = {},
  into: Node = document.body,
): HTMLElementTagNameMap[T] {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  into.appendChild(element);
  mounted.push(element);
  return element;
}

/** All that can be read in a root, on the map and beside it, spaces evened. */
export function textOf(node: Node | null | undefined): string {
  return (node?.textContent ?? '').replace(/\s+/g, ' ').trim();
}
