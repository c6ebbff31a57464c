import { readFileSync, readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { basemapNeeds } from '../../src/basemap/index.js';
import { parseBriefing, type Briefing, type Text } from '../../src/briefing/index.js';
import { resolve, type Situation } from '../../src/situation/index.js';
import { loadFromDisk } from '../support/basemap.js';

const folder = new URL('../../examples/', import.meta.url);
const files = readdirSync(folder).filter((name) => name.endsWith('.json'));

async function load(name: string): Promise<{ briefing: Briefing; situation: Situation; problems: unknown[] }> {
  const { briefing, problems } = parseBriefing(readFileSync(new URL(name, folder), 'utf8'));
  if (!briefing) throw new Error(JSON.stringify(problems));
  const situation = resolve(briefing, await loadFromDisk(basemapNeeds(briefing)));
  return { briefing, situation, problems: [...problems, ...situation.problems] };
}

const english = (text: Text | undefined): string => (typeof text === 'object' ? (text['en'] ?? '') : (text ?? ''));

/** What a reader reads: every piece of prose and every name, without the marks of Markdown. */
function wordsOf(briefing: Briefing): string {
  const { control, movements, incidents, callouts, story, notKnown, actors } = briefing;
  const prose = [
    briefing.summary,
    ...story.flatMap(({ title, text }) => [title, text]),
    ...notKnown,
    ...callouts.map(({ text }) => text),
    ...[...control, ...movements, ...incidents, ...actors].flatMap(({ name, note }) => [name, note]),
  ];
  return prose.map((text) => english(text).replace(/\]\([^)]*\)|\[\^[^\]]*\]|\[/g, '')).join('\n');
}

describe('Every example', () => {
  it.each(files)('%s parses clean and resolves clean', async (name) => {
    const { problems } = await load(name);
    expect(problems).toEqual([]);
  });

  it.each(files)('%s leaves nothing out', async (name) => {
    const { briefing, situation } = await load(name);
    expect(situation.places.size).toBe(briefing.places.length);
    expect(situation.control).toHaveLength(briefing.control.length);
    expect(situation.movements).toHaveLength(briefing.movements.length);
    expect(situation.distances).toHaveLength(briefing.distances.length);
    expect(situation.incidents.filter(({ at }) => at)).toHaveLength(briefing.incidents.filter(({ at }) => at).length);
    expect(new Set(situation.fronts.map(({ item }) => item)).size).toBe(briefing.fronts.length);
  });

  it.each(files)('%s says of every position from memory how well it is known', (name) => {
    const { places } = parseBriefing(readFileSync(new URL(name, folder), 'utf8')).briefing ?? { places: [] };
    for (const place of places) {
      if (place.sources.length === 0 && name !== 'minimal.json') expect(english(place.note), place.id).not.toBe('');
    }
  });
});

describe('The Libya brief carries every row of its story', async () => {
  const { briefing, situation } = await load('libya-2016.json');
  const words = wordsOf(briefing);

  const actorNamed = (short: string): string | undefined =>
    briefing.actors.find((actor) => english(actor.short) === short)?.id;
  const moves = (short: string) => situation.movements.filter(({ actor }) => actor.id === actorNamed(short));
  const holds = (short: string) =>
    situation.control.filter(({ actors }) => actors.some(({ id }) => id === actorNamed(short)));
  const placesOf = (short: string, status: string, ended: boolean): string[] =>
    holds(short).flatMap(({ item, shape }) =>
      shape.kind === 'places' && item.status === status && (item.until !== undefined) === ended
        ? shape.places.map(({ name }) => english(name)).sort()
        : [],
    );
  const source = (id: string | undefined): string => english(briefing.sources.find((one) => one.id === id)?.title);
  const counts = (place: string, of: 'killed' | 'wounded') =>
    situation.incidents
      .filter(({ at }) => english(at?.place?.name) === place)
      .flatMap(({ item }) => item[of].map(({ count, source: by }) => `${count.written} ${source(by)}`));
  const seat = (short: string): string =>
    english(situation.seats.find(({ actor }) => actor.id === actorNamed(short))?.at.place?.name);

  it('1: IS advances west and south from its stronghold Sirte: direction only', () => {
    const headings = moves('IS').map(({ item, shape, from }) =>
      shape.kind === 'heading' && item.kind === 'advance'
        ? `${english(from?.place?.name)} ${shape.bearing}`
        : shape.kind,
    );
    expect(headings.sort()).toEqual(['Sirte 180', 'Sirte 270']);
    expect(seat('IS')).toBe('Sirte');
    expect(words).toMatch(/stronghold/);
  });

  it('2: a strip of about 155 miles both ways from Sirte, its depth not stated, its ends ours', () => {
    const [strip] = holds('IS').filter(({ shape }) => shape.kind === 'band');
    if (strip?.shape.kind !== 'band') throw new Error('no strip');
    expect(strip.item.status).toBe('reported');
    expect(strip.item.stated?.length?.written).toBe('about 155 mi');
    expect(strip.shape.softEnds).toBe(true);
    expect(strip.shape.side).toBe('left');
    const miles = strip.shape.lengthKm / 1.609344;
    expect(Math.abs(miles - 155) / 155).toBeLessThan(0.01);
    const { start, end } = strip.shape.slice;
    const [west, east] = start.at[0] < end.at[0] ? [start.at, end.at] : [end.at, start.at];
    expect(west[0]).toBeCloseTo(15.48, 1);
    expect(west[1]).toBeCloseTo(31.684, 1);
    expect(east[0]).toBeCloseTo(17.835, 1);
    expect(east[1]).toBeCloseTo(30.926, 1);
    expect(words).toMatch(/Half each way is our placing/);
  });

  it('3: six villages claimed, three of them vague, two spelt in two ways', () => {
    expect(placesOf('IS', 'claimed', false)).toEqual([
      'Abu Grain',
      'Baghla',
      'Buirat al-Hassaun',
      'Bunjaim',
      'Washka',
      'Zamzam',
    ]);
    const vague = [...situation.places.values()].filter((place) => place.vague);
    expect(vague.map(({ name, precisionKm }) => `${english(name)} ${precisionKm}`)).toEqual([
      'Baghla 40',
      'Zamzam 25',
      'Washka 15',
    ]);
    const spellings = briefing.places.flatMap(({ aka }) => aka.map(english));
    expect(spellings).toEqual(expect.arrayContaining(['Baghia', 'Bugrain', 'Bu Njem', 'Buerat']));
    expect(words).toMatch(/15–40 km/);
  });

  it('4: a retreat that is not confirmed: a mark, no arrow', () => {
    const [retreat] = situation.movements.filter(({ item }) => item.kind === 'retreat');
    expect(retreat?.shape.kind).toBe('mark');
    expect(english(retreat?.standsAt?.place?.name)).toBe('Abu Grain');
    expect(retreat?.item.status).toBe('reported');
    expect(words).toMatch(/retreat is unconfirmed/);
  });

  it('5: the attack at Abu Grain, with both counts and both stated distances', () => {
    expect(counts('Abu Grain', 'killed')).toEqual([
      '3 Spokesman of a hospital in Misrata',
      '2 Report on the attacks near Abu Grain',
    ]);
    expect(counts('Abu Grain', 'wounded').map((count) => count.replace(/ (Spokesman|Report).*/, ''))).toEqual([
      'about 40',
      '12',
    ]);
    const [distance] = situation.distances;
    expect(distance?.item.stated.map(({ written }) => written)).toEqual(['about 140 km', '85 mi']);
    expect(distance?.lengthKm).toBeCloseTo(129.6, 0);
    expect(distance?.toleranceKm).toBe(6);
    expect(distance?.bearing).toBeCloseTo(282, 0);
  });

  it('6: the bomb at Baghla, and a total that adds up', () => {
    expect(counts('Baghla', 'killed')).toEqual(['2 Official in Bani Walid']);
    const [bomb] = situation.incidents.filter(({ item }) => item.kind === 'bombing');
    expect(english(bomb?.at?.place?.name)).toBe('Baghla');
    expect(briefing.totals.map(({ killed }) => killed?.map(({ count }) => count.min))).toEqual([[5]]);
    expect([...situation.places.values()].map(({ name }) => english(name))).toContain('Bani Walid');
  });

  it('7: Misrata gathers, the GNA asks to wait; no arrow', () => {
    expect(moves('Misrata').filter(({ shape }) => shape.kind !== 'mark')).toEqual([]);
    expect(seat('Misrata')).toBe('Misrata');
    expect(words).toMatch(/brigades gather/);
    expect(words).toMatch(/Presidential Council asks all to wait for one command/);
    expect(words).toMatch(/may strike back/);
  });

  it('8: two streams of the LNA toward Sirte, announced by 28 April, without a clash', () => {
    const streams = moves('LNA').flatMap(({ item, shape, to }) =>
      shape.kind === 'heading'
        ? [`${english(to?.place?.name)} ${shape.bearing} ${item.state} ${item.since?.written ?? ''}`]
        : [],
    );
    expect(streams).toEqual(['Sirte 270 underway ../2016-04-28', 'Sirte 315 underway ../2016-04-28']);
    expect(words).toMatch(/no clash so far/i);
  });

  it('9: a stream from the west said to be blocked at Sabratha', () => {
    const [blocked] = moves('LNA').filter(({ item }) => item.state === 'blocked');
    expect(english(blocked?.standsAt?.place?.name)).toBe('Sabratha');
    expect(blocked?.item.status).toBe('reported');
    expect(words).toMatch(/western stream is said to be blocked/);
  });

  it('10: what IS has lost, shown in a step of its own as former', () => {
    expect(placesOf('IS', 'reported', true)).toEqual(['Benghazi', 'Derna', 'Sabratha']);
    const lost = holds('IS').find(({ item }) => item.until)?.item;
    expect(lost?.until?.end).toBeLessThanOrEqual(briefing.asOf?.start ?? 0);
    expect(briefing.story.filter(({ show }) => show.includes(lost?.id ?? '')).length).toBe(1);
    expect(words).toMatch(/most of Benghazi/);
  });

  it('11: the ports of the PFG, and the LNA reported in one of them: a mark', () => {
    expect(placesOf('PFG', 'reported', false)).toEqual(['Brega', 'Es Sider', 'Ras Lanuf']);
    const marks = moves('LNA').filter(({ shape, item }) => shape.kind === 'mark' && item.state !== 'blocked');
    expect(marks.map(({ standsAt }) => english(standsAt?.place?.name))).toEqual(['Ras Lanuf']);
    expect(words).toMatch(/Jadhran/);
  });

  it('12: two governments with their seats, and a meeting at Ghadames without a report', () => {
    expect([seat('GNA'), seat('HoR')]).toEqual(['Tripoli', 'Tobruk']);
    const [meeting] = situation.callouts.filter(({ at }) => english(at.place?.name) === 'Ghadames');
    expect(english(meeting?.item.text)).toBe('meeting due; no report that it took place');
    expect(words).toMatch(/does not recognise the GNA[^.]*; its president is abroad/);
  });

  it('13: the allegation is prose only, attributed, with the doubt in the same sentence', () => {
    const sentence = words.split(/(?<=\.)\s/).find((one) => /in league/.test(one));
    expect(sentence).toMatch(/opponents allege/);
    expect(sentence).toMatch(/video.*unlikely/);
    expect(briefing.incidents.flatMap(({ media }) => media)).toEqual([]);
  });

  it('says what nobody knows, and names no source from after its day', () => {
    expect(briefing.notKnown).toHaveLength(3);
    const last = briefing.asOf?.end ?? 0;
    for (const { when } of briefing.sources) expect(when?.start ?? 0).toBeLessThan(last);
  });

  it('can be read in ten seconds a step', () => {
    const read = briefing.story.map(
      ({ text }) =>
        english(text)
          .replace(/\]\([^)]*\)|\[\^[^\]]*\]|\[/g, '')
          .split(/\s+/).length,
    );
    expect(Math.max(...read)).toBeLessThanOrEqual(60);
  });
});
