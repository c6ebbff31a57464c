/** Every code a problem of the file can have, what it means and what to do; docs/problems.md lists them. */
export const problemCodes = {
  'actor-and-contested': {
    means: 'Ground names both one holder and several contestants.',
    mend: 'Keep `actor` or `contested`.',
  },
  'bad-area': { means: 'An area is not written as a number and a unit.', mend: 'Write `"1381 km2"` or `"530 sq mi"`.' },
  'bad-basemap': {
    means: 'The basemap is neither a preset, an address nor an object with one.',
    mend: 'Write `"embedded"`, a preset, an address, or `{"style": …}`.',
  },
  'bad-bounds': {
    means: 'The bounds of a view are not [west, south, east, north].',
    mend: 'Write `[west, south, east, north]` in degrees.',
  },
  'bad-color': { means: 'A colour is not #rrggbb.', mend: 'Write six hexadecimal digits: `"#b3541e"`.' },
  'bad-count': {
    means: 'A count of people cannot be read.',
    mend: 'Write `3`, `"about 40"`, `"at least 3"`, `{"min": 2, "max": 8}` or a list of rival counts.',
  },
  'bad-country': {
    means: 'A country is not an ISO 3166-1 code of two capital letters.',
    mend: 'Write two capital letters, such as `"LY"`.',
  },
  'bad-direction': {
    means: 'A direction is neither a compass point nor degrees.',
    mend: 'Write `"W"`, `"south-west"` or a number from 0 to 360.',
  },
  'bad-font': { means: 'A font is not a list of plain names.', mend: 'Write names, commas and spaces only.' },
  'bad-geometry': {
    means: 'A geometry is not the GeoJSON that fits here.',
    mend: 'Paste the `geometry` of the feature, of the type the key asks for.',
  },
  'bad-id': {
    means: 'An id has other characters than lower-case letters, digits and hyphens.',
    mend: 'Write `ras-lanuf`, and change it wherever it is named.',
  },
  'bad-language': { means: 'A language is not a BCP 47 tag.', mend: 'Write `"en"`, `"ar"`, `"pt-BR"`.' },
  'bad-length': {
    means: 'A length is not written as a number and a unit.',
    mend: 'Write `"140 km"`, without commas, and more than zero.',
  },
  'bad-link': {
    means: 'A link or file address has a scheme that is not allowed, or cannot be read.',
    mend: 'Use https, http or mailto; for media and files also a path beside the briefing.',
  },
  'bad-position': {
    means: 'A position is neither a place, a coordinate pair nor a relation to a place.',
    mend: 'Write a place\'s id, `[longitude, latitude]`, or `{"of", "distance", "direction"}`.',
  },
  'bad-rank': { means: 'A rank is not a number from 0 to 1000.', mend: 'Write a number; lower is labelled first.' },
  'bad-reach': {
    means: 'A reach does not say how far the strip goes in one or two directions.',
    mend: 'Write `{"W": "90 mi", "E": "65 mi"}`.',
  },
  'bad-side': {
    means: 'A side is none of land, left, right, both or toward a position.',
    mend: 'Write `"left"`, `"right"`, `"both"`, `"land"` or `{"toward": position}`.',
  },
  'bad-time-zone': {
    means: 'The time zone is not one that IANA names; UTC is used.',
    mend: 'Write an IANA name, such as `"Africa/Tripoli"`.',
  },
  'bad-view': {
    means: 'A view has none of its three forms.',
    mend: 'Write `{"fit"}`, `{"bounds"}` or `{"center", "zoom"}`.',
  },
  'bad-when': {
    means: 'A date or period cannot be read, or does not exist.',
    mend: 'Write ISO 8601: `"2016-05-05"`, `"2016-05"`, `"../2016-04-28"`.',
  },
  'bad-zoom': { means: 'A zoom is not a number from 0 to 22.', mend: 'Write a number from 0 to 22.' },
  'circular-position': {
    means: 'Places are given in relation to each other, so none of them is anywhere.',
    mend: 'Give one of the places coordinates.',
  },
  'circular-source': { means: 'Sources name each other as where they come from.', mend: 'Take one `via` out.' },
  'duplicate-id': { means: 'Two things have the same id; the second is left out.', mend: 'Rename one of the two.' },
  'empty-file': { means: 'The file has nothing in it.', mend: 'Begin with `{ "version": 1 }`.' },
  'ends-before-it-begins': {
    means: 'An item ends before it begins.',
    mend: 'Swap or correct `since` and `until`.',
  },
  'excess-precision': { means: 'Coordinates have more decimals than anyone can know.', mend: 'Round to six decimals.' },
  'left-out-reference': {
    means: 'What is named was itself left out because of a mistake.',
    mend: 'Mend the mistake of the other item first.',
  },
  'list-by-url': {
    means: 'A list kept in another file is not loaded yet.',
    mend: 'Write the list in the file for now.',
  },
  'longitude-range': { means: 'A longitude is beyond 180 degrees.', mend: 'Subtract or add 360.' },
  'missing-actor': {
    means: 'Nothing says who holds the ground, or contested ground has fewer than two actors.',
    mend: 'Add `actor`, or two or more in `contested`.',
  },
  'missing-count': { means: 'A total has no number.', mend: 'Add `killed` or `wounded`.' },
  'missing-ends': { means: 'A front along a line lacks an end.', mend: 'Add `from` and `to`.' },
  'missing-extent': {
    means: 'Nothing says how far a strip goes.',
    mend: 'Add `from` and `to`, or `around` with `length` or `reach`.',
  },
  'missing-field': { means: 'A key that is needed is absent.', mend: 'Add the key.' },
  'missing-items': { means: 'A total names nothing to add up.', mend: 'Name the items in `of`.' },
  'missing-position': { means: 'A movement has no position at all.', mend: 'Add `path`, `from`, `to` or `standsAt`.' },
  'missing-shape': { means: 'Nothing says where an item is.', mend: 'Add one of the shapes that the message lists.' },
  'missing-side': {
    means: 'A strip that is not along a coast does not say on which side it lies.',
    mend: 'Add `side`.',
  },
  'missing-unit': {
    means: 'A length or an area is a number without its unit.',
    mend: 'Add the unit that the source used.',
  },
  'missing-version': {
    means: 'The file does not say which version of the format it is written in.',
    mend: 'Add `"version": 1`.',
  },
  'more-problems': { means: 'There are more problems than are listed.', mend: 'Mend the first thousand.' },
  'newer-version': {
    means: 'The file is written for a later minor version; what is new in it is not drawn.',
    mend: 'Use a newer version of the library.',
  },
  'not-an-object': { means: 'The file is JSON, but not an object.', mend: 'Put the briefing in `{ … }`.' },
  'not-json': { means: 'The file is not JSON.', mend: 'Go to the line and column that the message names.' },
  'open-ring': {
    means: 'A ring of a polygon does not end where it began.',
    mend: 'Repeat the first position at the end.',
  },
  'repeated-key': {
    means: 'A key is written twice in one object; only the last counts.',
    mend: 'Join the two, or take one out.',
  },
  'reserved-id': { means: 'An id is one that the format keeps for itself.', mend: 'Choose another id.' },
  'same-place': {
    means: 'A movement comes from where it goes to, so it has no way to draw.',
    mend: 'Correct one of the two, or keep one as `standsAt`.',
  },
  'still-exact': {
    means: 'A place is shown coarsened, but the file still tells its exact position.',
    mend: 'Publish what `mapbrief build` writes instead.',
  },
  'swapped-coordinates': {
    means: 'A latitude is beyond the poles: longitude and latitude are swapped.',
    mend: 'Write longitude first.',
  },
  'too-deep': { means: 'A chain of relations is too long.', mend: 'Give one of the places coordinates.' },
  'too-few': { means: 'A list has fewer entries than it needs.', mend: 'Add entries.' },
  'too-large': { means: 'The file is larger than is read.', mend: 'Keep long lists in files of their own.' },
  'too-long': { means: 'A text is longer than is read.', mend: 'Shorten or split the text.' },
  'too-many': { means: 'A list has more entries than are read.', mend: 'Split the briefing, or sum up.' },
  'too-many-extents': {
    means: 'The extent of a strip is given in more than one way.',
    mend: 'Keep one way of saying how far the strip goes.',
  },
  'too-many-shapes': {
    means: 'An item has more than one shape.',
    mend: 'Keep one shape, and make a second item for the other.',
  },
  'unknown-actor': { means: 'There is no actor with that id.', mend: 'Correct the id, or add the actor.' },
  'unknown-id': { means: 'Nothing has that id.', mend: 'Correct the id, or add what it names.' },
  'unknown-key': {
    means: 'Nothing reads a key of that name here.',
    mend: 'Correct the key, or begin your own with `x-`.',
  },
  'unknown-line': { means: 'There is no line with that id.', mend: 'Correct the id, or add the line.' },
  'unknown-place': { means: 'There is no place with that id.', mend: 'Correct the id, or add the place.' },
  'unknown-source': { means: 'There is no source with that id.', mend: 'Correct the id, or add the source.' },
  'unknown-unit': {
    means: 'A unit is not one that is known.',
    mend: 'Use km, m, mi, nmi, ft or yd; km2, m2, sq mi, ha or acres.',
  },
  'unknown-word': {
    means: 'A word is not in the closed list that belongs here.',
    mend: 'Write one of the words that the message lists.',
  },
  unreadable: {
    means: 'The briefing given to a program cannot be turned into JSON.',
    mend: 'Give plain objects, lists, text and numbers.',
  },
  'unsupported-version': {
    means: 'The file is written for a version that this library does not read.',
    mend: 'Use a newer version of the library, or write `"version": 1`.',
  },
  'unused-key': { means: 'A key has no effect beside the others.', mend: 'Take the key out.' },
  'wrong-type': {
    means: 'A value is of another kind than what belongs here.',
    mend: 'Write what the message asks for.',
  },
  'wrong-winding': {
    means: 'The outer ring of a polygon runs clockwise.',
    mend: 'Reverse the ring, or leave it: it is drawn all the same.',
  },
} as const;

/** The code of a problem found in the file itself. */
export type ProblemCode = keyof typeof problemCodes;
