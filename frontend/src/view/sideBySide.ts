import type { Recommendation } from '../model/types';
import { el, type Child } from './dom';
import { citation } from './recommendation';

/** Recommendations in columns, so that a reader sees whether they ask for the same thing. */

export interface Beside {
  heading: Child;
  note?: Child;
  recommendations: Recommendation[];
  /** The words of each to be marked. */
  phrases: (one: Recommendation) => string[];
}

export function sideBySide(columns: Beside[]): HTMLElement {
  return el(
    'ol',
    { class: 'beside' },
    ...columns.map(({ heading, note, recommendations, phrases }) =>
      el(
        'li',
        { class: 'beside__column' },
        el('p', { class: 'govuk-body beside__heading' }, heading),
        note && el('p', { class: 'govuk-body-s beside__note' }, note),
        el(
          'ul',
          { class: 'govuk-list citations__list' },
          ...recommendations.map((one) => citation(one, phrases(one))),
        ),
      ),
    ),
  );
}
