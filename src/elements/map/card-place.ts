/** Where a card stands: inside the map, beside what it tells about, never on it. */

interface Box {
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
 */
export function placeCard(
  card: { readonly width: number; readonly height: number },
  frame: { readonly width: number; readonly height: number },
  feature: Box | undefined,
  head = 0,
): readonly [left: number, top: number] {
  const { width, height } = card;
  const top = head + edge;
  const [right, bottom] = [frame.width - edge - width, frame.height - edge - height];
  if (!feature) return [right, top];
  const [x, y] = [(feature.left + feature.right) / 2, (feature.top + feature.bottom) / 2];
  if (frame.width < narrowBelow) return [edge, y > frame.height / 2 ? top : bottom];
  const across = clamp(y - height / 2, top, bottom);
  const along = clamp(x - width / 2, edge, right);
  const spots: readonly (readonly [number, number])[] = [
    [feature.right + gap, across],
    [feature.left - gap - width, across],
    [along, feature.top - gap - height],
    [along, feature.bottom + gap],
  ];
  const fits = ([left, upper]: readonly [number, number]): boolean =>
    left >= edge && upper >= top && left <= right && upper <= bottom;
  // Something as large as the frame is told of from the corner farthest from its middle.
  return spots.find(fits) ?? [x > frame.width / 2 ? edge : right, y > frame.height / 2 ? top : bottom];
}

function clamp(value: number, least: number, most: number): number {
  return Math.max(least, Math.min(most, value));
}
