/** A distance in a page's own sentence: measured from the briefing, in the reader's units, and plain text. */
import { describe, expect, it, vi } from 'vitest';
import type { BriefDistanceElement } from '../../src/elements/index.js';
import { file, mount, put, textOf } from './mounting.js';

const briefing = JSON.stringify({
  version: 1,
  units: 'both',
  actors: { red: { name: 'Red' } },
  places: {
    sirte: { at: [16.5887, 31.2089], name: 'Sirte', kind: 'city' },
    'abu-grain': { at: [15.2467, 31.4436], name: 'Abu Grain', kind: 'checkpoint' },
    misrata: { at: [15.0925, 32.3754], name: 'Misrata', kind: 'city' },
  },
  incidents: [{ id: 'raid', at: 'abu-grain', kind: 'attack' }],
});

function sentence(attributes: Readonly<Record<string, string>>): BriefDistanceElement {
  const paragraph = put('p');
  const element = document.createElement('brief-distance');
  for (const [name, value] of Object.entries({ lang: 'en', ...attributes })) element.setAttribute(name, value);
  element.textContent = 'a way';
  paragraph.append('It lies ', element, ' off.');
  return element;
}

/** What is read: the text that is drawn, or the element's own where that is shown. */
function read(element: BriefDistanceElement): string {
  return textOf(element.shadowRoot?.querySelector('slot') ? element : element.shadowRoot?.querySelector('bdi'));
}

async function brief(): Promise<void> {
  await mount({ id: 'brief', lang: 'en' }, briefing).settled();
}

describe('<brief-distance>', () => {
  it('says how far two places are apart, rounded to what is known of them', async () => {
    await brief();
    const element = sentence({ for: 'brief', from: 'sirte', to: 'abu-grain' });
    await vi.waitFor(() => expect(read(element)).toBe('130 km (80 mi)'));
    expect(getComputedStyle(element).display).toBe('inline');
  });

  it('says which way, and in the units that are asked', async () => {
    await brief();
    const element = sentence({ for: 'brief', from: 'sirte', to: 'raid', direction: '', units: 'imperial' });
    await vi.waitFor(() => expect(read(element)).toBe('80 mi west-north-west'));
    element.units = 'metric';
    element.direction = false;
    await vi.waitFor(() => expect(read(element)).toBe('130 km'));
  });

  it('follows the coast', async () => {
    await brief();
    const ends = { for: 'brief', from: 'sirte', to: 'misrata', units: 'metric' };
    const both = [sentence(ends), sentence({ ...ends, along: 'coast' })];
    await vi.waitFor(() => expect(both.map(read)).toEqual(['about 190 km', '220 km']));
  });

  it('keeps its own text until the briefing is there', async () => {
    let answer: (response: Response) => void = () => undefined;
    const coming = new Promise<Response>((resolve) => (answer = resolve));
    const element = sentence({ src: file('/late.json', () => coming), from: 'sirte', to: 'abu-grain' });
    await element.updateComplete;
    expect(read(element)).toBe('a way');
    answer(new Response(briefing));
    await vi.waitFor(() => expect(read(element)).toBe('130 km (80 mi)'), { timeout: 10_000 });
  });

  it('keeps its own text where an end is unknown, and tells the author once which ends there are', async () => {
    const said = vi.spyOn(console, 'warn').mockImplementation(() => undefined);
    await brief();
    const element = sentence({ for: 'brief', from: 'sirt', to: 'abu-grain' });
    await vi.waitFor(() => expect(said).toHaveBeenCalledOnce());
    expect(said.mock.calls[0]?.[0]).toBe(
      '<brief-distance>: from: Nothing that stands at one position has the id "sirt". Did you mean "sirte"? Choose from: sirte, abu-grain, misrata, raid.',
    );
    element.requestUpdate();
    await element.updateComplete;
    expect(said).toHaveBeenCalledOnce();
    expect(read(element)).toBe('a way');
    said.mockRestore();
  });

  it('lights both places while the pointer is on it, and is no button', async () => {
    const { root, settled } = mount({ id: 'brief', lang: 'en' }, briefing);
    await settled();
    const element = sentence({ for: 'brief', from: 'sirte', to: 'abu-grain' });
    await vi.waitFor(() => expect(read(element)).toContain('130 km'));
    const lit = (): number => root.querySelectorAll('.frame [data-refs].lit').length;
    element.dispatchEvent(new PointerEvent('pointerenter', { pointerType: 'mouse' }));
    expect(lit()).toBeGreaterThanOrEqual(2);
    element.dispatchEvent(new PointerEvent('pointerleave', { pointerType: 'mouse' }));
    expect(lit()).toBe(0);
    expect(element.shadowRoot?.querySelector('button, [role], [tabindex]')).toBeNull();
  });
});
