/** What a live map needs, asked for while the reader's hand is still on its way. */
import { savesData } from './reach.js';
import type { MapWishes } from './wishes.js';

/** By address: whatever maps ask, it is fetched once. */
const fetched = new Set<string>();
/** Hosts, by origin. */
const called = new Set<string>();

/** The live map's code and its worker; not for readers who save data, and no other host is asked. */
export function fetchAhead({ workerUrl, basemapBase }: MapWishes): void {
  if (savesData()) return;
  // What fails here fails again when the map is wanted, and is told then.
  import('../../live/index.js').catch(() => undefined);
  fetchWorkerAhead(workerUrl, basemapBase);
}

/**
 * MapLibre asks for its worker only when its own code is there.
 *
 * By `fetch`, for policies know no prefetch of a worker; only where the basemap has come from, so that the policy surely lets it be asked.
 */
function fetchWorkerAhead({ href, origin, protocol }: URL, basemapBase: URL): void {
  if (!protocol.startsWith('http') || origin !== basemapBase.origin || fetched.has(href)) return;
  fetched.add(href);
  fetch(href)
    .then((response) => response.arrayBuffer())
    .catch(() => fetched.delete(href));
}

/** Opens the line to a host that the map is about to ask, if the page allows it. */
export function callAhead(address: string, allows: (url: URL) => boolean): void {
  const url = urlOf(address);
  if (!url || url.origin === location.origin || called.has(url.origin) || !allows(url)) return;
  called.add(url.origin);
  const link = document.createElement('link');
  link.rel = 'preconnect';
  link.href = url.origin;
  link.crossOrigin = 'anonymous';
  document.head.append(link);
}

function urlOf(address: string): URL | undefined {
  try {
    return new URL(address, document.baseURI);
  } catch {
    return undefined;
  }
}
