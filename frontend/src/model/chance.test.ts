import { describe, expect, it } from 'vitest';
import { chanceWords, decimal } from './chance';

describe('chance', () => {
  it.each([
    [3, 0.4, 0.01, 'more often than chance would have it: expected 0.4, was 3; q = 0.01'],
    [3, 0.4, 0.0004, 'more often than chance would have it: expected 0.4, was 3; q below 0.001'],
    [3, 0.4, 0.0046, 'more often than chance would have it: expected 0.4, was 3; q = 0.005'],
    [3, 2.1, 0.4, 'not more often than chance may have it: expected 2.1, was 3; q = 0.4'],
    [1, 6.04, 1, 'not more often than chance may have it: expected 6, was 1; q = 1'],
  ])('%d together of %d expected, q %d, is said in words', (together, expected, q, words) => {
    expect(chanceWords({ together, expected, q })).toBe(words);
  });

  it.each([
    [0, '0'],
    [0.0001, 'less than 0.01'],
    [0.056, '0.06'],
    [3.14, '3.1'],
    [1234.5, '1,235'],
  ])('%d is said as %s', (value, words) => {
    expect(decimal(value)).toBe(words);
  });
});
