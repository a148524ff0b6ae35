import { LEVEL_NAMES, isLevel, isLineage, LINEAGE_NAMES } from '../model/counting';
import {
  FILTER_LABELS,
  FILTER_NAMES,
  readFilters,
  withoutFilter,
  writeFilters,
  type FilterName,
  type Filters,
} from '../model/filters';
import { areaGroups } from '../model/places';
import { listSectors, sectorName } from '../model/sectors';
import type { Choice, ThemeRow } from '../model/types';
import type { Place } from '../state';
import { hrefKeeping, type Mistakes, type OwnFields } from './controls';
import { el, hidden, link, type Child } from './dom';
import {
  checkField,
  errorSummary,
  formParams,
  groupedField,
  radioField,
  selectField,
  submitButton,
  textField,
} from './fields';

/** What the choices of the form are filled from; the form also works when nothing could be had. */
export interface Choices {
  themes: ThemeRow[];
  places: Choice[];
  csps: string[];
}

export interface FormParts {
  place: Place;
  filters: Filters;
  mistakes: Mistakes;
  choices: Choices;
  /** The fields that the question brings itself, and all it says of them in the URL. */
  own: OwnFields;
  ownNames: string[];
  ownParams: URLSearchParams;
  go: (href: string) => void;
}

/** The question's own fields in sight, and the filters that all questions share behind a click. */
export function filterForm(parts: FormParts): HTMLElement {
  const { place, filters, mistakes, own, ownNames, ownParams, go } = parts;
  const faulty = Object.keys(mistakes).filter((name) => mistakes[name]);
  const faultyFilters = FILTER_NAMES.filter((name) => mistakes[name] && !ownNames.includes(name));
  const active = FILTER_NAMES.filter((name) => filters[name]);
  const form = el(
    'form',
    { class: 'filters__form', action: hrefKeeping(place, ownParams), method: 'get', novalidate: true },
    own.element,
    active.length > 0 && activeFilters(parts, active),
    el(
      'details',
      { class: 'govuk-details', open: faultyFilters.length > 0 },
      el(
        'summary',
        { class: 'govuk-details__summary' },
        el(
          'span',
          { class: 'govuk-details__summary-text' },
          active.length > 0 ? 'Change the filters' : 'Filter this answer',
        ),
      ),
      el('div', { class: 'govuk-details__text' }, sharedFields(parts), submitButton('Apply filters')),
    ),
  );
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    const said = formParams(form);
    const kept = new URLSearchParams([...ownParams].filter(([name]) => !form.elements.namedItem(name)));
    const asked = Object.fromEntries([...kept, ...own.read(said)]);
    const wanted = Object.entries(readFilters(said)).filter(([name]) => !(name in asked));
    go(hrefKeeping(place, new URLSearchParams(asked), writeFilters(Object.fromEntries(wanted))));
  });
  return el(
    'section',
    { class: 'filters', 'aria-label': 'Filters' },
    errorSummary(
      faulty.map((name) => ({ href: `#${fieldId(name, ownNames)}`, words: mistakes[name] ?? '' })),
    ),
    form,
  );
}

function fieldId(name: string, ownNames: string[]): string {
  const shared = FILTER_NAMES.some((filter) => filter === name) && !ownNames.includes(name);
  return `${shared ? 'filter' : 'control'}-${name}`;
}

function sharedFields({ filters, mistakes, choices, ownNames }: FormParts): Child[] {
  const parts = (name: FilterName) => ({
    id: `filter-${name}`,
    name,
    label: FILTER_LABELS[name],
    value: filters[name] ?? '',
    mistake: mistakes[name],
  });
  const of = (kind: 'theme' | 'topic') => choices.themes.filter((row) => row.kind === kind);
  const areas = areaGroups(choices.places, false);
  return [
    el(
      'div',
      { class: 'filters__grid' },
      selectField({ ...parts('theme'), all: 'All themes', options: of('theme') }),
      selectField({ ...parts('topic'), all: 'All topics', options: of('topic') }),
      selectField({ ...parts('sector'), all: 'All sectors', options: listSectors() }),
      !ownNames.includes('area') &&
        (areas.length > 0
          ? groupedField({ ...parts('area'), all: 'England and Wales', groups: areas })
          : textField({ ...parts('area'), hint: 'For example, Essex' })),
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
    el(
      'div',
      { class: 'filters__pair' },
      radioField({
        ...parts('level'),
        value: filters.level ?? 'unit',
        options: [
          { value: 'unit', words: LEVEL_NAMES.unit },
          {
            value: 'body',
            words: LEVEL_NAMES.body,
            hint: 'What was asked of children’s social care counts for its council.',
          },
          { value: 'sector', words: LEVEL_NAMES.sector, hint: 'All police forces as one, for instance.' },
        ],
      }),
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
    ),
  ];
}

function activeFilters({ place, filters, choices, ownParams }: FormParts, active: FilterName[]): HTMLElement {
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
          el('span', { class: 'filters__tag' }, filterWords(name, filters[name] ?? '', choices)),
          ' ',
          link(
            hrefKeeping(place, ownParams, writeFilters(withoutFilter(filters, name))),
            'Remove',
            hidden(` the filter ${FILTER_LABELS[name]}`),
          ),
        ),
      ),
    ),
    el('p', { class: 'govuk-body' }, link(hrefKeeping(place, ownParams), 'Clear all filters')),
  );
}

/** "Sector: Police". */
export function filterWords(name: FilterName, value: string, choices: Choices): string {
  return `${FILTER_LABELS[name]}: ${shown(name, value, choices)}`;
}

function shown(name: FilterName, value: string, choices: Choices): string {
  if (name === 'generic') {
    return value === 'include' ? 'included' : value;
  }
  if (name === 'lineage' && isLineage(value)) {
    return LINEAGE_NAMES[value];
  }
  if (name === 'level' && isLevel(value)) {
    return LEVEL_NAMES[value];
  }
  if (name === 'sector') {
    return sectorName(value);
  }
  if (name === 'area') {
    return choices.places.find(({ id }) => id === value)?.name ?? value;
  }
  return choices.themes.find((row) => row.kind === name && row.id === value)?.name ?? value;
}
