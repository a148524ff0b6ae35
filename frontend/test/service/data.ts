import { readFileSync } from 'node:fs';
import type { BoundaryRow } from '../../src/model/answers';
import type {
  Addressee,
  Agency,
  Dataset,
  Place,
  Recommendation,
  Review,
  ReviewShort,
  ThemeRow,
} from '../../src/model/types';
import { sectorName } from '../../src/model/sectors';

/** The four seed reviews as the service would know them, read once from the fixtures. */

type FixtureReview = Review & {
  recommendations: Recommendation[];
  boundaries: (Omit<BoundaryRow, 'id' | 'citations' | 'themes'> & { citations: string[] })[];
};
export type FixtureAgency = Omit<Agency, 'sectorName' | 'registered' | 'reviews' | 'recommendations'>;
type FixtureTheme = Omit<ThemeRow, 'recommendations' | 'reviews' | 'agencies'>;

function read<T>(file: string): T {
  return JSON.parse(readFileSync(new URL(`../fixtures/${file}`, import.meta.url), 'utf8')) as T;
}

const REGIONS: Record<string, string> = {
  Essex: 'East',
  Nottinghamshire: 'East Midlands',
  Warwickshire: 'West Midlands',
};

const place = (kind: string, name: string): Place => ({
  kind,
  id: `${kind === 'force-area' ? 'force' : kind}:${name.toLowerCase().replace(/ /g, '-')}`,
  name,
});

/** In the fixtures a partnership is one district, and a force area one county. */
function placesOf({ csps, forces }: Review): Place[] {
  return [
    ...csps.flatMap((name) => [place('csp', name), place('district', name)]),
    ...forces.flatMap((name) => [
      place('county', name),
      place('force-area', name),
      place('region', REGIONS[name] ?? name),
    ]),
  ];
}

export const reviews = read<FixtureReview[]>('reviews.json').map((review) => ({
  ...review,
  places: placesOf(review),
}));
export const recommendations = reviews.flatMap((review) => review.recommendations);
const byId = new Map(recommendations.map((one) => [one.id, one]));

export const dataset: Dataset = {
  version: '3f9a61c2',
  importedAt: '2026-11-20T21:00:00Z',
  reviews: reviews.length,
  recommendations: recommendations.length,
};

export function addressing(agency: string): Recommendation[] {
  return recommendations.filter((one) => one.addressees.some((addressee) => addressee.agency.id === agency));
}

export function reviewsOf(found: Recommendation[]): string[] {
  return [...new Set(found.map(({ reviewId }) => reviewId))];
}

/** Bodies that the register of the stand-in does not hold. */
const UNRESOLVED = [
  'set-strategic-development-group',
  'mid-and-south-essex-group',
  'warwickshire-domestic-violence-support-services',
];

export const agencies: Agency[] = read<FixtureAgency[]>('agencies.json')
  .map((agency) => ({
    ...agency,
    sectorName: sectorName(agency.sector),
    registered: ['body', 'unit'].includes(agency.kind) && !UNRESOLVED.includes(agency.id),
    recommendations: addressing(agency.id).length,
    reviews: reviewsOf(addressing(agency.id)).length,
  }))
  .sort((a, b) => b.reviews - a.reviews || b.recommendations - a.recommendations || (a.id < b.id ? -1 : 1));

export const boundaries: BoundaryRow[] = reviews.flatMap((review) =>
  review.boundaries.map((row, place) => {
    const citations = row.citations.map((id) => byId.get(id) as Recommendation);
    const found = citations.flatMap((one) => one.themes.map(({ id, name }) => ({ id, name })));
    return {
      ...row,
      id: `${review.id}:${place}`,
      themes: [...new Map(found.map((theme) => [theme.id, theme])).values()],
      citations,
    };
  }),
);

export const themes: ThemeRow[] = read<FixtureTheme[]>('themes.json').map((theme) => {
  const found = recommendations.filter((one) =>
    [...one.themes, ...one.topics].some(({ id }) => id === theme.id),
  );
  return {
    ...theme,
    recommendations: found.length,
    reviews: reviewsOf(found).length,
    agencies: new Set(
      found.flatMap((one) => one.addressees.map((addressee: Addressee) => addressee.agency.id)),
    ).size,
  };
});

/** The review as rows of answers name it. */
export function reviewIn(id: string): ReviewShort {
  const { title, csps, yearOfDeath } = shortReview(id);
  return { id, title, csps, yearOfDeath };
}

/** Reviews in the order of death, unknown years last. */
export function inOrderOfDeath(ids: string[]): ReviewShort[] {
  return ids
    .map(reviewIn)
    .sort((a, b) => (a.yearOfDeath ?? 9999) - (b.yearOfDeath ?? 9999) || (a.id < b.id ? -1 : 1));
}

/** A review as lists show it, without what only its own page holds. */
export function shortReview(id: string): Review {
  const found = reviews.find((review) => review.id === id);
  if (!found) {
    throw new Error(`no review ${id}`);
  }
  const long = ['recommendations', 'boundaries'];
  return Object.fromEntries(
    Object.entries(found).filter(([name]) => !long.includes(name)),
  ) as unknown as Review;
}
