/** English: titles, buttons and credits of the page, and what it says while or instead of loading. */

export const page = {
  page: {
    map: 'Map',
    brief: 'Brief',
    legend: 'Legend',
    key: 'Key',
    marks: 'Marks',
    timeline: 'Timeline',
    incidents: 'Incidents',
    sources: 'Sources',
    corrections: 'Corrections',
    notKnown: 'Not known',
    distances: 'Distances',
    totals: 'Totals',
    notes: 'Notes on this map',
    description: 'What the map shows',
    asOf: (when: string) => `As of ${when}`,
    updated: (when: string) => `Updated ${when}`,
    by: (byline: string) => `By ${byline}`,
    license: (name: string) => `Licence: ${name}`,
    controlMeans: 'Control here means',
    blankMeans: 'Land left blank',
    blankDefault: 'Nothing was said about land left blank.',
    howSure: 'How sure',
    who: 'Who',
    source: 'Source',
    sourceNumbered: (number: string) => `Source ${number}`,
    sourceNamed: (number: string, name: string) => `Source ${number}: ${name}`,
    via: (source: string) => `via ${source}`,
    archived: 'archived copy',
    opensMap: 'Show on the map',
    showText: 'Show in the brief',
    close: 'Close',
    more: 'More',
    skipMap: 'Skip the map',
    mapLabel: (title: string) => (title === '' ? 'Map' : `Map: ${title}`),
    insetLabel: (place: string) => (place === '' ? 'Where this is' : `Where this is: ${place}`),
    scaleBar: (length: string) => `Scale: the bar is ${length} long`,
    basemapCredit: (credits: string) => `Map data: ${credits}`,
  },
  states: {
    loading: 'Loading the map …',
    slow: 'The map is taking long to load. The text is complete.',
    empty: 'This briefing has nothing to show yet.',
    notFound: 'The briefing could not be found.',
    notLoaded: 'The briefing could not be loaded. Check the connection and try again.',
    notReadable: 'The briefing could not be read: it is not valid JSON.',
    notBriefing: 'This file is not a briefing that can be shown.',
    basemapMissing: (address: string) =>
      `The background map could not be loaded${address === '' ? '' : ` from ${address}`}. What the briefing says is drawn without it.`,
    asServed: 'This is the brief as the page was made. Whether there is a newer one could not be found out.',
    offline: 'You are offline. This is the last version that was loaded.',
    retry: 'Try again',
    problemsTitle: 'Problems in this file',
    leftOut: (figure: string, count: number) =>
      count === 1
        ? 'One item could not be drawn and was left out.'
        : `${figure} items could not be drawn and were left out.`,
    /** Before the first cause. */
    leftOutFirst: (figure: string, count: number) =>
      count === 1 ? 'One item could not be drawn:' : `${figure} items could not be drawn. The first:`,
    dependOnIt: (figure: string, count: number) =>
      count === 1 ? 'One more item depends on it.' : `${figure} more items depend on it.`,
    leftOutItem: (item: string, why: string) => `${item} was left out. ${why}`,
  },
};
