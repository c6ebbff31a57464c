/** The map in one text, for those who do not see the picture. */
import type { Scene } from '../scene/index.js';
import { describeMap } from '../words/index.js';

/** What a still's `<desc>` says: the summary, then all that is drawn at the scene's moment. */
export function mapInWords({ situation, reader, moment }: Scene): string {
  const { summary, paragraphs } = describeMap(situation, reader, moment);
  return [summary, ...paragraphs].filter((text) => text !== '').join(' ');
}
