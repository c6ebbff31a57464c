/** Settings for every brief of a page, given once by the page itself. */

export interface Settings {
  /** The folder that holds the basemap's `world/`, `medium/` and `fine/`; relative addresses are relative to the page. */
  readonly basemapBase: string | URL;
}

/** Beside this module, as the package is laid out; in a variable, for bundlers would take a literal for a file. */
const besideThisModule = '../../basemap/';

let settings: Settings = { basemapBase: new URL(besideThisModule, import.meta.url) };

/** Changes settings for all briefs that load from now on. */
export function configure(changes: Partial<Settings>): void {
  settings = { ...settings, ...changes };
}

/** Where the basemap's files are: what the element says, else what the page configured. */
export function basemapBaseFor(attribute: string | undefined): URL {
  return new URL(attribute || settings.basemapBase, document.baseURI);
}
