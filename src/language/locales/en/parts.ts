/** English: the table of incidents, the timeline, and what is said of marks beside the map. */

export const parts = {
  table: {
    caption: 'Incidents, in the order of the brief',
    number: 'No.',
    what: 'What',
    where: 'Where',
    when: 'When',
    status: 'How sure',
    by: 'By',
    against: 'Against',
    killed: 'Killed',
    wounded: 'Wounded',
    saidBy: 'Said by',
    total: 'Total',
    totalOf: (names: string) => `Total: ${names}`,
    notSaid: 'not said',
    countsDiffer: 'counts differ',
    incident: 'Incident',
  },
  marks: {
    former: 'former',
    formerUntil: (until: string) => (until === '' ? 'former' : `former, ${until}`),
    contested: (actors: string) => `contested: ${actors}`,
    inRing: 'lies somewhere within the ring',
    inSector: 'lies somewhere within the sector',
    tableOnly: 'place not said: in the table only',
  },
  timeline: {
    /** What the control moves: its name for a screen reader. */
    moment: 'Moment shown',
    earlier: 'Earlier moment',
    later: 'Later moment',
    back: (when: string) => `Back to ${when}`,
    /** The same where there is little room; begins as it does. */
    backShort: 'Back',
    /** The moment of a file that has no own: all that it says. */
    everything: 'the whole period',
    shown: (when: string) => `Showing ${when}`,
    asOf: 'as of',
    begins: 'begins',
    happens: 'happens',
    ends: 'ends',
    nothing: 'Nothing dated begins, happens or ends then.',
    more: (figure: string) => `and ${figure} more`,
  },
};
