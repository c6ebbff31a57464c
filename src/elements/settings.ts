/** Settings for every brief of a page, given once by the page itself. */

export interface Settings {
  /** The folder that holds the basemap's `world/`, `medium/` and `fine/`; relative addresses are relative to the page. */
  readonly basemapBase: string | URL;
  /** Where `maplibre-gl-worker.mjs` is, the worker of live maps; relative addresses are relative to the page. */
  readonly workerUrl: string | URL;
  /** Hosts that a briefing's own basemap may be fetched from: `tiles.example.org`, with its port if it has one, or `*.example.org`. */
  readonly allowHosts: readonly string[];
  /** How many maps of a page may be alive at once, 0 to 16; 0: none ever is. */
  readonly liveMaps: number;
}

/** Browsers keep 16 contexts a page, and take back the oldest beyond. */
const mostLiveMaps = 16;

/** Beside this module, as the package is laid out; in variables, for bundlers would take a literal for a file. */
const besideThisModule = { basemap: '../../basemap/', worker: '../../maplibre-gl-worker.mjs' };

let settings: Settings = {
  basemapBase: new URL(besideThisModule.basemap, import.meta.url),
  workerUrl: new URL(besideThisModule.worker, import.meta.url),
  allowHosts: [],
  liveMaps: 4,
};

/**
 * Changes settings for all briefs that load from now on; `allowHosts` for every request, `liveMaps` for every map that is to come alive.
 *
 * Throws a `RangeError` where `liveMaps` is no number that can be had.
 */
export function configure(changes: Partial<Settings>): void {
  const { liveMaps: most = settings.liveMaps } = changes;
  if (!Number.isInteger(most) || most < 0 || most > mostLiveMaps) throw new RangeError(noSuchNumber(most));
  settings = { ...settings, ...changes };
}

/** Where the basemap's files are: what the element says, else what the page configured. */
export function basemapBaseFor(attribute: string | undefined): URL {
  return new URL(attribute || settings.basemapBase, document.baseURI);
}

/** How many maps may be alive at once. */
export function liveMaps(): number {
  return settings.liveMaps;
}

function noSuchNumber(most: number): string {
  return `configure({ liveMaps: ${String(most)} }): expected a whole number from 0 to ${String(mostLiveMaps)}.`;
}

/** Where the worker of live maps is. */
export function workerUrlFor(): URL {
  return new URL(settings.workerUrl, document.baseURI);
}

/**
 * Whether the page lets a live map ask an address: its own origin and the library's always, others by name, and those by `https:` unless the page itself comes by `http:`.
 *
 * @param extra hosts that the element allows besides those that the page configured
 */
export function hostAllowed(url: URL, extra: readonly string[] = []): boolean {
  if (url.origin === location.origin || url.origin === new URL(import.meta.url).origin) return true;
  if (url.protocol !== 'https:' && !(url.protocol === 'http:' && location.protocol === 'http:')) return false;
  return [...settings.allowHosts, ...extra].some((entry) => namesHost(entry.trim().toLowerCase(), url));
}

/** Whether `tiles.example.org`, `tiles.example.org:8080` or `*.example.org` names the host of an address. */
function namesHost(entry: string, { protocol, hostname, port }: URL): boolean {
  const [, wild = '', name, asked = ''] = /^(\*\.)?([^*:\s/.][^*:\s/]*|\[[\da-f:.]+\])(?::(\d+))?$/.exec(entry) ?? [];
  if (name === undefined) return false;
  const usual = protocol === 'https:' ? '443' : '80';
  if ((asked || usual) !== (port || usual)) return false;
  if (wild === '') return hostname === name;
  return hostname.endsWith(`.${name}`) && hostname.length > name.length + 1;
}
