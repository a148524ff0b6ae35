import type { AgencyRef } from '../model/types';
import { hrefOf } from '../state';
import { link, type Child } from './dom';

/** Links to the pages of things, so that a thing is reached the same way wherever it is named. */

export function agencyLink(agency: Pick<AgencyRef, 'id' | 'name'>): HTMLAnchorElement {
  return link(hrefOf({ page: 'agency', id: agency.id }), agency.name);
}

export function reviewLink(id: string, ...words: Child[]): HTMLAnchorElement {
  return link(hrefOf({ page: 'review', id }), ...words);
}

export function recommendationLink(reviewId: string, id: string, ...words: Child[]): HTMLAnchorElement {
  return link(hrefOf({ page: 'review', id: reviewId }, undefined, id), ...words);
}
