import { describe, expect, it } from 'vitest';
import { hostAllowed } from '../../src/elements/settings.js';

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
