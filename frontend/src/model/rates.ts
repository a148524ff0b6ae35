import type { Rate } from './answers';
import { outOf } from './words';

/** Shares and the intervals in which they lie, in words. */

export function percent(share: number): string {
  return `${(share * 100).toLocaleString('en-GB', { maximumFractionDigits: share > 0 && share < 0.1 ? 1 : 0 })}%`;
}

/** "3 of 12, which is 25% (9% to 53%)". */
export function rateWords({ reviews, of, share, low, high }: Rate): string {
  return of === 0
    ? 'no reviews'
    : `${outOf(reviews, of)}, which is ${percent(share)} (${percent(low)} to ${percent(high)})`;
}

/** Whether two intervals lie apart, so that the difference is more than what few reviews can tell. */
export function liesApart(here: Rate, elsewhere: Rate): 'more' | 'less' | null {
  if (here.of === 0 || elsewhere.of === 0) {
    return null;
  }
  return here.low > elsewhere.high ? 'more' : here.high < elsewhere.low ? 'less' : null;
}

export function differenceWords(here: Rate, elsewhere: Rate, small: boolean): string {
  if (small) {
    return 'too few reviews to compare';
  }
  const difference = liesApart(here, elsewhere);
  return difference === null ? 'no clear difference' : `${difference} often than elsewhere`;
}
