/** What is told of a wrong item. */
import { describe, expect, it } from 'vitest';
import { control, read, told } from './brief.js';
import { ELSEWHERE, IN_CONTROL, IN_COURSE } from './mistakes.js';

const WRONG = [...IN_CONTROL, ...IN_COURSE, ...ELSEWHERE];

describe('mistakes', () => {
  it.each(WRONG)('%s', (_, extra, expected) => {
    expect(told(extra)).toEqual(expected);
  });
  it('are told in sentences, with what to do', () => {
    for (const [, extra] of WRONG) {
      for (const { message, mend } of read(extra).problems) {
        expect(message).toMatch(/^["A-Z\p{L}0-9[-].*[.?]$/u);
        expect(mend, message).toMatch(/^[A-Z].*[.?}]$/u);
        expect(message.length).toBeLessThan(260);
      }
    }
  });
  it('claim no more than is so: without a moment, what ends before it begins still shows', () => {
    const [span] = read(control({ since: '2016-05', until: '2016-04' })).problems;
    expect(span?.message).toBe('It lasts until 2016-04 but begins 2016-05: it ends before it begins.');
  });
  it('suggest the key, and list the choices', () => {
    const [key] = read(control({ staus: 'x' })).problems;
    expect(key?.message).toBe('Nothing here reads the key "staus". Did you mean "status"?');
    const [word] = read(control({ status: 'claimd' })).problems;
    expect(word?.message).toBe(
      '"claimd" is not one of confirmed, reported, claimed, disputed, denied. Did you mean "claimed"?',
    );
  });
});
