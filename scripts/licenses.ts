/** Writes LICENSES.txt: the notices of all that the scripts of a build carry, and of the basemap's data. */
import { existsSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';

interface Package {
  readonly name: string;
  readonly version: string;
  readonly license?: string;
  readonly author?: string | { readonly name: string };
  readonly dependencies?: Readonly<Record<string, string>>;
}

interface Notice {
  readonly title: string;
  readonly text: string;
}

const root = new URL('../', import.meta.url);

const head = `mapbrief is under the MIT licence. Its scripts carry, whole or in part, the packages below, each under the licence that stands with it.`;

/** See docs/basemap.md. */
const data = `The basemap's data

Natural Earth (naturalearthdata.com): coasts, borders, rivers, lakes. Public domain.
GeoNames (geonames.org): places. Creative Commons Attribution 4.0, https://creativecommons.org/licenses/by/4.0/; selected and shortened.
`;

/** As their repositories have it. */
const holders: Readonly<Record<string, string>> = { pmtiles: '2021 Protomaps LLC' };

/** All packages that those of a folder need, wherever npm has put them; types have no code. */
function packagesOf(folder: URL, found = new Map<string, URL>()): Map<string, URL> {
  for (const name of Object.keys(readPackage(folder).dependencies ?? {})) {
    const at = name.startsWith('@types/') ? undefined : find(name, folder);
    if (!at || found.has(at.href)) continue;
    found.set(at.href, at);
    packagesOf(at, found);
  }
  return found;
}

function find(name: string, from: URL): URL | undefined {
  const at = new URL(`node_modules/${name}/`, from);
  if (existsSync(at)) return at;
  if (from.href === root.href) throw new Error(`${name} is not installed.`);
  return find(name, new URL('../', from));
}

function readPackage(folder: URL): Package {
  return JSON.parse(readFileSync(new URL('package.json', folder), 'utf8')) as Package;
}

/** What a package itself says of its licence: in a file, in its README; some name it only. */
function noticeOf(folder: URL): Notice {
  const { name, version, license } = readPackage(folder);
  const files = readdirSync(folder);
  const texts = files
    .filter((file) => /^(licen[cs]e|notice)(\.(md|txt))?$/i.test(file))
    .map((file) => read(file, folder));
  const readme = files.find((file) => /^readme\.md$/i.test(file));
  const section = readme && /^#+ licen[cs]e.*?\n(.*?)(?=^#|$(?![^]))/ims.exec(read(readme, folder))?.[1]?.trim();
  const text = texts.length > 0 ? texts.join('\n\n') : section || unsaid(folder);
  return { title: `${name} ${version}${license ? ` (${license})` : ''}`, text };
}

/** A package that names its licence and leaves the text out. */
function unsaid(folder: URL): string {
  const { name, license, author } = readPackage(folder);
  const by = holders[name] ?? (typeof author === 'string' ? author : author?.name) ?? 'its authors';
  return `Copyright ${by}${license === 'BSD-3-Clause' ? `\n\n${bsd3()}` : ''}`;
}

/** The conditions as Lit has them, which name nobody. */
function bsd3(): string {
  const text = read('LICENSE', new URL('node_modules/lit/', root));
  return text.slice(text.indexOf('Redistribution and use'));
}

function read(file: string, folder: URL): string {
  return readFileSync(new URL(file, folder), 'utf8').trim();
}

/** Like texts stand once, below all that they are for. */
function written(notices: readonly Notice[]): string[] {
  const titles = new Map<string, string[]>();
  for (const { title, text } of notices) titles.set(text, [...new Set([...(titles.get(text) ?? []), title])]);
  return [...titles].map(([text, of]) => `${of.join('\n')}\n\n${text}\n`);
}

const [, , out = 'dist/LICENSES.txt'] = process.argv;
const notices = [...packagesOf(root).values()].map(noticeOf).sort((a, b) => (a.title < b.title ? -1 : 1));
writeFileSync(out, [`${head}\n`, data, ...written(notices)].join(`\n${'-'.repeat(72)}\n\n`));
