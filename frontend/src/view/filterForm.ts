import {
  FILTER_LABELS,
  FILTER_NAMES,
  readFilters,
  withoutFilter,
  writeFilters,
  type FilterName,
  type Filters,
} from '../model/filters';
import { isLineage, LINEAGE_NAMES } from '../model/lineage';
import { listSectors, sectorName } from '../model/sectors';
import type { ThemeRow } from '../model/types';
import { hrefOf, type Place } from '../state';
import { el, hidden, link } from './dom';
import {
  checkField,
  errorSummary,
  formParams,
  radioField,
  selectField,
  submitButton,
  textField,
} from './fields';

/** What the choices of the form are filled from; the form also works when nothing could be had. */
export interface Choices {
  themes: ThemeRow[];
  areas: string[];
  csps: string[];
}

export type Mistakes = Partial<Record<FilterName, string>>;

export function filterForm(
  place: Place,
  filters: Filters,
  mistakes: Mistakes,
  choices: Choices,
  families: boolean,
  go: (href: string) => void,
): HTMLElement {
  const value = (name: FilterName): string => filters[name] ?? '';
  const parts = (name: FilterName) => ({
    id: `filter-${name}`,
    name,
    label: FILTER_LABELS[name],
    value: value(name),
    mistake: mistakes[name],
  });
  const of = (kind: 'theme' | 'topic') => choices.themes.filter((row) => row.kind === kind);
  const form = el(
    'form',
    { class: 'filters__form', action: hrefOf(place.route), method: 'get', novalidate: true },
    el(
      'div',
      { class: 'filters__grid' },
      selectField({ ...parts('theme'), all: 'All themes', options: of('theme') }),
      selectField({ ...parts('topic'), all: 'All topics', options: of('topic') }),
      selectField({ ...parts('sector'), all: 'All sectors', options: listSectors() }),
      textField({ ...parts('area'), hint: 'For example, Essex', list: choices.areas }),
      textField({ ...parts('csp'), hint: 'For example, Basildon', list: choices.csps }),
      textField({ ...parts('deathYearFrom'), hint: 'Year, like 2012', width: 4, numeric: true }),
      textField({ ...parts('deathYearTo'), hint: 'Year, like 2018', width: 4, numeric: true }),
    ),
    filters.agency && el('input', { type: 'hidden', name: 'agency', value: filters.agency }),
    checkField({
      ...parts('generic'),
      label: 'Include collectives and unnamed local bodies',
      hint: 'Such as “All agencies” or “GP surgery”. They are left out of rankings unless asked for.',
      value: 'include',
      checked: filters.generic === 'include',
    }),
    families &&
      radioField({
        ...parts('lineage'),
        value: filters.lineage ?? 'named',
        options: [
          { value: 'named', words: LINEAGE_NAMES.named },
          {
            value: 'family',
            words: LINEAGE_NAMES.family,
            hint: 'What was asked of a body that was succeeded counts for the body that has its work today.',
          },
        ],
      }),
    submitButton('Apply filters'),
  );
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    go(hrefOf(place.route, writeFilters(readFilters(formParams(form)))));
  });
  const faulty = FILTER_NAMES.filter((name) => mistakes[name]);
  const active = FILTER_NAMES.filter((name) => filters[name]);
  return el(
    'section',
    { class: 'filters', 'aria-label': 'Filters' },
    errorSummary(faulty.map((name) => ({ href: `#filter-${name}`, words: mistakes[name] ?? '' }))),
    active.length > 0 && activeFilters(place, filters, active, choices),
    el(
      'details',
      { class: 'govuk-details', open: faulty.length > 0 },
      el(
        'summary',
        { class: 'govuk-details__summary' },
        el(
          'span',
          { class: 'govuk-details__summary-text' },
          active.length > 0 ? 'Change the filters' : 'Filter this answer',
        ),
      ),
      el('div', { class: 'govuk-details__text' }, form),
    ),
  );
}

function activeFilters(place: Place, filters: Filters, active: FilterName[], choices: Choices): HTMLElement {
  return el(
    'div',
    { class: 'filters__active' },
    el('p', { class: 'govuk-body filters__label' }, 'Filtered by:'),
    el(
      'ul',
      { class: 'filters__tags' },
      ...active.map((name) =>
        el(
          'li',
          {},
          el(
            'span',
            { class: 'filters__tag' },
            `${FILTER_LABELS[name]}: ${shown(name, filters[name] ?? '', choices)}`,
          ),
          ' ',
          link(
            hrefOf(place.route, writeFilters(withoutFilter(filters, name))),
            'Remove',
            hidden(` the filter ${FILTER_LABELS[name]}`),
          ),
        ),
      ),
    ),
    el('p', { class: 'govuk-body' }, link(hrefOf(place.route), 'Clear all filters')),
  );
}

function shown(name: FilterName, value: string, choices: Choices): string {
  if (name === 'generic') {
    return value === 'include' ? 'included' : value;
  }
  if (name === 'lineage' && isLineage(value)) {
    return LINEAGE_NAMES[value];
  }
  if (name === 'sector') {
    return sectorName(value);
  }
  return choices.themes.find((row) => row.kind === name && row.id === value)?.name ?? value;
}
