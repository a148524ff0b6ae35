/** The filters every question shares, as they stand in the URL, and what makes one of them unusable. */

export const FILTER_NAMES = [
  'theme',
  'topic',
  'sector',
  'area',
  'csp',
  'agency',
  'deathYearFrom',
  'deathYearTo',
  'generic',
  'lineage',
  'level',
] as const;

export type FilterName = (typeof FILTER_NAMES)[number];

export type Filters = Partial<Record<FilterName, string>>;

export const FILTER_LABELS: Record<FilterName, string> = {
  theme: 'Practice theme',
  topic: 'Topic',
  sector: 'Sector',
  area: 'Area',
  csp: 'Community safety partnership',
  agency: 'Agency',
  deathYearFrom: 'Year of death from',
  deathYearTo: 'Year of death to',
  generic: 'Collectives and unnamed local bodies',
  lineage: 'Count bodies',
  level: 'Count each',
};

/** What the service takes where nothing is said. */
const DEFAULTS: Filters = { generic: 'exclude', lineage: 'named', level: 'unit' };

export function readFilters(params: URLSearchParams): Filters {
  const filters: Filters = {};
  for (const name of FILTER_NAMES) {
    const value = params.get(name)?.trim();
    if (value && value !== DEFAULTS[name]) {
      filters[name] = value;
    }
  }
  return filters;
}

export function writeFilters(filters: Filters): URLSearchParams {
  const params = new URLSearchParams();
  for (const name of FILTER_NAMES) {
    const value = filters[name]?.trim();
    if (value) {
      params.set(name, value);
    }
  }
  return params;
}

export function withoutFilter(filters: Filters, name: FilterName): Filters {
  return Object.fromEntries(Object.entries(filters).filter(([other]) => other !== name));
}

/** The mistakes a person can put right before the service is asked. */
export function checkFilters(filters: Filters): Partial<Record<FilterName, string>> {
  const mistakes: Partial<Record<FilterName, string>> = {};
  for (const name of ['deathYearFrom', 'deathYearTo'] as const) {
    // A year is four digits and begins with 19 or 20.
    if (filters[name] && !/^(19|20)\d{2}$/.test(filters[name])) {
      mistakes[name] = `${FILTER_LABELS[name]} must be a year with four digits, like 2016`;
    }
  }
  const { deathYearFrom: from, deathYearTo: to } = filters;
  if (from && to && !mistakes.deathYearFrom && !mistakes.deathYearTo && Number(from) > Number(to)) {
    mistakes.deathYearTo = `${FILTER_LABELS.deathYearTo} must be ${from} or later`;
  }
  return mistakes;
}
