import { describe, expect, it } from 'vitest';
import { configure, hostAllowed, liveMaps } from '../../src/elements/settings.js';

describe('The hosts that a page allows', () => {
  it.each([
    ['tiles.example.org', 'https://tiles.example.org/1.png', true],
    [' Tiles.Example.org ', 'https://tiles.example.org/1.png', true],
    ['tiles.example.org', 'https://tiles.example.org:8443/1.png', false],
    ['tiles.example.org:8443', 'https://tiles.example.org:8443/1.png', true],
    ['tiles.example.org:443', 'https://tiles.example.org/1.png', true],
    ['*.example.org', 'https://a.b.example.org/1.png', true],
    ['*.example.org', 'https://example.org/1.png', false],
    ['*.example.org', 'https://notexample.org/1.png', false],
    ['*.example.org:8443', 'https://a.example.org:8443/1.png', true],
    ['*.', 'https://example.org./1.png', false],
    ['*', 'https://example.org/1.png', false],
    ['', 'https://example.org/1.png', false],
    ['example.org', 'ftp://example.org/1.png', false],
  ])('%o and %s: %s', (entry, address, allowed) => {
    expect(hostAllowed(new URL(address), [entry])).toBe(allowed);
  });
});

describe('The number of maps that may be alive', () => {
  it('is four, or what the page says', () => {
    expect(liveMaps()).toBe(4);
    configure({ liveMaps: 0 });
    expect(liveMaps()).toBe(0);
    configure({ liveMaps: 4 });
  });

  it.each([-1, 17, 2.5, Number.NaN])('is not %d', (most) => {
    expect(() => configure({ liveMaps: most })).toThrow(/liveMaps.*from 0 to 16/);
    expect(liveMaps()).toBe(4);
  });
});
