/** A time axis is marked at round times of the place's own clock. */
import { describe, expect, it } from 'vitest';
import type { Precision } from '../../src/briefing/index.js';
import { axisMarks } from '../../src/language/index.js';

function labels(start: string, end: string, timeZone = 'UTC', finest: Precision = 'minute'): string[] {
  return axisMarks([Date.parse(start), Date.parse(end)], 8, finest, { lang: 'en', timeZone }).map(({ label }) => label);
}

describe('axisMarks', () => {
  it('says a day with its month once, then the day alone', () => {
    expect(labels('2016-04-29T22:00Z', '2016-05-06T22:00Z', 'Africa/Tripoli')).toEqual([
      '30 Apr',
      '1 May',
      '2',
      '3',
      '4',
      '5',
      '6',
    ]);
  });

  it('is as coarse as the range asks', () => {
    expect(labels('2022-01-14T11:00Z', '2022-02-25T11:00Z', 'Pacific/Tongatapu')).toEqual([
      '21 Jan',
      '1 Feb',
      '11',
      '21',
    ]);
    expect(labels('2015-05-05', '2016-05-07')).toEqual(['Jul 2015', 'Oct', 'Jan 2016', 'Apr']);
    expect(labels('1911-05-05', '2016-05-07')).toEqual(['1920', '1940', '1960', '1980', '2000']);
    expect(labels('2016-05-05T13:20Z', '2016-05-05T14:10Z')).toEqual([
      '5 May, 13:20',
      '13:30',
      '13:40',
      '13:50',
      '14:00',
    ]);
  });

  it('begins its days when the place does', () => {
    const [first] = axisMarks([Date.UTC(2022, 0, 14, 11), Date.UTC(2022, 0, 18)], 8, 'day', {
      lang: 'en',
      timeZone: 'Pacific/Tongatapu',
    });
    expect(first).toEqual({ at: Date.UTC(2022, 0, 14, 11), label: '15 Jan' });
  });

  it('has no hours where only days were written', () => {
    expect(labels('2016-05-05', '2016-05-07', 'UTC', 'day')).toEqual(['5 May', '6']);
    expect(labels('2016-05-05', '2016-05-07', 'UTC', 'hour')).toContain('06:00');
  });

  it('has no marks where there is no range, and never more than were asked for', () => {
    expect(labels('2016-05-05', '2016-05-05')).toEqual([]);
    for (const end of ['2016-05-06', '2016-06-05', '2017-05-05', '2030-05-05', '2999-05-05'])
      expect(labels('2016-05-05', end).length).toBeLessThanOrEqual(9);
  });
});
