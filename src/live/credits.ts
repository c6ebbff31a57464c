/** Credits of somebody else's map, as plain text: what others write is never HTML here. */
import type { Map as MapLibre } from 'maplibre-gl';

export const openStreetMap = '© OpenStreetMap contributors';

/** Text of a credit: tags dropped, entities decoded. */
export function plainCredit(html: string): string {
  // A parsed document without a window runs nothing and fetches nothing.
  const { body } = new DOMParser().parseFromString(html, 'text/html');
  for (const unread of body.querySelectorAll('script, style, template, noscript')) unread.remove();
  return (body.textContent ?? '').replace(/\s+/g, ' ').trim();
}

/** What was said in the briefing, then what the sources say; without a word from either, the data is taken for OpenStreetMap's. */
export function creditsOf(map: MapLibre, said: readonly string[]): string[] {
  const sources = Object.keys(map.getStyle()?.sources ?? {}).flatMap((id) => map.getSource(id)?.attribution ?? []);
  const credits = [...said, ...sources].map(plainCredit).filter((credit) => credit !== '');
  // "© A" beside "© A © B" says nothing more.
  const distinct = [...new Set(credits)].filter(
    (credit, _, all) => !all.some((other) => other !== credit && other.includes(credit)),
  );
  return distinct.length > 0 ? distinct : [openStreetMap];
}
