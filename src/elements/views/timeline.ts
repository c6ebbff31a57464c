/** The timeline: a track of what begins, happens and ends, and a handle that goes from moment to moment. */
import { html, nothing, type TemplateResult } from 'lit';
import type { When } from '../../briefing/index.js';
import { directionOf, formatNumber } from '../../language/index.js';
import { momentsOf, stopOf, type Stop, type TimelineEvent } from '../../words/index.js';
import { interfaceLang } from '../surroundings.js';
import { named, type Page } from './page.js';
import { drag, glyph, track } from './track.js';

/** Asks for a moment; says whether the page let it happen. */
export type GoTo = (when: string | undefined) => boolean;

/** Of what happens at one moment, more than these are counted. */
const listed = 3;
/** Up to so many moments, the lists of all are there, so that the longest keeps its room. */
const roomKept = 60;

/** Nothing where the briefing has no two moments to step between. */
export function timeline(page: Page, shown: When | undefined, goTo: GoTo): TemplateResult | typeof nothing {
  const moments = momentsOf(page.situation, page.reader, shown);
  if (!moments) return nothing;
  const at = stopOf(moments, shown, page.situation.briefing.timeZone);
  const { stops, own } = moments;
  const { words } = page;
  const go = (index: number): boolean => {
    const stop = stops[index];
    return stop !== undefined && goTo(stop.when);
  };
  return html`<section class="timeline" part="timeline" aria-label=${named(page, words.page.timeline)}>
    <div class="time-head">
      <div class="time-steps">
        ${step(words.timeline.earlier, 'earlier', at > 0, () => go(at - 1))}
        ${step(words.timeline.later, 'later', at < stops.length - 1, () => go(at + 1))}
      </div>
      <p class="time-now" role="status"><strong>${sentence(page, stops[at])}</strong></p>
      ${
        at === own
          ? html`<p class="time-range">${moments.words}</p>`
          : back(page, stops[own]?.words ?? '', () => go(own))
      }
    </div>
    <div class="time-track" @pointerdown=${(event: PointerEvent) => drag(event, moments, go)}>
      <input
        class="time-input"
        type="range"
        min="0"
        max=${stops.length - 1}
        step="1"
        .value=${String(at)}
        aria-label=${words.timeline.moment}
        aria-valuetext=${stops[at]?.words ?? ''}
        @input=${({ currentTarget }: Event) => {
          if (currentTarget instanceof HTMLInputElement && !go(Number(currentTarget.value)))
            currentTarget.value = String(at);
        }}
      />
      ${track(moments, at, words.timeline.asOf, directionOf(interfaceLang(page.reader.lang)) === 'rtl')}
    </div>
    <div class="time-events">
      ${stops.map((stop, index) => (index === at || stops.length <= roomKept ? happenings(page, stop, index === at) : nothing))}
    </div>
  </section>`;
}

function sentence({ words }: Page, stop: Stop | undefined): string {
  if (!stop) return '';
  return stop.everything ? words.timeline.shown(stop.words) : words.page.asOf(stop.words);
}

/** Where the range is said while there is nowhere to go back to. */
function back({ words }: Page, when: string, go: () => boolean): TemplateResult {
  const whole = words.timeline.back(when);
  // The button goes: the focus stays with what it has moved.
  const home = ({ currentTarget }: Event): void => {
    const control = currentTarget instanceof Element && currentTarget.closest('.timeline')?.querySelector('input');
    if (go() && control) control.focus({ preventScroll: true });
  };
  return html`<button class="time-back" type="button" aria-label=${whole} @click=${home}>
    <span class="whole">${whole}</span><span class="short">${words.timeline.backShort}</span>
  </button>`;
}

/** One that cannot go on stays where the focus is. */
function step(label: string, name: string, able: boolean, go: () => void): TemplateResult {
  return html`<button
    class="time-step ${name}"
    type="button"
    aria-label=${label}
    title=${label}
    aria-disabled=${able ? nothing : 'true'}
    @click=${go}
  >
    <svg viewBox="0 0 12 12" width="14" height="14" aria-hidden="true">
      <path d="M4 1.5L8.5 6L4 10.5" fill="none" stroke="currentColor" stroke-width="1.75" />
    </svg>
  </button>`;
}

/** The lists of all moments keep the room of the longest, so that nothing below moves. */
function happenings(page: Page, { events, everything }: Stop, now: boolean): TemplateResult {
  const { words, reader } = page;
  const more = events.length - listed;
  return html`<ul class="time-list ${now ? 'now' : ''}" aria-hidden=${now ? nothing : 'true'}>
    ${events.slice(0, more > 1 ? listed : undefined).map((event) => happening(page, event))}
    ${more > 1 ? html`<li class="time-more">${words.timeline.more(formatNumber(more, reader.lang))}</li>` : nothing}
    ${events.length === 0 && !everything ? html`<li class="time-more">${words.timeline.nothing}</li>` : nothing}
  </ul>`;
}

function happening({ words }: Page, { item, kind, title, bound }: TimelineEvent): TemplateResult {
  const said = [kind === 'happens' ? '' : words.timeline[kind], bound];
  return html`<li>
    <button class="time-event" type="button" data-ref=${item} aria-pressed="false">
      <svg class="time-glyph" viewBox="-6 -6 12 12" width="12" height="12" aria-hidden="true">${glyph(kind)}</svg
      ><bdi>${title}</bdi>
    </button>
    ${words.tell.commas(said)}
  </li>`;
}
