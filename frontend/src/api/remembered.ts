import type { ReviewNames } from '../model/reviewNames';
import type { Choice, Review, ThemeRow } from '../model/types';
import { listChoices, listReviews, listThemes } from './requests';

/** What many pages need and rarely changes: asked for once a visit; a failure is forgotten and asked again. */

const AT_ONCE = 1000;

/** A national library has under two thousand reviews; the names of further ones are not waited for. */
const MOST_PAGES = 2;

function once<T>(ask: () => Promise<T[]>): () => Promise<T[]> {
  let asked: Promise<T[]> | undefined;
  return () =>
    (asked ??= ask().catch(() => {
      asked = undefined;
      return [];
    }));
}

export const rememberedReviews = once<Review>(async () => {
  const found: Review[] = [];
  let after: string | null = null;
  for (let page = 0; page < MOST_PAGES; page++) {
    const params = new URLSearchParams({ limit: String(AT_ONCE), ...(after === null ? {} : { after }) });
    const answer = await listReviews(params);
    found.push(...answer.rows);
    after = answer.next;
    if (after === null) {
      break;
    }
  }
  return found;
});

export const rememberedThemes = once<ThemeRow>(async () => (await listThemes()).rows);

/** Sectors and areas by which answers can be narrowed. */
export const rememberedChoices = once<Choice>(async () => (await listChoices()).rows);

/** The names of areas by their ids. */
export async function rememberedAreaNames(): Promise<Map<string, string>> {
  return new Map((await rememberedChoices()).map(({ id, name }) => [id, name]));
}

export async function rememberedReviewNames(): Promise<ReviewNames> {
  const all = await rememberedReviews();
  return new Map(all.map(({ id, title, yearOfDeath }) => [id, { title, yearOfDeath }]));
}

/** The names of the partnerships of the reviews, as their pages write them. */
export async function rememberedPartnerships(): Promise<string[]> {
  const all = await rememberedReviews();
  return [...new Set(all.flatMap(({ csps }) => csps))].sort((a, b) => a.localeCompare(b, 'en-GB'));
}
