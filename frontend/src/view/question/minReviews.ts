import type { Envelope } from '../../model/types';
import type { Switch } from '../controls';

/** In how many reviews at least something must recur to be shown. */
export const MIN_REVIEWS: Switch = {
  kind: 'switch',
  name: 'minReviews',
  label: 'In at least',
  options: ['2', '3', '5', '10'].map((value) => ({ value, words: `${value} reviews` })),
};

export function leastReviews({ question }: Pick<Envelope, 'question'>): number {
  const least = Number(question.parameters.minReviews);
  return least > 0 ? least : 2;
}
