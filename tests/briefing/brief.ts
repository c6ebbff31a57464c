/** A small sound briefing that tests add one thing to. */
import { parseBriefing } from '../../src/briefing/index.js';
import type { Briefing, Problem } from '../../src/briefing/index.js';

export const ground = {
  type: 'Polygon',
  coordinates: [
    [
      [10, 30],
      [12, 30],
      [12, 32],
      [10, 30],
    ],
  ],
};

export const track = {
  type: 'LineString',
  coordinates: [
    [10, 30],
    [12, 31],
  ],
};

/** A sound briefing with three places, two actors, a road and a source. */
export function brief(extra: Record<string, unknown> = {}): Record<string, unknown> {
  return {
    version: 1,
    sources: { reuters: { title: 'Report', url: 'https://example.org/r' } },
    actors: { is: { name: 'IS' }, lna: { name: 'LNA' } },
    places: {
      sirte: { name: 'Sirte', at: [16.59, 31.21], kind: 'city' },
      misrata: { name: 'Misrata', at: [15.09, 32.37], kind: 'city' },
      bugrain: { name: 'Abu Grain', at: { of: 'sirte', distance: '140 km', direction: 'W' } },
    },
    lines: { road: { name: 'Coast road', kind: 'road', path: ['sirte', 'bugrain', 'misrata'] } },
    ...extra,
  };
}

export function read(extra: Record<string, unknown> = {}): { briefing: Briefing; problems: readonly Problem[] } {
  const { briefing, problems } = parseBriefing(brief(extra));
  if (!briefing) throw new Error(`no briefing: ${problems.map((problem) => problem.message).join(' ')}`);
  return { briefing, problems };
}

/** `severity code path` of each problem. */
export function told(extra: Record<string, unknown>): string[] {
  return read(extra).problems.map(({ severity, code, path }) => `${severity} ${code} ${path}`);
}

/** The places of `brief`, to add to. */
export function places() {
  return brief()['places'] as Record<string, object>;
}

/** A brief's only item of each kind, with these keys. */
export const strip = (extra: object) => ({ control: [{ actor: 'is', strip: { along: 'coast', ...extra } }] });
export const control = (extra: object) => ({ control: [{ actor: 'is', places: ['sirte'], ...extra }] });
export const front = (extra: object) => ({ fronts: [{ path: ['sirte', 'misrata'], ...extra }] });
export const movement = (extra: object) => ({ movements: [{ actor: 'is', to: 'sirte', ...extra }] });
