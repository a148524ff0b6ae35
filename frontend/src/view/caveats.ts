import type { Envelope } from '../model/types';
import { el } from './dom';

export const NOT_BLAME = 'A count is not blame.';

/** What is to be borne in mind stands before the numbers, never behind a click; nothing is said twice. */
export function caveatBox(envelope: Pick<Envelope, 'caveats'>): HTMLElement {
  const said = envelope.caveats.filter((caveat) => caveat.trim() !== '' && caveat.trim() !== NOT_BLAME);
  const explained = said.some((caveat) => caveat.includes('blame'));
  return el(
    'div',
    { class: 'govuk-inset-text caveats' },
    el(
      'p',
      { class: 'govuk-body' },
      el('strong', {}, NOT_BLAME),
      !explained && ' A review does not apportion blame; an agency named often may simply be large.',
    ),
    said.length > 0 && el('ul', { class: 'govuk-list' }, ...said.map((caveat) => el('li', {}, caveat))),
  );
}

/** What the service says of this one answer, where something needs saying. */
export function noteBox({ note }: Pick<Envelope, 'note'>): HTMLElement | null {
  return note ? el('p', { class: 'govuk-body note' }, note) : null;
}
