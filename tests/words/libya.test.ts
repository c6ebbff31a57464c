/** The story that started it, told in words from its briefing file and the real coast. */
import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import { basemapNeeds } from '../../src/basemap/index.js';
import { parseBriefing } from '../../src/briefing/index.js';
import { resolve, type Situation } from '../../src/situation/index.js';
import { describeMap, incidentRows, referenceLabel } from '../../src/words/index.js';
import { loadFromDisk } from '../support/basemap.js';

const reader = { lang: 'en', units: 'both' } as const;
let situation: Situation;

beforeAll(async () => {
  const { briefing } = parseBriefing(readFileSync(new URL('../../examples/libya-2016.json', import.meta.url), 'utf8'));
  if (briefing === undefined) throw new Error('The Libya briefing cannot be read.');
  situation = resolve(briefing, await loadFromDisk(basemapNeeds(briefing)));
});

describe('the Libya brief', () => {
  const said = [
    /a strip along the coast around Sirte; about 155 mi long as stated; 250 km \(155 mi\) measured along the coast drawn here; depth not stated/,
    /the western end lies .* north-east of Abu Grain/,
    /the eastern end lies about 16 km \(10 mi\) north of Nawfaliyah/,
    /Claimed by Islamic State.*Baghla, Bunjaim, Zamzam, Washka, Buirat al-Hassaun and Abu Grain/,
    /Zamzam known only to within 25 km/,
    /No longer held by Islamic State.*ended by 5 May 2016.*Derna, Benghazi and Sabratha/,
    /from Sirte, heading west; direction only \(reported\)/,
    /from Sirte, heading south; direction only \(reported\)/,
    /now at Abu Grain; no direction said/,
    /coming from the east; direction only; since 28 April 2016 or before/,
    /coming from the south-east; direction only/,
    /blocked at Sabratha/,
    /now at Ras Lanuf; no direction said/,
    /Killed: 3 .*; 2 .*Wounded: about 40 .*; 12 /,
    /Total of incidents 1 and 2: 5 killed/,
    /about 140 km or 85 mi stated.*130 km \(80 mi\) measured in a straight line, west-north-west/,
    /The stated figures do not agree with each other\. The stated and the measured figures differ/,
    /Not known: how deep the strip runs/,
  ];
  it.each(said)('says %s', (pattern) => {
    expect(describeMap(situation, reader).paragraphs.join('\n')).toMatch(pattern);
  });

  it('has both counts of Abu Grain in its table, and a total of five', () => {
    const { rows, totals } = incidentRows(situation, reader);
    expect(rows[0]?.claims.map(({ killed }) => killed[0])).toEqual(['3', '2']);
    expect(totals[0]?.killed).toBe('5');
  });

  it('fills an empty label with the measured distance', () => {
    const id = situation.distances[0]?.item;
    expect(referenceLabel(id?.id ?? id?.path ?? '', situation, reader)).toBe('130 km (80 mi)');
    expect(referenceLabel(id?.id ?? id?.path ?? '', situation, { lang: 'en', units: 'metric' })).toBe('130 km');
  });
});
