import { sectorName } from '../../src/model/sectors';
import type {
  AreaAnswer,
  AreaRow,
  ChangeAnswer,
  GovernmentRow,
  NationalAnswer,
  NationalRow,
  Rate,
} from '../../src/model/answers';
import type { Recommendation } from '../../src/model/types';
import { dataset, inOrderOfDeath, reviews, reviewsOf, shortReview, themes } from './data';
import {
  BadParameter,
  distinct,
  grouped,
  inScope,
  mentions,
  reviewsIn,
  reviewsInScope,
  themesOf,
  type Mention,
} from './mentions';
import { agenciesAcrossReviews, crossBoundaryIssues, pairsOf, ranked } from './questions';

/** The wide questions: government, the country, one area, and what is new. */

const NATIONAL = ['central-government', 'professional-and-regulatory'];

export function askedOfGovernment(params: URLSearchParams): GovernmentRow[] {
  const of = reviewsInScope(params);
  const national = mentions(params).filter(({ agency }) => NATIONAL.includes(agency.sector));
  return ranked(
    [...grouped(national, ({ agency }) => agency.id).values()].map((found) => {
      const citations = distinct(found);
      const { agency } = found[0] as Mention;
      const years = grouped(citations, ({ reviewId }) => String(shortReview(reviewId).yearOfDeath));
      return {
        agency,
        called:
          agency.name === 'HM Government'
            ? 'government, unnamed'
            : agency.sector === 'central-government'
              ? 'department'
              : 'national body',
        reviews: reviewsOf(citations).length,
        recommendations: citations.length,
        reviewsInScope: of,
        shareOfReviews: reviewsOf(citations).length / of,
        themes: themesOf(citations),
        years: [...years].map(([year, all]) => ({
          year: year === 'null' ? null : Number(year),
          recommendations: all.length,
        })),
        citations,
      };
    }),
  );
}

const FEW = 5;

export function nationalPicture(
  params: URLSearchParams,
): Pick<NationalAnswer, 'rows' | 'themes' | 'reviewsWithoutPlace' | 'areasWithoutReviews'> {
  const by = params.get('by') ?? 'sector';
  const keyed = mentions(params).flatMap(({ one, agency }) => {
    const review = shortReview(one.reviewId);
    const force = review.places?.find(({ kind }) => kind === 'force-area');
    const [id, name] =
      by === 'sector'
        ? [agency.sector, sectorName(agency.sector)]
        : by === 'area'
          ? [force?.id ?? '', force?.name ?? '']
          : [String(review.yearOfDeath ?? 'unknown'), String(review.yearOfDeath ?? 'Not known')];
    return [{ one, agency, id, name }];
  });
  const rows = [...grouped(keyed, ({ id }) => id).values()].map((found): NationalRow => {
    const citations = distinct(found);
    const cells = themes
      .filter(({ kind }) => kind === 'theme')
      .map((theme) => {
        const about = citations.filter((one) => one.themes.some(({ id }) => id === theme.id));
        const count = reviewsOf(about).length;
        return {
          theme: { id: theme.id, name: theme.name },
          reviews: count,
          recommendations: about.length,
          small: count < FEW,
        };
      });
    const count = reviewsOf(citations).length;
    return {
      id: found[0]?.id ?? '',
      name: found[0]?.name ?? '',
      reviews: count,
      recommendations: citations.length,
      small: count < FEW,
      cells: cells.filter((cell) => cell.reviews > 0),
      citations,
    };
  });
  return {
    rows: rows.sort((a, b) =>
      by === 'year' ? (a.id < b.id ? -1 : 1) : b.reviews - a.reviews || (a.name < b.name ? -1 : 1),
    ),
    themes: themes.filter(({ kind }) => kind === 'theme').map(({ id, name }) => ({ id, name })),
    reviewsWithoutPlace: 0,
    areasWithoutReviews: ['Avon and Somerset', 'Bedfordshire', 'Sussex'],
  };
}

const Z = 1.959964;

/** The interval of Wilson for a share. */
function rate(count: number, of: number): Rate {
  if (of === 0) {
    return { reviews: 0, of: 0, share: 0, low: 0, high: 1 };
  }
  const share = count / of;
  const middle = (share + (Z * Z) / (2 * of)) / (1 + (Z * Z) / of);
  const reach = (Z * Math.sqrt((share * (1 - share)) / of + (Z * Z) / (4 * of * of))) / (1 + (Z * Z) / of);
  return { reviews: count, of, share, low: Math.max(0, middle - reach), high: Math.min(1, middle + reach) };
}

export function areaPicture(
  params: URLSearchParams,
): Pick<AreaAnswer, 'rows' | 'area' | 'reviews' | 'agencies' | 'neighbours'> {
  const wanted = params.get('area') ?? '';
  const area = reviews
    .flatMap(({ places }) => places)
    .sort((a, b) => Number(b.kind === 'force-area') - Number(a.kind === 'force-area'))
    .find(({ id, name }) => id === wanted || name.toLowerCase() === wanted.toLowerCase());
  if (!area) {
    throw new BadParameter('area', wanted ? `There is no area "${wanted}"` : 'area is needed');
  }
  const rest = new URLSearchParams([...params].filter(([name]) => name !== 'area'));
  const here = new Set(reviewsIn(wanted));
  const all = mentions(rest);
  const kinds: { kind: 'theme' | 'sector'; id: string; name: string; has: (mention: Mention) => boolean }[] =
    [
      ...themesOf(inScope(rest)).map(({ id, name }) => ({
        kind: 'theme' as const,
        id,
        name,
        has: ({ one }: Mention) => one.themes.some((theme) => theme.id === id),
      })),
      ...[...grouped(all, ({ agency }) => agency.sector).keys()].map((id) => ({
        kind: 'sector' as const,
        id,
        name: sectorName(id),
        has: ({ agency }: Mention) => agency.sector === id,
      })),
    ];
  const rows = kinds.flatMap(({ kind, id, name, has }): AreaRow[] => {
    const found = distinct(all.filter(has));
    const inHere = found.filter(({ reviewId }) => here.has(reviewId));
    const hereRate = rate(reviewsOf(inHere).length, here.size);
    const elsewhere = rate(reviewsOf(found).length - hereRate.reviews, reviews.length - here.size);
    return inHere.length > 0
      ? [
          {
            kind,
            id,
            name,
            here: hereRate,
            elsewhere,
            ratio: elsewhere.share > 0 ? hereRate.share / elsewhere.share : null,
            small: here.size < FEW,
            citations: inHere,
          },
        ]
      : [];
  });
  const inArea = new URLSearchParams([...rest, ['area', area.id], ['minReviews', '1']]);
  return {
    area,
    rows,
    reviews: inOrderOfDeath([...here]),
    agencies: agenciesAcrossReviews(inArea)
      .slice(0, 10)
      .map(({ agency, reviews: count, recommendations }) => ({ agency, reviews: count, recommendations })),
    neighbours: pairsOf(crossBoundaryIssues(inArea).rows).map(
      ({ to, reviews: count, issues, certain, possible, saidInWords }) => ({
        area: to,
        reviews: count,
        issues,
        certain,
        possible,
        saidInWords,
      }),
    ),
  };
}

const RUNS = [
  { id: 'run-1', at: '2026-10-02T08:00:00Z' },
  { id: 'run-2', at: dataset.importedAt },
];

/** In the fixtures the second run brought the two reviews of 2018, and with them what now recurs. */
export function whatChanged(params: URLSearchParams): Pick<ChangeAnswer, 'rows' | 'since' | 'runs' | 'note'> {
  const since = params.get('since') ?? 'run-2';
  const moment = RUNS.find(({ id }) => id === since)?.at ?? since;
  if (Number.isNaN(Date.parse(moment))) {
    throw new BadParameter('since', `It is a day, an instant or the id of an import, not "${since}"`);
  }
  if (Date.parse(moment) > Date.parse(dataset.importedAt)) {
    return { rows: [], since: moment, runs: [], note: 'Nothing in scope has changed since then.' };
  }
  const fresh = reviews.filter(({ yearOfDeath }) => yearOfDeath === 2018).map(({ id }) => id);
  const cited = (all: Recommendation[]): Recommendation[] =>
    all.filter(({ reviewId }) => fresh.includes(reviewId));
  return {
    note: null,
    since: moment,
    runs: RUNS.filter(({ at }) => at >= moment),
    rows: [
      ...inOrderOfDeath(fresh).map((review) => ({
        kind: 'new review',
        review,
        agency: null,
        reviewsBefore: 0,
        reviewsNow: 1,
        at: dataset.importedAt,
        citations: inScope(params).filter(({ reviewId }) => reviewId === review.id),
      })),
      ...agenciesAcrossReviews(params)
        .filter(({ citations }) => cited(citations).length > 0)
        .map(({ agency, reviews: now, inReviews, citations }) => ({
          kind: 'newly recurs',
          review: null,
          agency,
          reviewsBefore: inReviews.filter(({ id }) => !fresh.includes(id)).length,
          reviewsNow: now,
          at: dataset.importedAt,
          citations: cited(citations),
        })),
    ].filter(({ citations }) => citations.length > 0),
  };
}
