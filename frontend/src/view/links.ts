import type { Lineage } from '../model/counting';
import { writeFilters, type Filters } from '../model/filters';
import type { Agency, AgencyRef, Named } from '../model/types';
import { KIND_NAMES } from '../model/words';
import { hrefOf } from '../state';
import { link, type Child } from './dom';

/** Links to the pages of things, so that a thing is reached the same way wherever it is named. */

/** The page counts as the answer does from which the reader comes; a sector leads to its agencies. */
export function agencyLink(
  agency: Named & Partial<AgencyRef>,
  counted: Lineage = 'named',
): HTMLAnchorElement {
  if (agency.kind === 'sector') {
    return link(hrefOf({ page: 'agencies' }, new URLSearchParams({ sector: agency.id })), agency.name);
  }
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

/** What the reviews of an area say, beside the rest of the country. */
export function areaLink({ id, name }: Named): HTMLAnchorElement {
  return link(hrefOf({ page: 'question', name: 'area-picture' }, new URLSearchParams({ area: id })), name);
}

/** The recommendations behind a count, all of them, under the filters of the answer that counted. */
export function recommendationsHref(filters: Filters, chosen: Chosen): string {
  const params = writeFilters(filters);
  for (const [name, value] of Object.entries(chosen)) {
    params.delete(name);
    for (const one of Array.isArray(value) ? value : [value]) {
      params.append(name, one);
    }
  }
  return hrefOf({ page: 'recommendations' }, params);
}

/** What picks recommendations out: filters, and `of`, `together` and `review` as the service takes them. */
export type Chosen = Record<string, string | string[]>;
