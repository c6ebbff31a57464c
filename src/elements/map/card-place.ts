/** Where a card stands: inside the map, beside what it tells about, never on it. */

export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** From the card to what it tells about, and to the frame, in pixels. */
const gap = 10;
const edge = 8;
/** Narrower maps have their card at the head or the foot. */
const narrowBelow = 480;

/**
 * The card's left upper corner within the frame, in pixels.
 *
 * @param head how much of the frame's head is taken
 * @param controls where the map's controls stand
 */
export function placeCard(
  card: { readonly width: number; readonly height: number },
  frame: { readonly width: number; readonly height: number },
  feature: Box | undefined,
  head = 0,
  controls?: Box,
): readonly [left: number, top: number] {
  const { width, height } = card;
  const top = head + edge;
  const [right, bottom] = [frame.width - edge - width, frame.height - edge - height];
  const free = ([left, upper]: Spot): boolean =>
    !controls ||
    left + width <= controls.left ||
    left >= controls.right ||
    upper + height <= controls.top ||
    upper >= controls.bottom;
  if (!feature) return [right, bottom];
  const [x, y] = [(feature.left + feature.right) / 2, (feature.top + feature.bottom) / 2];
  if (frame.width < narrowBelow) {
    const upper = Math.max(top, controls ? controls.bottom + edge : 0);
    return [edge, y > frame.height / 2 ? Math.min(upper, bottom) : bottom];
  }
  const across = clamp(y - height / 2, top, bottom);
  const along = clamp(x - width / 2, edge, right);
  const spots: readonly Spot[] = [
    [feature.right + gap, across],
    [feature.left - gap - width, across],
    [along, feature.top - gap - height],
    [along, feature.bottom + gap],
  ];
  const fits = (spot: Spot): boolean =>
    spot[0] >= edge && spot[1] >= top && spot[0] <= right && spot[1] <= bottom && free(spot);
  // Something as large as the frame is told of from a corner, the one farthest from its middle if that is free.
  const [far, near] = x > frame.width / 2 ? [edge, right] : [right, edge];
  const [above, below] = y > frame.height / 2 ? [top, bottom] : [bottom, top];
  const corners: readonly Spot[] = [
    [far, above],
    [near, above],
    [far, below],
    [near, below],
  ];
  return spots.find(fits) ?? corners.find(free) ?? [far, above];
}

/**
 * Puts a card where it belongs.
 *
 * @param features what it tells about
 * @param head how much of the frame's head is taken, in pixels
 * @param controls where the map's controls stand
 */
export function putCard(
  card: HTMLElement,
  frame: HTMLElement,
  features: readonly Element[],
  head: number,
  controls: readonly [left: number, top: number, right: number, bottom: number] | undefined,
): void {
  card.style.maxBlockSize = `calc(100% - ${String(head + 16)}px)`;
  const around = frame.getBoundingClientRect();
  const seen = features
    .map((feature) => feature.getBoundingClientRect())
    .filter(
      (box) =>
        box.width > 0 &&
        box.right > around.left &&
        box.left < around.right &&
        box.bottom > around.top &&
        box.top < around.bottom,
    );
  const [left, top] = placeCard(
    { width: card.offsetWidth, height: card.offsetHeight },
    { width: frame.clientWidth, height: frame.clientHeight },
    seen.length === 0 ? undefined : boundsOf(seen, around),
    head,
    controls && { left: controls[0], top: controls[1], right: controls[2], bottom: controls[3] },
  );
  card.style.left = `${String(Math.round(left))}px`;
  card.style.top = `${String(Math.round(top))}px`;
}

function boundsOf(boxes: readonly DOMRect[], { left, top }: DOMRect): Box {
  return {
    left: Math.min(...boxes.map((box) => box.left)) - left,
    top: Math.min(...boxes.map((box) => box.top)) - top,
    right: Math.max(...boxes.map((box) => box.right)) - left,
    bottom: Math.max(...boxes.map((box) => box.bottom)) - top,
  };
}

type Spot = readonly [left: number, top: number];

function clamp(value: number, least: number, most: number): number {
  return Math.max(least, Math.min(most, value));
}
