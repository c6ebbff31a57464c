/** English: the words that stand on the map itself. */

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
    movementHere: (actor: string, kind: string, said: readonly string[]) =>
      `${actor}: ${kind} ${said.join(', ')}`.trim(),
    movementFrom: (actor: string, kind: string, said: readonly string[]) =>
      `${actor}: ${kind} from here${said.map((word) => `, ${word}`).join('')}`,
    airstrike: (actor: string, kind: string, said: readonly string[]) =>
      `${kind} ${said.join(', ')}`.trim() + `, ${actor}`,
    /** People who had to move: `end` says whether this is where they were, where they go, or where they are. */
    people: (end: 'here' | 'from' | 'to', state: string, status: string) =>
      (state === 'planned'
        ? { from: 'people to be moved away', to: 'people to be moved here', here: 'people to be moved' }
        : { from: 'people left', to: 'people moved here', here: 'displaced people here' })[end] + ` (${status})`,
    seat: (actor: string) => `${actor} seat`,
    measured: (length: string) => `measured ${length}`,
    plusMinus: (length: string) => `±${length}`,
    stripLength: (length: string, line: string) => `${length} of ${line === '' ? 'coast' : line}`,
    inDirection: (length: string, direction: string) => `${length} ${direction}`,
    straightLine: (length: string, direction: string) =>
      `${length} ${direction}, in a straight line, rounded to what is known`,
    alongLine: (length: string) => `${length}, along the line`,
    contestedBy: (actors: readonly string[]) => `${list(actors)}: contested`,
    frontNamed: (name: string, actors: readonly string[]) => (actors.length === 0 ? name : `${name}: ${list(actors)}`),
    frontPushed: (front: string, actor: string) => `${front}; ${actor} is pushing`,
    front: (actors: readonly string[]) =>
      actors.length === 0 ? 'Line of contact' : `Line of contact: ${list(actors)}`,
    controlTitle: (actors: readonly string[], what: string, contested: boolean, status: string) =>
      `${list(actors)}${contested ? ', contested' : ''}${what === '' ? '' : `: ${what}`} (${status})`,
    movementTitle: (actor: string, name: string, kind: string, state: string, status: string) =>
      `${actor}: ${name === '' ? kind : name} (${state}, ${status})`,
    incidentTitle: (name: string, place: string, status: string) =>
      `${name}${place === '' ? '' : `, ${place}`} (${status})`,
    untitled: 'Map without a title',
    sea: 'sea',
  },
};
