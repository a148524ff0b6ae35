import type { AcrossRow, AgainRow, AreaPair, BoundaryRow, RecurringRow } from '../../src/model/answers';
import type { Recommendation, UnresolvedRow } from '../../src/model/types';
import { addressing, agencies, boundaries, inOrderOfDeath, reviewsOf, shortReview } from './data';
import {
  distinct,
  grouped,
  inScope,
  mentions,
  reviewsInScope,
  spanOf,
  themesOf,
  wholeNumber,
  type Mention,
} from './mentions';

/** What recurs, what crosses boundaries and what is not decided, asked of the fixtures plainly. */

export function leastReviews(params: URLSearchParams): number {
  return wholeNumber('minReviews', params.get('minReviews') ?? '2');
}

/** In the order in which rankings stand: by reviews, then by recommendations, then by name. */
export function ranked<Row extends { agency: { name: string }; reviews: number; recommendations: number }>(
  rows: Row[],
): Row[] {
  return rows.sort(
    (a, b) =>
      b.reviews - a.reviews ||
      b.recommendations - a.recommendations ||
      (a.agency.name < b.agency.name ? -1 : 1),
  );
}

export function agenciesAcrossReviews(params: URLSearchParams): AcrossRow[] {
  const of = reviewsInScope(params);
  const rows = [...grouped(mentions(params), ({ agency }) => agency.id).values()].map((found) => {
    const citations = distinct(found);
    const inReviews = inOrderOfDeath(reviewsOf(citations));
    const areas = [...new Set(inReviews.flatMap(({ id }) => shortReview(id).csps))].sort();
    return {
      agency: (found[0] as Mention).agency,
      reviews: inReviews.length,
      recommendations: citations.length,
      reviewsInScope: of,
      shareOfReviews: inReviews.length / of,
      yearsOfDeath: [...new Set(inReviews.flatMap(({ yearOfDeath }) => yearOfDeath ?? []))],
      areas,
      areasInAll: areas.length,
      inReviews,
      citations,
    };
  });
  return ranked(rows.filter((row) => row.reviews >= leastReviews(params)));
}

export function recurringFailures(params: URLSearchParams): RecurringRow[] {
  const themed = mentions(params).flatMap((mention) =>
    mention.one.themes.map((theme) => ({ ...mention, theme })),
  );
  const rows = [...grouped(themed, ({ agency, theme }) => `${agency.id} ${theme.id}`).values()].flatMap(
    (found) => {
      const [first] = found;
      const citations = distinct(found);
      const byReview = inOrderOfDeath(reviewsOf(citations)).map(({ id, title, yearOfDeath }) => ({
        reviewId: id,
        title,
        yearOfDeath,
        recommendationIds: citations.filter(({ reviewId }) => reviewId === id).map((one) => one.id),
      }));
      return first && byReview.length >= leastReviews(params)
        ? [
            {
              agency: first.agency,
              theme: { id: first.theme.id, name: first.theme.name },
              reviews: byReview.length,
              recommendations: citations.length,
              declared: citations.filter(({ declaresRecurrence }) => declaresRecurrence !== null).length,
              ...spanOf(citations),
              byReview,
              citations,
            },
          ]
        : [];
    },
  );
  return ranked(rows);
}

const COMMON = new Set(
  'the and for with that this should have from their will when where are not all any who been into such'.split(
    ' ',
  ),
);

/** The longer words of a recommendation, which is enough to tell likeness in a few fixtures. */
function wordsOf({ text }: Recommendation): Set<string> {
  const words = text.toLowerCase().match(/\p{L}{4,}/gu) ?? [];
  return new Set(words.filter((word) => !COMMON.has(word)));
}

const ALIKE = 0.16;

export function askedAgain(params: URLSearchParams): AgainRow[] {
  const addressed = new Set(mentions(params).map(({ one }) => one.id));
  const all = distinct(inScope(params).flatMap((one) => (addressed.has(one.id) ? [{ one } as Mention] : [])));
  const taken = new Set<string>();
  const rows = all.flatMap((oldest): AgainRow[] => {
    const words = wordsOf(oldest);
    const others = all.flatMap((one) => {
      const shared = [...wordsOf(one)].filter((word) => words.has(word));
      const score = shared.length / (words.size + wordsOf(one).size - shared.length);
      return one.reviewId !== oldest.reviewId && !taken.has(one.id) && score >= ALIKE
        ? [{ one, shared: shared.sort(), score }]
        : [];
    });
    if (taken.has(oldest.id) || others.length === 0) {
      return [];
    }
    const citations = [oldest, ...others.map(({ one }) => one)];
    citations.forEach(({ id }) => taken.add(id));
    const bodies = citations.flatMap((one) => one.addressees.map(({ agency }) => agency));
    return [
      {
        id: oldest.id,
        reviews: reviewsOf(citations).length,
        recommendations: citations.length,
        agencies: [...new Map(bodies.map((agency) => [agency.id, agency])).values()],
        themes: themesOf(citations).map(({ id, name }) => ({ id, name })),
        ...spanOf(citations),
        members: [
          { recommendationId: oldest.id, score: 1, shared: [] },
          ...others.map(({ one, score, shared }) => ({ recommendationId: one.id, score, shared })),
        ],
        citations,
      },
    ];
  });
  return rows.sort(
    (a, b) => b.reviews - a.reviews || b.recommendations - a.recommendations || (a.id < b.id ? -1 : 1),
  );
}

export function crossBoundaryIssues(params: URLSearchParams): { rows: BoundaryRow[]; pairs: AreaPair[] } {
  const allowed = new Set(
    mentions(new URLSearchParams({ ...Object.fromEntries(params), generic: 'include' })).map(
      ({ one }) => one.id,
    ),
  );
  const rows = boundaries.filter((row) => row.citations.some(({ id }) => allowed.has(id)));
  return { rows, pairs: pairsOf(rows) };
}

/** From each area of a review to each area of what it addresses; said in words where nothing is named counts for the area it came from. */
export function pairsOf(rows: BoundaryRow[]): AreaPair[] {
  const crossing = rows.flatMap((row) => row.from.flatMap((from) => row.to.map((to) => ({ row, from, to }))));
  return [...grouped(crossing, ({ from, to }) => `${from.id} ${to.id}`).values()].map((found) => {
    const { from, to } = found[0] as (typeof crossing)[number];
    const strong = (strength: string): number => found.filter(({ row }) => row.strength === strength).length;
    return {
      from,
      to,
      reviews: new Set(found.map(({ row }) => row.review.id)).size,
      issues: found.length,
      certain: strong('certain'),
      possible: strong('possible'),
      saidInWords: strong('said in words'),
      themes: themesOf([...new Set(found.flatMap(({ row }) => row.citations))]),
    };
  });
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
