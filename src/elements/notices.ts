/** Tells an author on the console what is drawn but amiss; readers are told only what is missing from the page. */
import { problemText, type Problem } from '../briefing/index.js';

/** More than these are counted, not listed. */
const listed = 20;

export class Notices {
  readonly #said = new Set<string>();

  /**
   * One line for each warning, each said once.
   *
   * @param file the address as the page gives it; empty for a briefing that has none
   */
  warn(file: string, problems: readonly Problem[]): void {
    const lines = problems
      .filter(({ severity }) => severity === 'warning')
      .map((problem) => `<map-brief>${file ? ` ${file}` : ''}: ${problemText(problem)}`);
    const news = [...new Set(lines)].filter((line) => !this.#said.has(line));
    for (const line of news) this.#said.add(line);
    for (const line of news.slice(0, listed)) console.warn(line);
    if (news.length > listed) console.warn(`<map-brief>${file ? ` ${file}` : ''}: and ${news.length - listed} more`);
  }
}
