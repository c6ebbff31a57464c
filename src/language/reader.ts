/** Who reads: the language and the units that words and figures are written in. */

/** The reader's language (BCP 47) and units. `'auto'` of a briefing is settled before, with `unitsFor`. */
export interface Reader {
  readonly lang: string;
  readonly units: Units;
}

export type Units = 'metric' | 'imperial' | 'both';

/** Regions that think of distances on land in miles (Unicode CLDR supplemental data, `unitPreferences`, usage "road"). */
const mileRegions: readonly string[] = ['US', 'LR', 'MM'];
/** Miles on the road signs, kilometres in the atlas. */
const mixedRegions: readonly string[] = ['GB'];

/** Units for a region (`'US'`, `'FR'`) or a language tag with one (`'en-US'`); both where the region is not known. */
export function unitsFor(region: string | undefined): Units {
  const code = regionOf(region);
  if (code === undefined || mixedRegions.includes(code)) return 'both';
  return mileRegions.includes(code) ? 'imperial' : 'metric';
}

function regionOf(tag: string | undefined): string | undefined {
  if (tag === undefined) return undefined;
  if (/^[a-z]{2}$/i.test(tag) && tag === tag.toUpperCase()) return tag;
  return tag
    .split('-')
    .slice(1)
    .find((part) => /^([a-z]{2}|\d{3})$/i.test(part))
    ?.toUpperCase();
}
