/** Colours and patterns for actors: the author's where given, else a palette that takes no side. */
import { patternNames, type Actor, type PatternName } from '../briefing/index.js';
import { textIn } from '../language/index.js';
import { readableOn } from './colour.js';
import type { Paint, SceneActor } from './types.js';

/** The ground of each theme that actors must stand out from: land and sea. */
export const grounds = {
  light: { land: '#ece8de', sea: '#f5f8fa' },
  dark: { land: '#2b3036', sea: '#1b1f24' },
} as const;

/** Eight hues apart from each other for the three common colour-blindnesses; no black, no flag, no alarm red. */
const palette: readonly Paint[] = [
  { light: '#96600a', dark: '#fcb05b' },
  { light: '#0f52ba', dark: '#4b88e4' },
  { light: '#5a2573', dark: '#c68dd7' },
  { light: '#183b40', dark: '#6bdde6' },
  { light: '#1f8273', dark: '#b0f4e3' },
  { light: '#ca5d9b', dark: '#b66093' },
  { light: '#6b6f1c', dark: '#d3d67e' },
  { light: '#7a4a3a', dark: '#e0a893' },
];

/** 3:1 for marks and 4.5:1 for text, on land and on sea (WCAG 2.2, 1.4.11 and 1.4.3). */
const markRatio = 3;
const textRatio = 4.5;

/** One drawn actor for each actor of the file, in its order. */
export function sceneActors(actors: readonly Actor[], lang: string, fileLang: string): Map<string, SceneActor> {
  const taken = new Set(actors.map((actor) => actor.color?.toLowerCase()));
  const free = palette.filter((paint) => !taken.has(paint.light));
  const freePatterns = patternNames.filter((name) => !actors.some((actor) => actor.pattern === name));
  const result = new Map<string, SceneActor>();
  let nextPaint = 0;
  for (const actor of actors) {
    const paint = actor.color ? authorPaint(actor.color) : (free[nextPaint++ % free.length] ?? fallbackPaint);
    const name = textIn(actor.name, lang, fileLang) || actor.id;
    result.set(actor.id, {
      id: actor.id,
      name,
      short: textIn(actor.short, lang, fileLang) || name,
      color: paint,
      text: textPaint(paint),
      pattern: actor.pattern ?? leastUsed(freePatterns, paint, [...result.values()]),
    });
  }
  return result;
}

/** The pattern that fewest actors have; never one that an actor of the same colour has, as long as there is another. */
function leastUsed(patterns: readonly PatternName[], paint: Paint, drawn: readonly SceneActor[]): PatternName {
  const costs = (patterns.length > 0 ? patterns : patternNames).map((name) => {
    const same = drawn.filter((actor) => actor.pattern === name);
    const pairs = same.filter((actor) => actor.color.light === paint.light).length;
    return { name, cost: same.length + pairs * drawn.length };
  });
  return costs.reduce((best, each) => (each.cost < best.cost ? each : best), costs[0] ?? lastPattern).name;
}

const lastPattern = { name: 'diagonal', cost: 0 } as const;
const fallbackPaint: Paint = { light: '#545e67', dark: '#a3adb6' };

function authorPaint(color: string): Paint {
  const light = color.toLowerCase();
  return palette.find((paint) => paint.light === light) ?? pairFor(light);
}

/** With the nearest colour that can be seen in the dark. */
function pairFor(light: string): Paint {
  return { light, dark: readableOn(light, Object.values(grounds.dark), markRatio, '#ffffff') };
}

function textPaint(paint: Paint): Paint {
  return {
    light: readableOn(paint.light, Object.values(grounds.light), textRatio, '#000000'),
    dark: readableOn(paint.dark, Object.values(grounds.dark), textRatio, '#ffffff'),
  };
}
