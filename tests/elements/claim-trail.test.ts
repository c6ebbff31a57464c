import { describe, expect, it } from 'vitest';
import { basemapNeeds } from '../../src/basemap/index.js';
import { parseBriefing } from '../../src/briefing/index.js';
import { Marked, marksIn } from '../../src/elements/views/claim-trail.js';
import { resolve } from '../../src/situation/index.js';
import { findItem, parseProse } from '../../src/words/index.js';
import { loadFromDisk } from '../support/basemap.js';

const { briefing } = parseBriefing({
  version: 1,
  sources: { post: {} },
  actors: { red: { name: 'Red' } },
  places: {
    sirte: { at: [16.5887, 31.2089] },
    rumoured: { at: [15.5, 31], status: 'disputed' },
  },
  control: [
    { id: 'held', actor: 'red', places: ['sirte'], status: 'confirmed' },
    { id: 'wanted', actor: 'red', places: ['rumoured'], status: 'claimed' },
  ],
  movements: [
    { id: 'east', actor: 'red', from: 'sirte', direction: 'E' },
    { id: 'west', actor: 'red', from: 'sirte', direction: 'W' },
  ],
});
if (!briefing) throw new Error('The briefing is sound.');
const situation = resolve(briefing, await loadFromDisk(basemapNeeds(briefing)));

/** The names of each text, each with what stands after it. */
const marked = (...texts: readonly string[]): string => {
  const step = new Marked();
  return texts
    .map((text) => {
      const nodes = parseProse(text).flatMap((block) => (block.type === 'paragraph' ? block.children : []));
      const marks = marksIn(nodes, (id) => findItem(situation, id), step);
      return nodes
        .flatMap((node) => (node.type === 'reference' ? [[node.id, ...(marks.get(node) ?? [])].join('=')] : []))
        .join(' ');
    })
    .join(' | ');
};

describe('A status stands at the name of its own item', () => {
  it('not at the sentence’s end, and none at a place or a party', () => {
    expect(
      marked('[Red](#red) holds [Sirte](#held) near [Sirte](#sirte) and wants [more](#wanted), it says.[^post]'),
    ).toBe('red held=confirmed sirte wanted=claimed');
    expect(marked('Near [there](#rumoured).')).toBe('rumoured=disputed');
  });

  it('once at the last of consecutive names that share it, in one sentence', () => {
    expect(marked('It moves [west](#west) and [east](#east) from [Sirte](#sirte).')).toBe('west east=reported sirte');
    expect(marked('It moves [west](#west). It moves [east](#east).')).toBe('west=reported east=reported');
    expect(marked('[West](#west), [held](#held), [east](#east).')).toBe('west=reported held=confirmed east=reported');
  });

  it('once in a step', () => {
    expect(marked('It moves [west](#west).', 'Again [west](#west) and [east](#east).')).toBe(
      'west=reported | west east=reported',
    );
    expect(marked('It moves [west](#west) and [east](#east). Then [west](#west).')).toBe('west east=reported west');
  });
});
