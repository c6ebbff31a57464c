/** What is drawn when, and how the legend keeps up. */
import { describe, expect, it } from 'vitest';
import { contrast, grounds, legendOf, sceneAt, type Scene } from '../../src/scene/index.js';
import { compiled, exampleText, opening } from '../support/drawing.js';

const file = {
  version: 1,
  title: 'A made-up coast',
  asOf: '2020-03-01',
  actors: { red: { name: 'Reds' }, blue: { name: 'Blues', color: '#777777' } },
  places: {
    alpha: { at: [16.6, 31.2], name: 'Alpha' },
    beta: { at: [17.2, 31.0], name: 'Beta' },
  },
  control: [
    { id: 'now', actor: 'red', places: ['alpha'] },
    { id: 'gone', actor: 'blue', places: ['beta'], until: '2020-02-15' },
    { id: 'later', actor: 'blue', places: ['alpha'], since: '2020-04' },
    { id: 'sometime', actor: 'blue', places: ['beta'], since: '2020-03' },
  ],
  incidents: [
    { id: 'before', at: 'alpha', when: '2020-02-01' },
    { id: 'after', at: 'alpha', when: '2020-03-02' },
    { id: 'always', at: 'beta' },
  ],
};

function itemsIn(scene: Scene): string[] {
  const items = scene.marks
    .flatMap((mark): readonly { item: string }[] => (mark.kind === 'site' ? mark.symbols : [mark]))
    .map((mark) => mark.item);
  return [...new Set(items)].sort();
}

describe('sceneAt', () => {
  it('shows what may hold at the moment: from its earliest beginning to its end, that day included', async () => {
    const scene = await compiled(file);
    const { asOf } = scene.situation.briefing;
    expect(itemsIn(sceneAt(scene, asOf ? { when: asOf } : {}))).toEqual(['always', 'before', 'now', 'sometime']);
    const end = Date.UTC(2020, 1, 15, 12);
    expect(itemsIn(sceneAt(scene, { when: { start: end, end: end + 1 } }))).toEqual([
      'always',
      'before',
      'gone',
      'now',
    ]);
  });

  it('shows everything where no moment is asked for', async () => {
    expect(itemsIn(sceneAt(await compiled(file), {}))).toEqual([
      'after',
      'always',
      'before',
      'gone',
      'later',
      'now',
      'sometime',
    ]);
  });

  it('brings back what has ended only where it is asked to, as former', async () => {
    const scene = await compiled(file);
    const { asOf } = scene.situation.briefing;
    const shown = sceneAt(scene, { ...(asOf && { when: asOf }), show: ['gone', 'later'] });
    const symbols = shown.marks.flatMap((mark) => (mark.kind === 'site' ? mark.symbols : []));
    expect(symbols.filter((symbol) => symbol.former).map((symbol) => symbol.item)).toEqual(['gone']);
    expect(itemsIn(shown)).not.toContain('later');
    expect(legendOf(shown).some((entry) => entry.kind === 'mark' && entry.mark === 'former')).toBe(true);
  });

  it('keeps a place that has ended while something stands there, and draws it as former where it is shown', async () => {
    const ended = {
      ...file,
      places: { ...file.places, camp: { at: [16.9, 31.0], name: 'Camp', until: '2020-01' } },
      incidents: [{ id: 'later-here', at: 'camp', when: '2020-02-20' }],
    };
    const scene = await compiled(ended);
    const site = (shown: Scene) => shown.marks.find((mark) => mark.kind === 'site' && mark.item === 'camp');
    const { asOf } = scene.situation.briefing;
    expect(site(sceneAt(scene, { when: asOf }))).toMatchObject({ title: 'Camp', symbols: [{ item: 'later-here' }] });
    expect(site(sceneAt(scene, { when: asOf, show: ['camp'] }))?.former).toBe(true);
    expect(site(sceneAt(scene, { when: asOf, hide: ['later-here'] }))).toBeUndefined();
  });

  it('hides all that is an actor’s alone, and leaves what others share', async () => {
    const control = [...file.control, { id: 'both', contested: ['red', 'blue'], places: ['beta'] }];
    const scene = await compiled({ ...file, control });
    expect(itemsIn(sceneAt(scene, { hide: ['red'] }))).not.toContain('now');
    expect(itemsIn(sceneAt(scene, { hide: ['red'] }))).toContain('both');
    expect(itemsIn(sceneAt(scene, { hide: ['red', 'blue'] }))).not.toContain('both');
  });

  it('hides what a step hides', async () => {
    expect(itemsIn(sceneAt(await compiled(file), { hide: ['now', 'always'] }))).not.toContain('now');
  });
});

describe('the legend', () => {
  it('names only the actors, statuses and marks that are on the map', async () => {
    const scene = opening(await compiled(exampleText('libya-2016')));
    const actors = legendOf(scene).flatMap((entry) => (entry.kind === 'actor' ? [entry.actor.short] : []));
    expect(actors).toEqual(['IS', 'Misrata', 'GNA', 'LNA', 'HoR', 'PFG']);
    const statuses = legendOf(scene).flatMap((entry) => (entry.kind === 'status' ? [entry.status] : []));
    expect(statuses).toEqual(['reported', 'claimed']);
    const marks = legendOf(scene).flatMap((entry) => (entry.kind === 'mark' ? [entry.mark] : []));
    expect(marks).toEqual([
      'band',
      'heading',
      'stands',
      'blocked-here',
      'retreat-here',
      'incident',
      'seat',
      'former',
      'ring',
      'dimension',
    ]);
  });

  it('says what blank land and what control mean', async () => {
    const scene = await compiled(exampleText('libya-2016'));
    expect(legendOf(scene).map((entry) => entry.kind)).toContain('blank');
    expect(legendOf(scene).map((entry) => entry.kind)).toContain('control');
  });
});

describe('actors', () => {
  it('never share both colour and pattern, however many they are', async () => {
    const actors = Object.fromEntries(
      Array.from({ length: 56 }, (_, i) => [`a${String(i)}`, { name: `Actor ${String(i)}` }]),
    );
    const drawn = [...(await compiled({ ...file, control: [], incidents: [], actors })).actors.values()];
    expect(new Set(drawn.map((actor) => `${actor.color.light} ${actor.pattern}`)).size).toBe(56);
  });

  it('get colours that stand out from land and sea in both themes, and patterns of their own', async () => {
    const actors = Object.fromEntries(
      Array.from({ length: 8 }, (_, i) => [`a${String(i)}`, { name: `Actor ${String(i)}` }]),
    );
    const scene = await compiled({ ...file, control: [], incidents: [], actors });
    const drawn = [...scene.actors.values()];
    expect(new Set(drawn.map((actor) => actor.pattern)).size).toBe(8);
    expect(new Set(drawn.map((actor) => actor.color.light)).size).toBe(8);
    for (const actor of drawn) {
      for (const theme of ['light', 'dark'] as const) {
        for (const ground of Object.values(grounds[theme])) {
          expect(contrast(actor.color[theme], ground), `${actor.color[theme]} on ${ground}`).toBeGreaterThanOrEqual(3);
          expect(contrast(actor.text[theme], ground), `${actor.text[theme]} on ${ground}`).toBeGreaterThanOrEqual(4.5);
        }
      }
    }
  });

  it('keep the colour their author gave, with a readable one for text', async () => {
    const scene = await compiled(file);
    const blue = scene.actors.get('blue');
    expect(blue?.color.light).toBe('#777777');
    expect(contrast(blue?.text.light ?? '', grounds.light.land)).toBeGreaterThanOrEqual(4.5);
  });
});
