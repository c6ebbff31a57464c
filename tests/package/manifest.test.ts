/** The manifest, the editors' data and the types for JSX say all that the elements have, and what each thing is for. */
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import * as classes from '../../src/elements/index.js';
import { manifest } from './installed.js';

interface Told {
  readonly name: string;
  readonly description: string;
}

interface Declaration {
  readonly name: string;
  readonly tagName: string;
  readonly description: string;
  readonly attributes: readonly (Told & { readonly type: { readonly text: string } })[];
  readonly members: readonly Told[];
  readonly events: readonly (Told & { readonly type: { readonly text: string } })[];
  readonly slots: readonly Told[];
  readonly cssParts: readonly Told[];
  readonly cssProperties: readonly Told[];
}

const root = new URL('../../', import.meta.url);
const json = (path: string): unknown => JSON.parse(readFileSync(new URL(path, root), 'utf8'));
const { modules } = json('dist/custom-elements.json') as {
  modules: { path: string; declarations: Declaration[]; exports: { kind: string; name: string }[] }[];
};
const declarations = modules.flatMap(({ declarations }) => declarations);
const source = readdirSync(new URL('src/', root), { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.ts'))
  .map((name) => readFileSync(new URL(`src/${name}`, root), 'utf8'))
  .join('\n');
const named = (told: readonly Told[]): string[] => told.map(({ name }) => name);
const found = (pattern: RegExp): string[] => [...new Set([...source.matchAll(pattern)].map(([, name = '']) => name))];
const anywhere = (of: 'events' | 'cssParts' | 'cssProperties'): string[] => [
  ...new Set(declarations.flatMap((declaration) => named(declaration[of]))),
];

describe('The manifest', () => {
  it('has every tag that is defined, in a module that the package exports', () => {
    const defined = found(/^\s*'([a-z]+-[a-z-]+)': \w+Element;$/gm);
    expect(defined.length).toBeGreaterThan(7);
    expect(declarations.map(({ tagName }) => tagName).sort()).toEqual(defined.sort());
    const definitions = modules.flatMap((module) => module.exports.filter(({ kind }) => kind !== 'js'));
    expect(named(definitions as unknown as Told[]).sort()).toEqual(defined);
    const exported = Object.values(manifest.exports).map((to) => (typeof to === 'string' ? to : to.default));
    for (const { path } of modules) expect(exported).toContain(`./${path}`);
  });

  it.each(declarations.map((one) => [one.tagName, one] as const))('says what each thing of <%s> is for', (_, one) => {
    const { attributes, members, events, slots, cssParts, cssProperties } = one;
    expect(one.description).not.toBe('');
    for (const told of [attributes, members, events, slots, cssParts, cssProperties]) {
      expect(named(told.filter(({ description }) => description === ''))).toEqual([]);
      expect(new Set(named(told)).size).toBe(told.length);
    }
  });

  it.each(declarations.map((one) => [one.tagName, one] as const))('has every attribute of <%s>', (_, one) => {
    const element = classes[one.name as 'MapBriefElement'];
    expect(named(one.attributes).sort()).toEqual(element.observedAttributes.filter((name) => name !== 'id').sort());
  });

  it('has every event that is typed for the page', () => {
    const events = found(/^\s*'([a-z]+-[a-z-]+)': \w+Event;$/gm);
    expect(events.length).toBeGreaterThan(4);
    expect(anywhere('events').sort()).toEqual(events.sort());
    for (const { type } of declarations.flatMap(({ events }) => events))
      expect(Object.keys(classes)).toContain(type.text);
  });

  it('has every part that is in a template', () => {
    const parts = found(/ part="([a-z-]+)"/g);
    expect(parts.length).toBeGreaterThan(10);
    expect(anywhere('cssParts').sort()).toEqual(parts.sort());
  });

  it('has every custom property that a style asks for', () => {
    const [, ground = ''] = /repaintable = \[([^\]]+)\]/.exec(source) ?? [];
    const colours = [...ground.matchAll(/'(\w+)'/g)].map(([, name = '']) => `--brief-${name}`);
    expect(colours).toContain('--brief-land');
    const asked = new Set([...found(/var\(\s*(--brief-[a-z-]+)\s*[,)]/g), ...colours]);
    expect(asked.size).toBeGreaterThan(10);
    expect(anywhere('cssProperties').sort()).toEqual([...asked].sort());
  });
});

describe("The editors' data", () => {
  const tags = declarations.map(({ tagName }) => tagName);

  it('has every tag and attribute for VS Code', () => {
    const data = json('dist/vscode.html-custom-data.json') as { tags: (Told & { attributes: Told[] })[] };
    expect(named(data.tags)).toEqual(tags);
    for (const [index, tag] of data.tags.entries())
      expect(named(tag.attributes)).toEqual(named(declarations[index]?.attributes ?? []));
  });

  it('has every tag, attribute, event and part for JetBrains', () => {
    const types = json('dist/web-types.json') as {
      version: string;
      contributions: {
        html: { elements: (Told & { attributes: Told[]; js: { events: Told[] }; css: { parts: Told[] } })[] };
      };
    };
    expect(types.version).toBe(manifest.version);
    expect(named(types.contributions.html.elements)).toEqual(tags);
    for (const [index, element] of types.contributions.html.elements.entries()) {
      const declaration = declarations[index];
      expect(named(element.attributes)).toEqual(named(declaration?.attributes ?? []));
      expect(named(element.js.events)).toEqual(named(declaration?.events ?? []));
      expect(named(element.css.parts)).toEqual(named(declaration?.cssParts ?? []));
    }
  });
});

describe('LICENSES.txt', () => {
  const text = readFileSync(fileURLToPath(new URL('dist/LICENSES.txt', root)), 'utf8');

  it('has the notice of every package that the scripts carry', () => {
    const packages = Object.keys(manifest.dependencies).filter((name) => !name.startsWith('@types/'));
    expect(packages).toEqual(expect.arrayContaining(['maplibre-gl', 'lit', 'marked']));
    for (const name of packages) expect(text).toMatch(new RegExp(`^${name} \\d[\\w.]* \\(`, 'm'));
    for (const line of [
      /^maplibre-gl .* \(BSD-3-Clause\)$/m,
      /^earcut .* \(ISC\)$/m,
      /Copyright \(c\) 2023, MapLibre contributors/,
      /Copyright \(c\) 2020, Mapbox/,
      /Copyright 2021 Protomaps/,
      /Google LLC/,
    ])
      expect(text).toMatch(line);
  });

  it('credits the data of the basemap', () => {
    expect(text).toMatch(/^Natural Earth .*Public domain\.$/m);
    expect(text).toMatch(/^GeoNames .*Creative Commons Attribution 4\.0/m);
  });
});
