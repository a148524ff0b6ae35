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

/** How much of the answer is in view. */
export function extent(
  place: Place,
  rows: number,
  next: string | null,
  truncated: boolean,
  one = 'row',
): string {
  const shown = plural(rows, one);
  if (place.params.has('after')) {
    return next === null ? `The last ${shown}` : `${shown} from further on; more follow`;
  }
  return next !== null || truncated ? `The first ${shown}; more follow` : `${shown}, which is all`;
}
