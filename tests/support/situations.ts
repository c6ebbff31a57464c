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

/** The situation of a briefing with two actors and four places on the made-up map. */
export function situationOf(file: Readonly<Record<string, unknown>>): Situation {
  const { actors = {}, places = {}, ...rest } = file;
  return resolve(
    read({
      actors: { red: { name: 'Red' }, blue: { name: 'Blue' }, ...Object(actors) },
      places: {
        west: { at: [2, 0.05], name: 'West' },
        middle: { at: [4, 0.05], kind: 'city', name: 'Middle' },
        east: { at: [6, 0.05], name: 'East' },
        inland: { at: [4, 1], name: 'Inland' },
        ...Object(places),
      },
      ...rest,
    }),
    flatland,
  );
}

/** The codes of what was found, by path. */
export function found(problems: readonly Problem[]): string[] {
  return problems.map(({ path, code, severity }) => `${severity} ${path} ${code}`);
}
