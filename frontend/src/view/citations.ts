import { nameOfReview, type ReviewNames } from '../model/reviewNames';
import type { Recommendation } from '../model/types';
import { el } from './dom';
import { reviewLink } from './links';
import { citation } from './recommendation';

/** The verbatim words behind a row, under the review each was made in. */
export function citations(all: Recommendation[], names: ReviewNames): HTMLElement {
  const byReview = new Map<string, Recommendation[]>();
  for (const recommendation of all) {
    byReview.set(recommendation.reviewId, [...(byReview.get(recommendation.reviewId) ?? []), recommendation]);
  }
  return el(
    'div',
    { class: 'citations' },
    ...[...byReview].map(([reviewId, recommendations]) => [
      el('p', { class: 'govuk-body citations__review' }, reviewLink(reviewId, nameOfReview(names, reviewId))),
      el('ul', { class: 'govuk-list citations__list' }, ...recommendations.map((one) => citation(one))),
    ]),
  );
}
