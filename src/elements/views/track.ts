/** The track of a timeline: its axis, what stands where on it, and the handle; in percent, so that it is as wide as its room. */
import { nothing, svg, type TemplateResult } from 'lit';
import type { EventKind, Stop, Timeline } from '../../words/index.js';

/** Heights in the track, in pixels from its top. */
const y = { flag: 10, stack: 46, line: 61, label: 87, height: 93 };
/** Marks stand above each other at this distance. */
const stacked = 12;
/** Marks nearer than this share of the track would touch on a narrow one; so many stand above each other. */
const apart = 0.03;
const levels = 3;
/** So wide is the narrowest track, and a character of a label, in pixels: what has no room there is left out. */
const narrow = { track: 250, character: 6 };

const kinds: readonly EventKind[] = ['happens', 'begins', 'ends'];

export function track(timeline: Timeline, at: number, asOf: string, rtl: boolean): TemplateResult {
  const { stops, own, openStart } = timeline;
  const x = (share: number): string => `${String(Math.round((rtl ? 1 - share : share) * 1e4) / 100)}%`;
  const now = stops[at];
  const home = stops[own];
  const standing = placed(timeline, at);
  return svg`<svg class="time-lines" height=${y.height} aria-hidden="true">
    ${openStart ? svg`<svg x=${x(0)} y=${y.line}><line class="time-before" x2=${rtl ? 14 : -14} /></svg>` : nothing}
    <line class="time-line" x1=${x(0)} x2=${x(1)} y1=${y.line} y2=${y.line} />
    ${axis(timeline, x, rtl)}
    ${stops.map((stop) => (stop.events.length > 0 ? span(timeline, stop, x, 'time-span') : nothing))}
    ${home && !home.everything ? flag(shareOf(timeline, home), asOf, x, standing) : nothing}
    ${now ? span(timeline, now, x, 'time-span now') : nothing}
    ${now ? handle(x(shareOf(timeline, now))) : nothing}
    ${standing.map(
      ({ stop, kind, share, level }) => svg`<svg
        class="time-glyph ${stop === at ? 'now' : ''}"
        x=${x(share)}
        y=${y.stack - level * stacked}
      >
        ${glyph(kind)}
      </svg>`,
    )}
  </svg>`;
}

type X = (share: number) => string;

/** Where a moment stands: in the middle of what was written. */
function shareOf({ start, end }: Timeline, stop: Stop): number {
  return stop.everything ? 1 : ((stop.start + stop.end) / 2 - start) / (end - start);
}

/** As wide as the date was written: "May 2016" is not 1 May. */
function span({ start, end }: Timeline, stop: Stop, x: X, name: string): TemplateResult {
  const [from, to] = [stop.start, stop.end].map((time) => x((time - start) / (end - start)));
  return svg`<line class=${name} x1=${from} x2=${to} y1=${y.line} y2=${y.line} />`;
}

function axis({ start, end, marks: times }: Timeline, x: X, rtl: boolean): readonly TemplateResult[] {
  return times.map(({ at, label }, index) => {
    const share = (at - start) / (end - start);
    const fits = (1 - share) * narrow.track + 10 > label.length * narrow.character;
    return svg`<svg class="time-mark ${times.length > 4 && index % 2 === 1 ? 'other' : ''}" x=${x(share)} y="0">
      <line y1=${y.line + 6} y2=${y.label} />
      ${fits ? svg`<text x=${rtl ? -4 : 4} y=${y.label}>${label}</text>` : nothing}
    </svg>`;
  });
}

/** The file's own moment; its line ends above what stands there. */
function flag(share: number, asOf: string, x: X, standing: readonly Placed[]): TemplateResult {
  const below = standing.filter((mark) => Math.abs(mark.share - share) < apart).map(({ level }) => level);
  const end = below.length === 0 ? y.line : y.stack - Math.max(...below) * stacked - 7;
  const side = share > 0.85 ? 'last' : share < 0.15 ? 'first' : '';
  return svg`<svg class="time-flag ${side}" x=${x(share)} y="0">
    ${end > y.flag + 6 ? svg`<line y1=${y.flag + 3} y2=${end} />` : nothing}
    <text y=${y.flag}>${asOf}</text>
  </svg>`;
}

function handle(x: string): TemplateResult {
  return svg`<svg class="time-handle" x=${x} y=${y.line}>
    <circle class="ring" r="10.5" />
    <circle class="knob" r="7" />
  </svg>`;
}

interface Placed {
  readonly stop: number;
  readonly kind: EventKind;
  readonly share: number;
  readonly level: number;
}

/** Each kind once for a moment, the lowest first; where there is no room for one more, those that stand there stand for it. */
function placed(timeline: Timeline, at: number): readonly Placed[] {
  const all: Placed[] = [];
  timeline.stops.forEach((stop, index) => {
    const share = shareOf(timeline, stop);
    for (const kind of kinds.filter((one) => stop.events.some((event) => event.kind === one))) {
      const taken = all.filter((other) => Math.abs(other.share - share) < apart).map(({ level }) => level);
      const free = [...Array(levels).keys()].find((level) => !taken.includes(level));
      if (free !== undefined || index === at) all.push({ stop: index, kind, share, level: free ?? 0 });
    }
  });
  return all;
}

/** Told apart without colour: a disc happens, a point forward begins, a square ends. */
export function glyph(kind: EventKind): TemplateResult {
  switch (kind) {
    case 'happens':
      return svg`<circle r="4" fill="currentColor" />`;
    case 'begins':
      return svg`<path class="forward" d="M-3.5 -4.5L4.5 0L-3.5 4.5Z" fill="currentColor" />`;
    case 'ends':
      return svg`<rect x="-3.6" y="-3.6" width="7.2" height="7.2" fill="currentColor" />`;
  }
}

/** Follows a pointer along the track to the nearest moment; a finger that scrolls the page past it moves nothing. */
export function drag(event: PointerEvent, timeline: Timeline, go: (index: number) => void): void {
  const { currentTarget: room, pointerId } = event;
  if (!(room instanceof HTMLElement) || event.button !== 0) return;
  const line = room.querySelector('svg');
  const seek = ({ clientX }: PointerEvent): void => {
    const box = line?.getBoundingClientRect();
    if (!box || box.width === 0) return;
    const along = (clientX - box.left) / box.width;
    go(nearestTo(timeline, getComputedStyle(room).direction === 'rtl' ? 1 - along : along));
  };
  const over = new AbortController();
  const { signal } = over;
  room.setPointerCapture(pointerId);
  room.addEventListener('pointermove', seek, { signal });
  room.addEventListener('pointercancel', () => over.abort(), { signal });
  // Of a room that has left the page, only the document hears.
  room.ownerDocument.addEventListener(
    'lostpointercapture',
    (lost) => {
      if (lost.pointerId === pointerId) over.abort();
    },
    { signal },
  );
  room.addEventListener(
    'pointerup',
    (up) => {
      over.abort();
      seek(up);
      room.querySelector('input')?.focus({ preventScroll: true });
    },
    { signal },
  );
  if (event.pointerType !== 'touch') seek(event);
}

function nearestTo(timeline: Timeline, share: number): number {
  const off = timeline.stops.map((stop) => Math.abs(shareOf(timeline, stop) - share));
  return off.indexOf(Math.min(...off));
}
