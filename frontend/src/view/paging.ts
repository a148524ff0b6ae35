import type { Answer } from '../model/types';
import { plural } from '../model/words';
import { hrefWith, type Place } from '../state';
import { el, link } from './dom';

/** The way through a long answer: onward by the service's cursor, back by the browser or to the beginning. */
export function paging(place: Place, next: string | null): HTMLElement | null {
  const beyond = place.params.has('after');
  if (next === null && !beyond) {
    return null;
  }
  return el(
    'nav',
    { class: 'paging', 'aria-label': 'Further rows' },
    beyond &&
      el(
        'p',
        { class: 'govuk-body' },
        link(hrefWith(place, { after: null, select: null }), 'Back to the first rows'),
      ),
    next !== null &&
      el('p', { class: 'govuk-body' }, link(hrefWith(place, { after: next, select: null }), 'Next rows')),
  );
}

type Extent = Pick<Answer<unknown>, 'rows' | 'next' | 'total'> & { truncated?: boolean };

/** How much of the answer is in view. */
export function extent(place: Place, answer: Extent, one = 'row'): string {
  const { rows, next, truncated = next !== null } = answer;
  const shown = plural(rows.length, one);
  const ofAll = answer.total == null ? '' : ` of ${answer.total.toLocaleString('en-GB')}`;
  if (place.params.has('after')) {
    return next === null ? `The last ${shown}${ofAll}` : `${shown}${ofAll} from further on; more follow`;
  }
  return next !== null || truncated ? `The first ${shown}${ofAll}; more follow` : `${shown}, which is all`;
}
