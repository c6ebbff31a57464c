/** docs/element.md says what the elements have: every attribute, event, part and method, and none besides. */
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import * as elements from '../../src/elements/index.js';
import * as markup from '../../src/markup.js';

const root = new URL('../../', import.meta.url);
const page = readFileSync(new URL('docs/element.md', root), 'utf8');
const section = (heading: string): string => page.split(/^## /m).find((part) => part.startsWith(heading)) ?? '';
const classes = Object.values(elements).filter(
  (one): one is typeof elements.BriefElement => typeof one === 'function' && 'observedAttributes' in one,
);

/** The first cells of all tables of a section. */
const told = (text: string): string[] =>
  [...text.matchAll(/^\| ((?:`[^`]+`(?:, )?)+) \|/gm)].flatMap(([, cell = '']) =>
    [...cell.matchAll(/`([\w-]+)(?:\([^)]*\))?`/g)].map(([, name = '']) => name),
  );

describe('docs/element.md', () => {
  const methods = ['select', 'goTo', 'retry', 'goLive', 'goStill', 'resetView'];

  it('tells every attribute of every element, and no other', () => {
    const own = new Set(classes.flatMap(({ observedAttributes }) => observedAttributes));
    own.delete('id');
    const written = told(section('Attributes')).filter((name) => !methods.includes(name));
    expect([...new Set(written)].sort()).toEqual([...own].sort());
  });

  it.each(methods)('%s() is there', (method) => {
    expect(told(section('Attributes'))).toContain(method);
    expect(classes.some((one) => method in one.prototype)).toBe(true);
  });

  it('tells every event', () => {
    const types = Object.values(elements).flatMap((one) => ('type' in one ? [String(one.type)] : []));
    expect(types.length).toBe(5);
    expect(told(section('Events')).sort()).toEqual([...types].sort());
  });

  it('tells every part that can be styled', () => {
    const files = readdirSync(new URL('src/elements/', root), { recursive: true, encoding: 'utf8' });
    const text = files
      .filter((name) => name.endsWith('.ts'))
      .map((name) => readFileSync(new URL(`src/elements/${name}`, root), 'utf8'))
      .join('\n');
    const parts = new Set([...text.matchAll(/ part="([a-z]+)"/g)].map(([, name = '']) => name));
    expect(parts.size).toBeGreaterThan(10);
    for (const part of parts) expect(section('Styling'), part).toContain(`\`${part}\``);
  });

  it('imports only what is exported', () => {
    expect(Object.keys(markup)).toContain('renderMarkup');
    for (const [, names = ''] of page.matchAll(/import \{ (\w+) \} from 'mapbrief\/define'/g))
      expect(Object.keys(elements)).toContain(names);
  });
});
