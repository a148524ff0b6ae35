import { FILTER_NAMES } from '../../src/model/filters';
import type {
  AcrossRow,
  AgencyRef,
  BoundaryRow,
  CoAddressedRow,
  Measure,
  Recommendation,
  RecurringRow,
  UnresolvedRow,
} from '../../src/model/types';
import { addressing, agencies, boundaries, recommendations, reviewsOf, shortReview } from './data';
import { countsFamilies, findAgency, lastHeirs } from './lineage';

/** The four questions asked of the fixtures, plainly: what the service answers with one Cypher file each. */

export class BadParameter extends Error {
  constructor(
    readonly parameter: string,
    message: string,
  ) {
    super(message);
  }
}

export function effective(params: URLSearchParams): Record<string, string | number | null> {
  const parameters: Record<string, string | number | null> = {};
  for (const name of FILTER_NAMES) {
    const value = params.get(name);
    parameters[name] = value && name.startsWith('deathYear') ? wholeNumber(name, value) : value;
  }
  parameters.generic ??= 'exclude';
  parameters.lineage ??= 'named';
  if (parameters.lineage !== 'named' && parameters.lineage !== 'family') {
    throw new BadParameter('lineage', `It is "named" or "family", not "${parameters.lineage}"`);
  }
  parameters.limit = wholeNumber('limit', params.get('limit') ?? '100');
  parameters.after = params.get('after');
  return parameters;
}

function wholeNumber(name: string, value: string): number {
  // Digits alone make a whole number.
  if (!/^\d+$/.test(value)) {
    throw new BadParameter(name, `${name} must be a whole number, but is “${value}”`);
  }
  return Number(value);
}

type Mention = { one: Recommendation; agency: AgencyRef };

function mentions(params: URLSearchParams): Mention[] {
  const wants = (name: string, test: (value: string) => boolean): boolean => {
    const value = params.get(name);
    return !value || test(value);
  };
  return recommendations
    .filter((one) => {
      const review = shortReview(one.reviewId);
      return (
        wants('theme', (id) => one.themes.some((theme) => theme.id === id)) &&
        wants('topic', (id) => one.topics.some((topic) => topic.id === id)) &&
        wants('area', (name) => review.forces.includes(name)) &&
        wants('csp', (name) => review.csps.includes(name)) &&
        wants('deathYearFrom', (year) => (review.yearOfDeath ?? 0) >= Number(year)) &&
        wants('deathYearTo', (year) => (review.yearOfDeath ?? 9999) <= Number(year))
      );
    })
    .flatMap((one) =>
      one.addressees.flatMap(({ agency }) =>
        countsFamilies(params) ? heirsOf(agency).map((heir) => ({ one, agency: heir })) : [{ one, agency }],
      ),
    )
    .filter(
      ({ agency }) =>
        wants('sector', (id) => agency.sector === id) &&
        (params.get('generic') === 'include' || agency.kind === 'body' || agency.kind === 'unit'),
    );
}

function heirsOf(agency: AgencyRef): AgencyRef[] {
  return lastHeirs(agency.id).map((heir) => {
    const { id, name, sector, kind } = findAgency(heir) ?? agency;
    return { id, name, sector, kind };
  });
}

function grouped<T>(items: T[], key: (item: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    groups.set(key(item), [...(groups.get(key(item)) ?? []), item]);
  }
  return groups;
}

const distinct = (found: Mention[]): Recommendation[] => [...new Set(found.map(({ one }) => one))];

export function agenciesAcrossReviews(params: URLSearchParams): AcrossRow[] {
  return [...grouped(mentions(params), ({ agency }) => agency.id).values()]
    .map((found) => {
      const citations = distinct(found);
      const reviewIds = reviewsOf(citations);
      const agency = (found[0] as Mention).agency;
      return {
        agency,
        reviews: reviewIds.length,
        recommendations: citations.length,
        shareOfReviews: reviewIds.length / 4,
        yearsOfDeath: reviewIds.flatMap((id) => shortReview(id).yearOfDeath ?? []),
        areas: findAgency(agency.id)?.areas ?? [],
        reviewIds,
        citations,
      };
    })
    .filter((row) => row.reviews > 1)
    .sort(
      (a, b) =>
        b.reviews - a.reviews ||
        b.recommendations - a.recommendations ||
        (a.agency.id < b.agency.id ? -1 : 1),
    );
}

export function recurringFailures(params: URLSearchParams): RecurringRow[] {
  const themed = mentions(params).flatMap((mention) =>
    mention.one.themes.map((theme) => ({ ...mention, theme })),
  );
  return [...grouped(themed, ({ agency, theme }) => `${agency.id} ${theme.id}`).values()]
    .flatMap((found) => {
      const [first] = found;
      const citations = distinct(found);
      const byReview = [...grouped(citations, ({ reviewId }) => reviewId)].map(([reviewId, inReview]) => {
        const { title, yearOfDeath } = shortReview(reviewId);
        return { reviewId, title, yearOfDeath, recommendations: inReview };
      });
      return first && byReview.length > 1
        ? [
            {
              agency: first.agency,
              theme: { id: first.theme.id, name: first.theme.name },
              reviews: byReview.length,
              recommendations: citations.length,
              byReview,
              citations,
            },
          ]
        : [];
    })
    .sort(
      (a, b) =>
        b.reviews - a.reviews || b.recommendations - a.recommendations || (a.theme.id < b.theme.id ? -1 : 1),
    );
}

export function coAddressedAgencies(params: URLSearchParams): {
  rows: CoAddressedRow[];
  measures: Measure[];
} {
  const pairs = [...grouped(mentions(params), ({ one }) => one.id).values()].flatMap((found) => {
    const bodies = [...new Map(found.map(({ agency }) => [agency.id, agency])).values()].sort((a, b) =>
      a.id < b.id ? -1 : 1,
    );
    const one = (found[0] as Mention).one;
    return bodies.flatMap((a, place) => bodies.slice(place + 1).map((b) => ({ a, b, one })));
  });
  const wanted = params.get('agency');
  const rows = [...grouped(pairs, ({ a, b }) => `${a.id} ${b.id}`).values()]
    .flatMap((found) => {
      const [first] = found;
      const citations = found.map(({ one }) => one);
      return first
        ? [
            {
              a: first.a,
              b: first.b,
              recommendations: citations.length,
              reviews: reviewsOf(citations).length,
              citations,
            },
          ]
        : [];
    })
    .filter(({ a, b }) => !wanted || a.id === wanted || b.id === wanted)
    .sort((x, y) => y.recommendations - x.recommendations || (x.a.id + x.b.id < y.a.id + y.b.id ? -1 : 1));
  const degrees = grouped(
    rows.flatMap(({ a, b }) => [a, b]),
    ({ id }) => id,
  );
  return {
    rows,
    measures: [...degrees.values()].map((found) => ({
      agency: found[0] as AgencyRef,
      degree: found.length,
      betweenness: 0,
    })),
  };
}

export function crossBoundaryIssues(params: URLSearchParams): BoundaryRow[] {
  const allowed = new Set(
    mentions(new URLSearchParams({ ...Object.fromEntries(params), generic: 'include' })).map(
      ({ one }) => one.id,
    ),
  );
  return boundaries.filter((row) => row.citations.some(({ id }) => allowed.has(id)));
}

const SUGGESTED: Record<string, string[]> = {
  'mid-and-south-essex-group': ['basildon-and-thurrock-university-hospitals', 'essex-police'],
  'warwickshire-domestic-violence-support-services': ['warwickshire-county-council'],
};

/** A body that the register does not hold is held to mean one body in the force area of the review, else in the review. */
export function unresolvedNames(): UnresolvedRow[] {
  return agencies
    .filter(({ kind, registered }) => kind === 'body' && !registered)
    .map(({ id, name, kind, sector, reviews, recommendations: count }) => {
      const citations = addressing(id);
      const review = shortReview(citations[0]?.reviewId ?? '');
      const forms = citations.flatMap(({ addressees }) =>
        addressees.filter(({ agency }) => agency.id === id),
      );
      return {
        agency: { id, name, kind, sector },
        holdsIn:
          sector === 'specialist-domestic-abuse' ? review.id : `force:${review.forces[0]?.toLowerCase()}`,
        reviews,
        recommendations: count,
        surfaceForms: [...new Set(forms.map(({ as }) => as))],
        suggestions: (SUGGESTED[id] ?? []).map((suggested, place) => ({
          id: suggested,
          name: agencies.find((known) => known.id === suggested)?.name ?? suggested,
          score: 0.87 - place / 10,
        })),
        citations,
      };
    });
}
