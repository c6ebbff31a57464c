import { describe, expect, it } from 'vitest';
import { show, textOf } from './mounting.js';

const withIncidents = (incidents: readonly Record<string, unknown>[]): string =>
  JSON.stringify({
    version: 1,
    places: { sirte: { at: [16.5887, 31.2089], name: 'Sirte' } },
    sources: { post: { title: 'Post' }, wire: { title: 'Wire' }, clinic: { title: 'Clinic' } },
    incidents,
  });

const rowsOf = async (incidents: readonly Record<string, unknown>[]): Promise<string[][]> => {
  const { root } = await show({}, withIncidents(incidents));
  return [...root.querySelectorAll('tbody.incident tr')].map((row) => [...row.querySelectorAll('th, td')].map(textOf));
};

describe('The table of incidents', () => {
  it('names all the item’s sources where a count has none of its own', async () => {
    expect(await rowsOf([{ name: 'Drowned', killed: 2, sources: ['post', 'wire'] }])).toEqual([
      ['1', expect.stringContaining('Drowned'), 'Post1 Wire2', '2'],
    ]);
    expect(await rowsOf([{ name: 'Quiet', sources: ['post', 'wire'] }])).toEqual([
      ['1', expect.stringContaining('Quiet'), 'Post1 Wire2'],
    ]);
  });

  it('sets a count without a source beside rival ones, and makes no line of it', async () => {
    const killed = [
      { count: 3, source: 'clinic' },
      { count: 2, source: 'wire' },
    ];
    const rows = await rowsOf([{ at: 'sirte', killed, wounded: 'about 40', sources: ['post'] }]);
    expect(rows).toEqual([
      ['1', expect.stringContaining('Sirte'), 'Clinic3', '3', expect.stringMatching(/^about 40 ?\[1\]$/)],
      ['Wire2', '2'],
    ]);
  });

  it('says the kind of what has no name, and not the place again', async () => {
    const { root } = await show({}, withIncidents([{ at: 'sirte', kind: 'attack' }, { kind: 'battle' }]));
    const [placed, unplaced] = [...root.querySelectorAll('tbody.incident th')].map(textOf);
    expect(placed).toBe('Sirte Attack reported');
    expect(unplaced).toBe('Battle reported');
  });
});

describe('The legend', () => {
  it('has no “Who” where there is no party: what blank means stands among the marks', async () => {
    const file = withIncidents([{ at: 'sirte' }]).replace('{', '{"blankMeans":"Nothing was said.",');
    const { root } = await show({}, file);
    const heads = [...root.querySelectorAll('.legend-body .small-head')].map(textOf);
    expect(heads).not.toContain('Who');
    expect(root.querySelector('.group-marks .blank')).not.toBeNull();
  });
});
