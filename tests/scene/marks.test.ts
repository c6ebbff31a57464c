/** What is drawn for what was said: never more, and never something else. */
import { describe, expect, it } from 'vitest';
import {
  legendOf,
  sceneAt,
  type LegendMark,
  type Scene,
  type SiteMark,
  type SiteSymbol,
} from '../../src/scene/index.js';
import { compiled, exampleText } from '../support/drawing.js';

const file = {
  version: 1,
  title: 'A made-up coast',
  actors: { red: { name: 'Reds' }, blue: { name: 'Blues' }, green: { name: 'Greens' } },
  places: { alpha: { at: [16.6, 31.2], name: 'Alpha' }, beta: { at: [17.2, 31.0], name: 'Beta' } },
};

function sites(scene: Scene): SiteMark[] {
  return scene.marks.flatMap((mark) => (mark.kind === 'site' ? [mark] : []));
}

function symbols(scene: Scene): SiteSymbol[] {
  return sites(scene).flatMap((site) => site.symbols);
}

function keys(scene: Scene): LegendMark[] {
  return legendOf(scene).flatMap((entry) => (entry.kind === 'mark' ? [entry.mark] : []));
}

async function standing(movement: Record<string, unknown>) {
  const scene = await compiled({ ...file, movements: [{ actor: 'red', ...movement }] });
  const [symbol] = symbols(scene);
  const note = sites(scene).flatMap((site) => site.notes)[0];
  return {
    figure: symbol?.shape.kind === 'stands' ? symbol.shape.figure : undefined,
    text: note?.text,
    keys: keys(scene),
  };
}

describe('a movement known by one position', () => {
  it.each([
    [{ standsAt: 'alpha' }, 'here', 'Reds reported here', ['stands']],
    [{ standsAt: 'alpha', status: 'denied' }, 'here', 'Reds denied here', ['stands']],
    [{ standsAt: 'alpha', state: 'halted' }, 'here', 'Reds: advance halted', ['stands']],
    [{ to: 'alpha', kind: 'attack', state: 'planned' }, 'to', 'Reds: attack planned', ['to-here', 'planned-here']],
    [{ to: 'alpha', kind: 'attack', state: 'planned', status: 'claimed' }, 'to', 'Reds: attack planned, claimed', null],
    [{ from: 'alpha' }, 'from', 'Reds: advance from here, reported', ['from-here']],
    [{ to: 'alpha', kind: 'airstrike' }, 'air', 'air strike reported, Reds', ['air-here']],
    [{ from: 'alpha', kind: 'displacement' }, 'people', 'people left (reported)', ['people-here']],
    [{ standsAt: 'alpha', state: 'repelled', kind: 'attack' }, 'repelled', 'Reds: attack repelled', ['repelled-here']],
    [{ standsAt: 'alpha', state: 'blocked' }, 'blocked', 'Reds blocked', ['blocked-here']],
    [{ from: 'alpha', kind: 'withdrawal' }, 'retreat', 'Reds: withdrawal reported', ['retreat-here']],
  ])('%j', async (movement, figure, text, legend) => {
    const drawn = await standing(movement);
    expect(drawn.figure).toBe(figure);
    expect(drawn.text).toBe(text);
    if (legend) expect(drawn.keys).toEqual(legend);
  });

  it('has a key of its own beside the arrow of the same kind', async () => {
    const scene = await compiled({
      ...file,
      movements: [
        { actor: 'red', kind: 'retreat', standsAt: 'alpha' },
        { actor: 'blue', kind: 'retreat', from: 'beta', direction: 'S' },
        { actor: 'blue', kind: 'attack', state: 'repelled', from: 'alpha', to: 'beta' },
      ],
    });
    expect(keys(scene)).toEqual(['arrow', 'repelled', 'retreat', 'retreat-here']);
  });
});

describe('contested ground', () => {
  it('is keyed as contested, in the colours of those who fight for it', async () => {
    const scene = await compiled({
      ...file,
      control: [{ contested: ['blue', 'green'], places: ['alpha'], until: '2020-01', id: 'fight' }],
    });
    expect(legendOf(scene)).toContainEqual(
      expect.objectContaining({ kind: 'mark', mark: 'contested', actors: ['blue', 'green'] }),
    );
    const later = sceneAt(scene, { when: { start: Date.UTC(2021, 0) }, show: ['fight'] });
    expect(keys(later)).toEqual(['former']);
  });
});

describe('a strip’s length', () => {
  const strip = (stated: string, name?: string) => ({
    ...file,
    control: [{ actor: 'red', name, strip: { along: 'coast', from: 'alpha', to: 'beta' }, stated: { length: stated } }],
  });
  const label = async (...args: Parameters<typeof strip>) => {
    const scene = await compiled(strip(...args));
    const band = scene.marks.find((mark) => mark.kind === 'band');
    return (band?.kind === 'band' ? band.label?.lines : [])?.map((line) => line.text) ?? [];
  };

  it('converts what was said, and says apart what was measured, where the two disagree', async () => {
    const [figure, doubt] = await label('300 mi');
    expect(figure).toBe('300 mi (480 km) of coast');
    expect(doubt).toMatch(/^measured 6\d.* km \(\d.* mi\); reported; depth not stated$/);
  });

  it('does not take a nautical mile for a mile', async () => {
    const [figure] = await label('30 nmi');
    expect(figure).toBe('30 nmi (56 km, 35 mi) of coast');
  });

  it('is said once, whatever the strip is called', async () => {
    expect((await label('300 mi', 'the 300 mi strip'))[0]).toBe('300 mi (480 km) of coast');
    expect((await label('300 mi', 'the oil coast')).slice(0, 2)).toEqual(['the oil coast', '300 mi (480 km) of coast']);
  });

  it('says nothing of the measurement where the two agree', async () => {
    const scene = await compiled(exampleText('libya-2016'));
    const band = scene.marks.find((mark) => mark.kind === 'band');
    expect(band?.kind === 'band' && band.label?.lines[0]?.text).toBe('About 155 mi (250 km) of coast');
  });
});

describe('how well a position is known', () => {
  it('is a ring of the largest radius of what stands there, as long as it stands there', async () => {
    const scene = await compiled({
      ...file,
      incidents: [{ id: 'blast', at: 'alpha', precision: '30 km', when: '2020-02-01' }],
    });
    const alpha = (shown: Scene) => sites(shown).find((site) => site.item === 'alpha');
    expect(alpha(scene)).toMatchObject({ vague: true, precisionKm: 30 });
    expect(alpha(scene)?.notes.map((note) => note.text)).toEqual(['±30 km']);
    const before = sceneAt(scene, { when: { start: 0, end: 1 } });
    expect(alpha(before)).toMatchObject({ vague: false, notes: [] });
    expect(keys(scene)).toContain('ring');
  });

  it('is a sector where it is given by relation, and then no ring', async () => {
    const scene = await compiled({
      ...file,
      places: { ...file.places, gamma: { at: { of: 'alpha', distance: '60 km', direction: 'W' }, name: 'Gamma' } },
      incidents: [{ id: 'blast', at: { of: 'beta', distance: '40 km', direction: 'S' }, name: 'Blast' }],
    });
    const sectors = scene.marks.flatMap((mark) => (mark.kind === 'area' && mark.role === 'sector' ? [mark] : []));
    expect(sectors.map((sector) => [sector.item, sector.title])).toEqual([
      ['gamma', 'Gamma'],
      ['blast', 'Blast (reported)'],
    ]);
    expect(sites(scene).some((site) => site.vague)).toBe(false);
    expect(keys(scene)).toEqual(['incident', 'sector']);
  });

  it('puts no space into what a bare position is referred to by', async () => {
    const scene = await compiled({ ...file, callouts: [{ at: [16.9, 30.9], text: 'Nobody knows' }] });
    const bare = sites(scene).find((site) => !site.place);
    expect(bare?.key).toBe('@16.9000,30.9000');
    expect(bare?.refs).toEqual(['callouts[0]']);
  });
});

describe('a front', () => {
  it('names its sides and who pushes', async () => {
    const front = { path: ['alpha', 'beta'], sides: { left: 'red', right: 'blue' }, pushed: 'left', name: 'The line' };
    const scene = await compiled({ ...file, fronts: [front] });
    expect(scene.marks.find((mark) => mark.kind === 'line')).toMatchObject({
      pusher: 'blue',
      title: 'The line: Reds and Blues; Blues is pushing',
    });
  });
});

describe('a disputed border', () => {
  it('is explained where the view meets one, and only there', async () => {
    expect(keys(await compiled(exampleText('libya-2016')))).not.toContain('disputed-border');
    const crimea = { ...file, places: { a: { at: [33.5, 46.2] }, b: { at: [34.6, 45.9] } } };
    expect(keys(await compiled(crimea))).toContain('disputed-border');
  });
});
