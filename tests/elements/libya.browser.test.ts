import { beforeAll, describe, expect, it } from 'vitest';
import { show, textOf, type Mounted } from './mounting.js';

describe('The Libya brief on a page', () => {
  let brief: Mounted;
  const mark = (item: string) => brief.root.querySelectorAll(`.frame [data-item="${item}"]`);
  const onMap = () => [...brief.root.querySelectorAll('.frame text')].map(textOf).join(' | ');
  const words = () => textOf(brief.root.querySelector('.words'));
  const table = () =>
    [...brief.root.querySelectorAll('.incidents tr')].map((row) => [...row.querySelectorAll('th, td')].map(textOf));

  beforeAll(async () => {
    document.documentElement.lang = 'en';
  });

  const shown = async () => {
    brief = await show({ src: '/examples/libya-2016.json' });
  };

  it('is ready, with nothing left out', async () => {
    await shown();
    expect(brief.problems).toEqual([]);
    expect(brief.ready).toHaveLength(1);
    expect(brief.root.querySelector('.frame > svg')).not.toBeNull();
    expect(brief.root.querySelector('h2')?.textContent).toContain('Islamic State advances from Sirte');
    expect(textOf(brief.root.querySelector('header'))).toContain('As of 6 May 2016');
  });

  it('carries every row of the story, as a mark or in words', async () => {
    await shown();
    // 1–3: the advance, the strip, the six villages.
    for (const item of ['is-west', 'is-south', 'strip', 'villages']) expect(mark(item).length, item).toBeGreaterThan(0);
    expect(onMap()).toContain('IS stronghold');
    expect(onMap()).toMatch(/About 155 mi \(250 km\) of coast/);
    expect(onMap()).toContain('depth not stated');
    expect(words()).toContain('six villages');
    expect(words()).toContain('claimed');
    expect(onMap()).toContain('±40 km');
    // 4–6: the retreat, the two attacks, the distance and both counts.
    for (const item of ['local-retreat', 'abu-grain-attack', 'baghla-bomb', 'sirte-abu-grain'])
      expect(mark(item).length, item).toBeGreaterThan(0);
    expect(words()).toContain('unconfirmed');
    expect(words()).toContain('130 km (80 mi)');
    expect(words()).toContain('about 140 km or 85 miles');
    const rows = table();
    expect(rows[1]?.join(' ')).toMatch(/Abu Grain.*Attack on a checkpoint.*counts differ.*Spokesman.*3.*about 40/);
    expect(rows[2]?.join(' ')).toMatch(/Reuters.*2.*12/);
    expect(rows[3]?.join(' ')).toMatch(/Baghla.*Bomb attack.*Official.*2.*not said/);
    expect(rows[4]?.join(' ')).toMatch(/Total.*5/);
    // 7–9: who may answer, the two streams, the blocked one.
    expect(words()).toMatch(/gather to attack Sirte.*asks all to wait for one command/);
    for (const item of ['lna-east', 'lna-south-east', 'lna-west']) expect(mark(item).length, item).toBeGreaterThan(0);
    expect(words()).toContain('blocked at Sabratha');
    // 10–13: what was lost, the ports, the rival governments, the allegation.
    for (const item of ['is-lost', 'oil-ports', 'lna-ras-lanuf', 'meeting'])
      expect(
        mark(item).length + brief.root.querySelectorAll(`.frame [data-refs~="${item}"]`).length,
        item,
      ).toBeGreaterThan(0);
    expect(brief.root.querySelector('.frame .former')).not.toBeNull();
    expect(words()).toMatch(/HoR in Tobruk does not recognise the GNA in Tripoli; its president is abroad/);
    expect(words()).toMatch(/opponents allege.*called unlikely/);
    expect(words()).toMatch(/Not known.*how deep the strip runs.*left Abu Grain.*Ghadames took place/);
  });

  it('says how sure each claim is at its name, once in a step', async () => {
    await shown();
    const [strip, attacks, answer] = [...brief.root.querySelectorAll('.step')].map(textOf);
    expect(strip).toMatch(/pushing west and south reported out of its stronghold Sirte before/);
    expect(strip).toMatch(/about 155 miles reported of coast.*six villages claimed toward Misrata;/);
    expect(attacks).toMatch(/Abu Grain checkpoint reported counts differ \(/);
    expect(attacks).toMatch(/bomb at Baghla reported killed two\..*local retreat reported is unconfirmed/);
    expect(answer).toMatch(/from the east and south-east, with no clash so far; .* blocked at Sabratha reported\./);
    expect(answer?.match(/ reported(?! at)/g)).toHaveLength(2);
  });

  it('names its sources, and leads to them', async () => {
    await shown();
    const note = brief.root.querySelector<HTMLElement>('.footnote');
    expect(note?.getAttribute('aria-label')).toBe('Source 1: Blog post on the fighting around Sirte');
    note?.click();
    expect(textOf(brief.root.activeElement)).toMatch(/^1 Blog post/);
    expect(location.hash).toBe('');
  });

  it('explains in the legend only what is on the map', async () => {
    await shown();
    const legend = textOf(brief.root.querySelector('.legend-body'));
    for (const entry of [
      'Islamic State (IS)',
      'Petroleum Facilities Guard (PFG)',
      'reported',
      'claimed',
      'direction only',
      'no information in this brief',
      'Control here means',
    ])
      expect(legend).toContain(entry);
    expect(legend).not.toContain('denied');
  });

  it('writes no style attribute and no HTML of the file’s', async () => {
    await shown();
    expect(brief.root.querySelectorAll('.frame [style], .legend [style]')).toHaveLength(0);
  });
});
