/** From a hand-written briefing to its situation on the made-up map. */
import { parseBriefing, type Briefing, type Problem } from '../../src/briefing/index.js';
import { resolve, type Situation } from '../../src/situation/index.js';
import { flatland } from './flatland.js';

/** Reads a briefing that must be sound as a file; what is wrong with it can only show on the ground. */
export function read(file: Readonly<Record<string, unknown>>): Briefing {
  const { briefing, problems } = parseBriefing(JSON.stringify({ version: 1, ...file }));
  const errors = problems.filter(({ severity }) => severity === 'error');
  if (!briefing || errors.length > 0)
    throw new Error(errors.map(({ path, message }) => `${path}: ${message}`).join('\n'));
  return briefing;
}

/** A briefing with two actors and four places on the made-up map. */
export function onFlatland(file: Readonly<Record<string, unknown>>): Briefing {
  const { actors = {}, places = {}, ...rest } = file;
  return read({
    actors: { red: { name: 'Red' }, blue: { name: 'Blue' }, ...Object(actors) },
    places: {
      west: { at: [2, 0.05], name: 'West' },
      middle: { at: [4, 0.05], kind: 'city', name: 'Middle' },
      east: { at: [6, 0.05], name: 'East' },
      inland: { at: [4, 1], name: 'Inland' },
      ...Object(places),
    },
    ...rest,
  });
}

export function situationOf(file: Readonly<Record<string, unknown>>): Situation {
  return resolve(onFlatland(file), flatland);
}

/** As a program might make it: places that lead back to themselves, which no file that parses can hold. */
export function astray(briefing: Briefing, ...ids: readonly string[]): Situation {
  const length = { km: 1, toleranceKm: 0.5, approximate: false, written: '1 km' };
  const direction = { bearing: 0, halfWidth: 22.5, written: 'N' };
  const places = briefing.places.map((place) => {
    const next = ids[(ids.indexOf(place.id) + 1) % ids.length];
    if (next === undefined || !ids.includes(place.id)) return place;
    return {
      ...place,
      at: { kind: 'relative', of: { kind: 'place', id: next }, distance: length, direction } as const,
    };
  });
  return resolve({ ...briefing, places }, flatland);
}

/** The codes of what was found, by path. */
export function found(problems: readonly Problem[]): string[] {
  return problems.map(({ path, code, severity }) => `${severity} ${path} ${code}`);
}
