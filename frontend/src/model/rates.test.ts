import { describe, expect, it } from 'vitest';
import { differenceWords, percent, rateWords } from './rates';

const rate = (reviews: number, of: number, low: number, high: number) => ({
  reviews,
  of,
  share: of && reviews / of,
  low,
  high,
});

describe('a rate', () => {
  it('is said with its denominator and its interval', () => {
    expect(rateWords(rate(3, 12, 0.0889, 0.5323))).toBe('3 of 12, which is 25% (8.9% to 53%)');
    expect(rateWords(rate(0, 0, 0, 1))).toBe('no reviews');
  });

  it.each([
    [0, '0%'],
    [0.004, '0.4%'],
    [0.254, '25%'],
    [1, '100%'],
  ])('of %d is %s', (share, words) => {
    expect(percent(share)).toBe(words);
  });

  it('differs only where the intervals lie apart, and never where reviews are few', () => {
    const [low, middle, high] = [rate(2, 40, 0.01, 0.17), rate(9, 40, 0.12, 0.38), rate(30, 40, 0.6, 0.86)];
    expect(differenceWords(high, low, false)).toBe('more often than elsewhere');
    expect(differenceWords(low, high, false)).toBe('less often than elsewhere');
    expect(differenceWords(low, middle, false)).toBe('no clear difference');
    expect(differenceWords(high, low, true)).toBe('too few reviews to compare');
    expect(differenceWords(rate(0, 0, 0, 1), low, false)).toBe('no clear difference');
  });
});
