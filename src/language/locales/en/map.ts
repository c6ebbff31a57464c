/** English: the words that stand on the map itself, and the names of marks in the legend. */

const list = (items: readonly string[]): string =>
  items.length < 2 ? (items[0] ?? '') : `${items.slice(0, -1).join(', ')} and ${items[items.length - 1] ?? ''}`;

export const map = {
  map: {
    depthNotStated: 'depth not stated',
    softEnds: 'soft ends: half each way is our placing',
    directionOnly: 'direction only',
    headingTo: (actor: string, directions: readonly string[]) => `${actor}, ${list(directions)}`,
    headingFrom: (actor: string, directions: readonly string[]) => `${actor}, from the ${list(directions)}`,
    blocked: (actor: string) => `${actor} blocked`,
    stands: (actor: string, status: string) => `${actor} ${status} here`,
    retreat: (actor: string, status: string) => `${actor} retreat ${status}`,
    seat: (actor: string) => `${actor} seat`,
    plusMinus: (length: string) => `±${length}`,
    stripLength: (length: string, line: string) => `${length} of ${line === '' ? 'coast' : line}`,
    straightLine: (length: string) => `${length}, straight line`,
    alongLine: (length: string) => `${length}, along the line`,
    contestedBy: (actors: readonly string[]) => `${list(actors)}: contested`,
    front: (actors: readonly string[]) =>
      actors.length === 0 ? 'Line of contact' : `Line of contact: ${list(actors)}`,
    controlTitle: (actors: readonly string[], what: string, contested: boolean, status: string) =>
      `${list(actors)}${contested ? ', contested' : ''}${what === '' ? '' : `: ${what}`} (${status})`,
    movementTitle: (actor: string, name: string, kind: string, state: string, status: string) =>
      `${actor}: ${name === '' ? kind : name} (${state}, ${status})`,
    incidentTitle: (name: string, place: string, status: string) =>
      `${name}${place === '' ? '' : `, ${place}`} (${status})`,
    sea: 'sea',
  },
  legendMarks: {
    band: 'strip, depth not stated',
    contested: 'contested ground',
    heading: 'direction only',
    arrow: 'movement',
    planned: 'planned movement',
    blocked: 'blocked here',
    stands: 'reported here, no direction said',
    retreat: 'retreat',
    displacement: 'people displaced',
    incident: 'incident, see the table',
    ring: 'lies somewhere within the ring',
    seat: 'seat or stronghold',
    former: 'held no longer',
    front: 'line of contact',
    dimension: 'distance, rounded to what is known',
    'disputed-border': 'disputed border',
  },
};
