/** Makes a briefing from what the reader has chosen, and gives it to the element. */

/** A briefing is an object like its file. */
function briefingFor(stretch) {
  return {
    version: 1,
    title: `${stretch} of coast around Sirte`,
    asOf: '2016-05-06',
    units: 'both',
    actors: { is: { name: 'Islamic State', short: 'IS' } },
    places: {
      sirte: { at: [16.5887, 31.2089], kind: 'city', name: 'Sirte' },
      misrata: { at: [15.0925, 32.3753], kind: 'city', name: 'Misrata' },
    },
    control: [{ id: 'strip', actor: 'is', strip: { along: 'coast', around: 'sirte', length: stretch } }],
    distances: [{ id: 'way', from: 'sirte', to: 'misrata' }],
    story: [
      { id: 'what-if', text: 'If the [strip](#strip) is that long, how near to [Misrata](#misrata) does it come?' },
    ],
    view: { bounds: [14, 29.6, 20, 33] },
  };
}

const brief = document.querySelector('map-brief');
const length = document.querySelector('#length');
brief.briefing = briefingFor(length.value);
length.addEventListener('change', () => {
  brief.briefing = briefingFor(length.value);
});
