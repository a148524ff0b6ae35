import { FILTER_NAMES } from '../../src/model/filters';
import { listSectors, sectorName } from '../../src/model/sectors';
import type { AgencyRef, Named, Recommendation } from '../../src/model/types';
import { recommendations, reviews, reviewsOf, shortReview } from './data';
import { countsFamilies, findAgency, lastHeirs } from './lineage';

/** Which recommendations address whom, under the filters that all questions share. */

export class BadParameter extends Error {
  constructor(
    readonly parameter: string,
    message: string,
  ) {
    super(message);
  }
}

export type Parameters = Record<string, string | number | null>;

const ALLOWED: Record<string, string[]> = {
  lineage: ['named', 'family'],
  level: ['unit', 'body', 'sector'],
  generic: ['exclude', 'include'],
  together: ['recommendation', 'review'],
  structure: ['include', 'exclude'],
  by: ['sector', 'area', 'year'],
};

export function effective(params: URLSearchParams): Parameters {
  const parameters: Parameters = {};
  for (const name of FILTER_NAMES) {
    const value = params.get(name);
    parameters[name] = value && name.startsWith('deathYear') ? wholeNumber(name, value) : value;
  }
  parameters.generic ??= 'exclude';
  parameters.lineage ??= 'named';
  parameters.level ??= 'unit';
  for (const [name, allowed] of Object.entries(ALLOWED)) {
    const value = params.get(name);
    if (value && !allowed.includes(value)) {
      throw new BadParameter(name, `It is ${allowed.map((one) => `"${one}"`).join(' or ')}, not "${value}"`);
    }
  }
  parameters.limit = wholeNumber('limit', params.get('limit') ?? '100');
  parameters.after = params.get('after');
  return parameters;
}

export function wholeNumber(name: string, value: string): number {
  // Digits alone make a whole number.
  if (!/^\d+$/.test(value)) {
    throw new BadParameter(name, `${name} must be a whole number, but is “${value}”`);
  }
  return Number(value);
}

export interface Mention {
  one: Recommendation;
  agency: AgencyRef;
}

/** The reviews of an area, given by its id or its name. */
export function reviewsIn(area: string): string[] {
  return reviews
    .filter(({ places }) =>
      places.some(({ id, name }) => id === area || name.toLowerCase() === area.toLowerCase()),
    )
    .map(({ id }) => id);
}

/** The recommendations in scope, whoever they address. */
export function inScope(params: URLSearchParams): Recommendation[] {
  const wants = wanting(params);
  return recommendations.filter((one) => {
    const review = shortReview(one.reviewId);
    return (
      wants('theme', (id) => one.themes.some((theme) => theme.id === id)) &&
      wants('topic', (id) => one.topics.some((topic) => topic.id === id)) &&
      wants('area', (name) => reviewsIn(name).includes(review.id)) &&
      wants('csp', (name) => review.csps.some((csp) => csp.toLowerCase() === name.toLowerCase())) &&
      wants('deathYearFrom', (year) => (review.yearOfDeath ?? 0) >= Number(year)) &&
      wants('deathYearTo', (year) => (review.yearOfDeath ?? 9999) <= Number(year))
    );
  });
}

/** The reviews in scope, whatever they ask for. */
export function reviewsInScope(params: URLSearchParams): number {
  const scope = new URLSearchParams(
    [...params].filter(([name]) => ['area', 'csp', 'deathYearFrom', 'deathYearTo'].includes(name)),
  );
  return reviewsOf(inScope(scope)).length;
}

export function mentions(params: URLSearchParams, narrowed = true): Mention[] {
  const wants = wanting(params);
  return inScope(params)
    .flatMap((one) =>
      one.addressees
        .flatMap(({ agency }) => (countsFamilies(params) ? heirsOf(agency) : [agency]))
        .filter(
          (agency) =>
            (params.get('generic') === 'include' || agency.kind === 'body' || agency.kind === 'unit') &&
            (!narrowed || wants('sector', (id) => agency.sector === id)) &&
            (!narrowed ||
              wants('agency', (id) => agency.id === id || findAgency(agency.id)?.parent?.id === id)),
        )
        .map((agency) => ({ one, agency: atLevel(agency, params.get('level')) })),
    )
    .filter(
      ({ one, agency }, place, all) =>
        all.findIndex((other) => other.one === one && other.agency.id === agency.id) === place,
    );
}

function wanting(params: URLSearchParams): (name: string, test: (value: string) => boolean) => boolean {
  return (name, test) => {
    const value = params.get(name);
    return !value || test(value);
  };
}

function atLevel(agency: AgencyRef, level: string | null): AgencyRef {
  const parent = findAgency(agency.id)?.parent;
  const body = parent && findAgency(parent.id);
  if (level === 'body' && body) {
    return { id: body.id, name: body.name, sector: body.sector, kind: body.kind };
  }
  if (level === 'sector') {
    return sectorParty(agency.sector);
  }
  return agency;
}

export function sectorParty(id: string): AgencyRef {
  return { id, name: sectorName(id), sector: id, kind: 'sector' };
}

function heirsOf(agency: AgencyRef): AgencyRef[] {
  return lastHeirs(agency.id).map((heir) => {
    const { id, name, sector, kind } = findAgency(heir) ?? agency;
    return { id, name, sector, kind };
  });
}

/** The body or sector of an id that a question needs. */
export function partyOf(params: URLSearchParams, name: string): AgencyRef {
  const id = params.get(name);
  if (!id) {
    throw new BadParameter(name, `${name} is needed`);
  }
  const sector = params.get('level') === 'sector' && listSectors().some((known) => known.id === id);
  const agency = findAgency(id);
  if (sector) {
    return sectorParty(id);
  }
  if (!agency) {
    throw new BadParameter(name, `No agency has the id "${id}"`);
  }
  return { id: agency.id, name: agency.name, sector: agency.sector, kind: agency.kind };
}

export function grouped<T>(items: T[], key: (item: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    groups.set(key(item), [...(groups.get(key(item)) ?? []), item]);
  }
  return groups;
}

/** Each recommendation once, in the order of death of its review. */
export function distinct(found: Mention[]): Recommendation[] {
  const all = [...new Set(found.map(({ one }) => one))];
  const year = (one: Recommendation): number => shortReview(one.reviewId).yearOfDeath ?? 9999;
  return all.sort(
    (a, b) => year(a) - year(b) || (a.reviewId < b.reviewId ? -1 : a.reviewId > b.reviewId ? 1 : 0),
  );
}

export function themesOf(found: Recommendation[]): (Named & { recommendations: number })[] {
  return [
    ...grouped(
      found.flatMap((one) => one.themes),
      ({ id }) => id,
    ).values(),
  ]
    .map((all) => ({ id: all[0]?.id ?? '', name: all[0]?.name ?? '', recommendations: all.length }))
    .sort((a, b) => b.recommendations - a.recommendations || (a.id < b.id ? -1 : 1));
}

export function spanOf(found: Recommendation[]): { firstYear: number | null; lastYear: number | null } {
  const years = found.flatMap(({ reviewId }) => shortReview(reviewId).yearOfDeath ?? []);
  return years.length > 0
    ? { firstYear: Math.min(...years), lastYear: Math.max(...years) }
    : { firstYear: null, lastYear: null };
}
