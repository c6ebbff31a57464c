/** Every browser test is also a test that the page stays quiet: no uncaught error, no unhandled rejection, no console line. */
import { afterEach, expect } from 'vitest';

/** Lit says once that it is the development build; everything else that it says counts. */
const lit = globalThis as { litIssuedWarnings?: Set<string> };
lit.litIssuedWarnings = new Set(['dev-mode']);

const heard: string[] = [];

for (const level of ['debug', 'log', 'info', 'warn', 'error'] as const) {
  const original = console[level].bind(console);
  console[level] = (...words: unknown[]) => {
    heard.push(`console.${level}: ${words.map(String).join(' ')}`);
    original(...words);
  };
}
addEventListener('error', (event) => heard.push(`uncaught: ${event.message}`));
addEventListener('unhandledrejection', (event) => heard.push(`unhandled: ${String(event.reason)}`));

afterEach(() => {
  expect(heard.splice(0)).toEqual([]);
});
