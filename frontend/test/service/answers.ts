import type { Agency, Answer, Choice, Question, Recommendation, SearchRow } from '../../src/model/types';
import {
  addressing,
  agencies,
  boundaries,
  dataset,
  recommendations,
  reviews,
  reviewsOf,
  shortReview,
  themes,
} from './data';
import { countsFamilies, findAgency, inheritedFrom, lineageOf } from './lineage';
import { BadParameter, effective, inScope, mentions } from './mentions';
import { brokersAndCommunities, connection } from './network';
import { coAddressedAgencies } from './pairs';
import {
  agenciesAcrossReviews,
  askedAgain,
  crossBoundaryIssues,
  recurringFailures,
  unresolvedNames,
} from './questions';
import { areaPicture, askedOfGovernment, nationalPicture, whatChanged } from './wide';

/** Answers of the fixture service in the shapes of the HTTP contract. */

const CAVEATS = [
  'The recommendations were extracted from the reports; the reports themselves are the authority.',
];

const FAMILIES =
  'Counted as a family: older recommendations were made to the bodies that came before, and say nothing of their successors’ practice today.';

function question(name: string, parameters: Question['parameters']): Question {
  return { name, title: name, cypher: `questions/${name}.cypher`, parameters };
}

function caveats(params: URLSearchParams): string[] {
  return countsFamilies(params) ? [...CAVEATS, FAMILIES] : CAVEATS;
}

function paged<Row>(
  name: string,
  all: Row[],
  params: URLSearchParams,
  own: Question['parameters'] = {},
): Answer<Row> {
  const parameters: Question['parameters'] = { ...effective(params), ...own };
  const rows = all.map((row) => capped(row, CITED, parameters));
  const from = Number(params.get('after') ?? 0);
  const to = from + (parameters.limit as number);
  return {
    question: question(name, parameters),
    dataset,
    caveats: caveats(params),
    rows: rows.slice(from, to),
    truncated: to < rows.length,
    next: to < rows.length ? String(to) : null,
  };
}

/** How many citations a row holds at most. */
const CITED = 500;

function capped<Row>(row: Row, most: number, parameters: Question['parameters']): Row {
  const { citations } = row as { citations?: unknown[] };
  parameters.cited = most;
  return citations && citations.length > most ? { ...row, citations: citations.slice(0, most) } : row;
}

export function answerTo(path: string, params: URLSearchParams): unknown {
  const [, room, ...rest] = path.split('/').map(decodeURIComponent);
  const id = rest.join('/');
  switch (room) {
    case 'dataset':
      return {
        ...dataset,
        rows: reviews.reduce((sum, review) => sum + review.rowCount, 0),
        addressees: recommendations.reduce((sum, one) => sum + one.addressees.length, 0),
        agencies: agencies.length,
        unclassified: recommendations.filter((one) => one.themes.length === 0).length,
        unresolved: unresolvedNames().length,
        warnings: reviews.flatMap((review) => review.warnings).length,
      };
    case 'questions':
      return asked(id, params);
    case 'reviews':
      return id
        ? review(id)
        : paged(
            'reviews',
            reviews.map((one) => shortReview(one.id)),
            params,
          );
    case 'agencies':
      return id ? agency(id, params) : paged('agencies', someAgencies(params), params);
    case 'recommendations':
      return paged('recommendations', someRecommendations(params), params);
    case 'themes':
      return paged('themes', themes, params);
    case 'choices':
      return paged('places-and-sectors', choices(), params);
    case 'search':
      return paged('search', found(params.get('q') ?? ''), params);
    case 'imports':
      return latestImport();
    default:
      return undefined;
  }
}

interface Asked {
  rows: unknown[];
  [extra: string]: unknown;
}

const QUESTIONS: Record<string, (params: URLSearchParams) => Asked> = {
  'agencies-across-reviews': (params) => ({ rows: agenciesAcrossReviews(params) }),
  'recurring-failures': (params) => ({ rows: recurringFailures(params) }),
  'asked-again': (params) => ({ rows: askedAgain(params) }),
  'co-addressed-agencies': (params) => ({ ...coAddressedAgencies(params) }),
  'cross-boundary-issues': (params) => ({ ...crossBoundaryIssues(params) }),
  connection: (params) => ({ ...connection(params) }),
  'asked-of-government': (params) => ({ rows: askedOfGovernment(params) }),
  'national-picture': (params) => ({ ...nationalPicture(params) }),
  'area-picture': (params) => ({ ...areaPicture(params) }),
  'what-changed': (params) => ({ ...whatChanged(params) }),
  'brokers-and-communities': (params) => ({ ...brokersAndCommunities(params) }),
  'unresolved-names': () => ({ rows: unresolvedNames() }),
};

const OWN = ['minReviews', 'together', 'structure', 'by', 'area', 'from', 'to', 'since'];

function asked(name: string, params: URLSearchParams): unknown {
  effective(params);
  const answer = QUESTIONS[name]?.(params);
  if (!answer) {
    return undefined;
  }
  const own = Object.fromEntries([...params].filter(([parameter]) => OWN.includes(parameter)));
  const { rows, ...extras } = answer;
  return { note: null, ...paged(name, rows, params, own), ...extras };
}

/** Recommendations addressed to all that `of` names; in one and the same, or in reviews that address all. */
function someRecommendations(params: URLSearchParams): Recommendation[] {
  const [of, review] = [params.getAll('of'), params.get('review')];
  const all = mentions(params).filter(({ one }) => !review || one.reviewId === review);
  const scope = inScope(params).filter(({ reviewId }) => !review || reviewId === review);
  if (of.length === 0) {
    const addressed =
      params.has('sector') || params.has('agency') ? new Set(all.map(({ one }) => one)) : null;
    return scope.filter((one) => !addressed || addressed.has(one));
  }
  const inReview = params.get('together') === 'review';
  const to = (id: string) => all.filter(({ agency }) => agency.id === id).map(({ one }) => one);
  const sets = of.map((id) => new Set(to(id).map((one) => (inReview ? one.reviewId : one.id))));
  return scope.filter(
    (one) =>
      sets.every((set) => set.has(inReview ? one.reviewId : one.id)) && of.some((id) => to(id).includes(one)),
  );
}

function review(id: string): unknown {
  const one = reviews.find((known) => known.id === id);
  return (
    one && {
      question: question('review', { id }),
      dataset,
      caveats: CAVEATS,
      review: { ...one, boundaries: boundaries.filter((row) => row.review.id === id) },
    }
  );
}

function someAgencies(params: URLSearchParams): Agency[] {
  const q = params.get('q')?.toLowerCase();
  const least = Number(params.get('minReviews') ?? 0);
  return agencies.filter(
    (one) =>
      (!q || one.name.toLowerCase().includes(q)) &&
      (!params.get('sector') || one.sector === params.get('sector')) &&
      (!params.get('area') ||
        one.areas.some((name) => [name, `force:${name.toLowerCase()}`].includes(params.get('area') ?? ''))) &&
      one.reviews >= least,
  );
}

function agency(id: string, params: URLSearchParams): unknown {
  const one = findAgency(id);
  if (!one) {
    return undefined;
  }
  const { lineage } = effective(params);
  const family = countsFamilies(params) ? [id, ...inheritedFrom(id)] : [id];
  const all = recommendations.filter((known) => family.some((body) => addressing(body).includes(known)));
  const forms = new Map<string, Set<string>>();
  for (const recommendation of all) {
    for (const addressee of recommendation.addressees.filter((known) => known.agency.id === id)) {
      forms.set(addressee.as, (forms.get(addressee.as) ?? new Set()).add(recommendation.reviewId));
    }
  }
  const wanted = params.get('theme');
  const ofTheme = (theme: string | null): Recommendation[] =>
    all.filter((one) => theme === null || one.themes.some((known) => known.id === theme));
  const { rows: inReviews, next } = paged('asked-of-agency', reviewsOf(ofTheme(wanted)), params);
  return {
    question: question('agency', { id, lineage: lineage ?? 'named' }),
    dataset,
    caveats: caveats(params),
    agency: {
      ...one,
      reviews: reviewsOf(all).length,
      recommendations: all.length,
      units: agencies.filter((unit) => unit.parent?.id === id),
      aliases: [],
      surfaceForms: [...forms].map(([as, inReviews]) => ({ as, rule: 'name', reviews: inReviews.size })),
      byReview: inReviews.map((reviewId) => ({
        ...shortReview(reviewId),
        recommendations: ofTheme(wanted).filter((recommendation) => recommendation.reviewId === reviewId),
      })),
      themes: themes
        .filter((theme) => theme.kind === 'theme' && ofTheme(theme.id).length > 0)
        .map(({ id: theme, name }) => ({
          id: theme,
          name,
          recommendations: ofTheme(theme).length,
          reviews: reviewsOf(ofTheme(theme)).length,
          years: countYears(ofTheme(theme)),
        })),
      coAddressed: coAddressedAgencies(new URLSearchParams({ agency: id, generic: 'include' })).rows.map(
        (row) => ({
          agency: row.a.id === id ? row.b : row.a,
          recommendations: row.recommendations,
        }),
      ),
      lineage: lineageOf(id),
    },
    next,
  };
}

function countYears(some: Recommendation[]): { yearOfDeath: number | null; recommendations: number }[] {
  const counts = new Map<number | null, number>();
  for (const { reviewId } of some) {
    const year = shortReview(reviewId).yearOfDeath;
    counts.set(year, (counts.get(year) ?? 0) + 1);
  }
  return [...counts].map(([yearOfDeath, count]) => ({ yearOfDeath, recommendations: count }));
}

function choices(): Choice[] {
  const places = reviews.flatMap((one) => one.places.map((place) => ({ place, review: one.id })));
  return [...new Map(places.map(({ place }) => [place.id, place])).values()]
    .filter(({ kind }) => kind !== 'district')
    .map((place) => ({
      ...place,
      reviews: new Set(places.filter((one) => one.place.id === place.id).map((one) => one.review)).size,
    }))
    .sort((a, b) => (a.kind + a.name < b.kind + b.name ? -1 : 1));
}

function found(q: string): SearchRow[] {
  const words = q.toLowerCase().split(/\s+/).filter(Boolean);
  const holds = (text: string): boolean => words.every((word) => text.toLowerCase().includes(word));
  return [
    ...agencies
      .filter((one) => holds(one.name))
      .map((one) => ({
        kind: 'agency' as const,
        id: one.id,
        label: one.name,
        excerpt: one.sectorName,
        score: 3,
        reviewId: null,
      })),
    ...reviews
      .filter((one) => holds(`${one.title} ${one.summary}`))
      .map((one) => ({
        kind: 'review' as const,
        id: one.id,
        label: one.title,
        excerpt: one.summary,
        score: 2,
        reviewId: one.id,
      })),
    ...recommendations
      .filter((one) => holds(one.text))
      .map((one) => ({
        kind: 'recommendation' as const,
        id: one.id,
        label: `${shortReview(one.reviewId).title}, ${one.number}`,
        excerpt: one.text,
        score: 1,
        reviewId: one.reviewId,
      })),
  ];
}

function latestImport(): unknown {
  return {
    dataset,
    run: {
      id: 'run-1',
      startedAt: '2026-11-20T20:59:52Z',
      finishedAt: dataset.importedAt,
      status: 'complete',
      pages: 5,
      reviews: reviews.length,
      rows: 133,
      recommendations: recommendations.length,
      mentions: 144,
      bodies: agencies.length,
      themes: 12,
      added: reviews.length,
      changed: 0,
      unchanged: 0,
      removed: 0,
      removals: [],
      warnings: reviews.flatMap((one) =>
        one.warnings.map((reason) => ({ file: one.origin, reason, position: null })),
      ),
      refusals: [{ file: 'reviews/003_45b8af6c5e0151ed.txt', reason: 'not a review page', position: null }],
    },
  };
}

/** What is sent for a request: the status and the document. */
export function respond(path: string, params: URLSearchParams): { status: number; body: unknown } {
  try {
    const body = answerTo(path, params);
    return body === undefined
      ? { status: 404, body: problem(404, 'Not found', `There is nothing at ${path}.`) }
      : { status: 200, body };
  } catch (error) {
    if (error instanceof BadParameter) {
      return {
        status: 400,
        body: { ...problem(400, 'Bad request', error.message), parameter: error.parameter },
      };
    }
    throw error;
  }
}

function problem(status: number, title: string, detail: string): Record<string, unknown> {
  return { type: 'about:blank', title, status, detail };
}
