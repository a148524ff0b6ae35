import type { Lineage } from '../model/lineage';
import type { Agency, AgencyRef } from '../model/types';
import { KIND_NAMES } from '../model/words';
import { hrefOf } from '../state';
import { link, type Child } from './dom';

/** Links to the pages of things, so that a thing is reached the same way wherever it is named. */

/** The page counts as the answer does from which the reader comes. */
export function agencyLink(
  agency: Pick<AgencyRef, 'id' | 'name'>,
  counted: Lineage = 'named',
): HTMLAnchorElement {
  const params = new URLSearchParams(counted === 'family' ? { lineage: counted } : {});
  return link(hrefOf({ page: 'agency', id: agency.id }, params), agency.name);
}

export function reviewLink(id: string, ...words: Child[]): HTMLAnchorElement {
  return link(hrefOf({ page: 'review', id }), ...words);
}

export function recommendationLink(reviewId: string, id: string, ...words: Child[]): HTMLAnchorElement {
  return link(hrefOf({ page: 'review', id: reviewId }, undefined, id), ...words);
}

/** What kind of thing an agency is; a part says of what. */
export function kindOf(agency: Pick<Agency, 'kind' | 'parent'>): Child {
  return agency.parent ? ['Part of ', agencyLink(agency.parent)] : (KIND_NAMES[agency.kind] ?? agency.kind);
}
