/** Tells an author on the console what is drawn but amiss; readers are told only what is missing from the page. */
import { problemText, type Problem } from '../briefing/index.js';

/** More than these are counted, not listed. */
const listed = 20;

export class Notices {
  readonly #said = new Set<string>();

  /**
   * One line for each warning, each said once.
   *
   * @param tag the element that speaks
   * @param file the address as the page gives it; empty for a briefing that has none
   */
  warn(tag: string, file: string, problems: readonly Problem[]): void {
    const about = `<${tag}>${file ? ` ${file}` : ''}`;
    const lines = problems
      .filter(({ severity }) => severity === 'warning')
      .map((problem) => `${about}: ${problemText(problem)}`);
    const news = [...new Set(lines)].filter((line) => !this.#said.has(line));
    for (const line of news) this.#said.add(line);
    for (const line of news.slice(0, listed)) console.warn(line);
    if (news.length > listed) console.warn(`${about}: and ${news.length - listed} more`);
  }
}
