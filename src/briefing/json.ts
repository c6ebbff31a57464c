/** Why a text is not JSON, in an author's words; and keys that are written twice. */
import { quote } from './wording.js';

export interface JsonFault {
  readonly line: number;
  readonly column: number;
  readonly reason: string;
  readonly mend: string;
}

type Expected = 'value' | 'value or ]' | 'key' | 'key or }' | ':' | ', or end' | 'nothing';

interface Open {
  readonly at: number;
  readonly bracket: string;
  readonly keys: Set<string>;
  /** The key or index being read. */
  key: string | number;
}

/** Walks a text as JSON: the first fault, if there is one, and the paths of keys that repeat one before them. */
export function scanJson(text: string): { fault?: JsonFault; repeated: string[] } {
  const space = /[ \t\n\r]*/y;
  const one =
    /"[^"\\\u0000-\u001f]*(?:\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4})[^"\\\u0000-\u001f]*)*"|(?:-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null)(?![\w.+-])|[{}[\],:]/y; // eslint-disable-line no-control-regex
  const open: Open[] = [];
  const repeated: string[] = [];
  let [at, expected, afterComma] = [0, 'value' as Expected, false];
  const fault = (reason: string, mend: string, where = at) => ({
    fault: { ...lineAndColumn(text, where), reason, mend },
    repeated,
  });
  for (;;) {
    space.lastIndex = at;
    at += space.exec(text)?.[0].length ?? 0;
    const top = open[open.length - 1];
    if (at >= text.length) {
      if (expected === 'nothing') return { repeated };
      if (!top) return fault('the file is empty', 'Write a briefing.');
      const { line } = lineAndColumn(text, top.at);
      return fault(
        `the file ends before the ${top.bracket} of line ${line} is closed`,
        `Add the missing ${top.bracket === '{' ? '}' : ']'}; perhaps the file was cut off.`,
      );
    }
    one.lastIndex = at;
    const token = one.exec(text)?.[0];
    if (token === undefined) return fault(...unreadable(text, at));
    if (expected === 'nothing')
      return fault('something follows the end of the briefing', 'Keep one { … } in the file, and nothing after it.');
    const closes = token === '}' || token === ']';
    if (token === ',' && afterComma) return fault('there is one comma too many', 'Take it out.');
    if (closes && afterComma)
      return fault(`there is a comma before the closing ${token}`, 'Take that comma out.', text.lastIndexOf(',', at));
    if (
      closes &&
      top &&
      (token === '}') === (top.bracket === '{') &&
      (expected === ', or end' || expected.includes(' or '))
    ) {
      open.pop();
      expected = open.length ? ', or end' : 'nothing';
    } else if (expected === ', or end') {
      if (token !== ',')
        return fault(
          closes ? `${token} closes what ${top?.bracket ?? ''} opened` : 'a comma is missing here',
          closes ? 'Use the bracket that fits.' : 'Add a comma after what comes before.',
        );
      expected = top?.bracket === '{' ? 'key' : 'value';
      if (top && typeof top.key === 'number') top.key++;
    } else if (expected === ':') {
      if (token !== ':') return fault('a colon is missing after the key', 'Write "key": value.');
      expected = 'value';
    } else if (expected.startsWith('key')) {
      if (!token.startsWith('"') || !top)
        return fault(`a key in double quotes is missing before ${token}`, 'Write "key": value.');
      top.key = token.slice(1, -1);
      if (top.keys.has(top.key))
        repeated.push(
          open
            .map(({ key }) => (typeof key === 'number' ? `[${key}]` : `.${key}`))
            .join('')
            .slice(1),
        );
      top.keys.add(top.key);
      expected = ':';
    } else if (token === '{' || token === '[') {
      open.push({ at, bracket: token, keys: new Set(), key: token === '[' ? 0 : '' });
      expected = token === '{' ? 'key or }' : 'value or ]';
    } else if (/^[}\],:]$/.test(token)) {
      return fault(`a value is missing before ${token}`, 'Add the value, or take out what leads to it.');
    } else {
      expected = open.length ? ', or end' : 'nothing';
    }
    afterComma = token === ',';
    at += token.length;
  }
}

function unreadable(text: string, at: number): [reason: string, mend: string] {
  const rest = text.slice(at, at + 40);
  const word = /^[\p{L}$_][\p{L}\d$_]*/u.exec(rest)?.[0];
  if (rest.startsWith('"'))
    return [
      'the text that begins here is not closed, or has a line break or a stray \\ in it',
      'End it with a double quote on the same line; write \\n for a line break and \\\\ for a backslash.',
    ];
  if (rest.startsWith("'")) return ['single quotes are used', 'Use double quotes: "…".'];
  if (/^[“”„«‘’]/.test(rest)) return ['typographic quotes are used', 'Use straight double quotes: "…".'];
  if (/^(\/[/*]|#)/.test(rest))
    return ['there is a comment, and JSON has none', 'Take it out, or keep it under a key such as "x-comment".'];
  if (rest.startsWith('<')) return ['this looks like a web page', 'Check the address of the file.'];
  if (word)
    return [
      `${quote(word)} stands without quotes`,
      'Put text and keys in double quotes; true, false and null are lower-case.',
    ];
  if (/^[-+.\d]/.test(rest))
    return [
      'this number is not written as JSON wants it',
      'Write digits with a point, such as -0.5: no leading +, zero or point.',
    ];
  return [`${quote([...rest][0] ?? '')} does not belong here`, 'Take it out, or put it in double quotes.'];
}

function lineAndColumn(text: string, at: number): { line: number; column: number } {
  const lines = text.slice(0, at).split(/\r\n|\r|\n/);
  return { line: lines.length, column: (lines[lines.length - 1]?.length ?? 0) + 1 };
}
