import { describe, expect, it } from 'vitest';
import { dateName, listed, momentName, monthName, ofAll, plural, yearName, yearSpan } from './words';

describe('words for numbers and dates', () => {
  it('say a count with its denominator', () => {
    expect(ofAll(2, 4, 'review')).toBe('2 of 4 reviews');
    expect(ofAll(1, 1, 'agency', 'agencies')).toBe('1 of 1 agency');
    expect(plural(1200, 'row')).toBe('1,200 rows');
  });

  it.each([
    ['2021-06-26', '26 June 2021'],
    ['2021-06', 'June 2021'],
    ['2017', '2017'],
    ['', 'Date not known'],
    ['spring', 'Date not known'],
  ])('name the date %s as precisely as it is known', (date, words) => {
    expect(dateName(date)).toBe(words);
  });

  it('name months, and say when one is not known', () => {
    expect(monthName('2025-10')).toBe('October 2025');
    expect(monthName('2025-13')).toBe('not known');
    expect(monthName(null)).toBe('not known');
  });

  it('name moments in one time zone for everyone', () => {
    expect(momentName('2026-11-20T21:05:00Z')).toBe('20 November 2026 at 21:05 UTC');
    expect(momentName(null)).toBe('at a time not recorded');
  });

  it('never guess a year', () => {
    expect(yearName(null)).toBe('not known');
    expect(yearSpan([])).toBe('not known');
    expect(yearSpan([2018, 2012, 2018])).toBe('2012 to 2018');
    expect(yearSpan([2018, 2018])).toBe('2018');
  });

  it('list things as a sentence does', () => {
    expect(listed(['a', 'b', 'c'])).toBe('a, b and c');
    expect(listed([])).toBe('not known');
  });
});
