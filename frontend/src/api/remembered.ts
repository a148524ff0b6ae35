import type { ReviewNames } from '../model/answerGraphs';
import type { Choice, Review, ThemeRow } from '../model/types';
import { listChoices, listReviews, listThemes } from './requests';

/** What many pages need and rarely changes: asked for once a visit; a failure is forgotten and asked again. */

const MOST = 1000;

let reviews: Promise<Review[]> | undefined;
let themes: Promise<ThemeRow[]> | undefined;
let choices: Promise<Choice[]> | undefined;

export function rememberedReviews(): Promise<Review[]> {
  reviews ??= listReviews(new URLSearchParams({ limit: String(MOST) })).then(
    (answer) => answer.rows,
    () => {
      reviews = undefined;
      return [];
    },
  );
  return reviews;
}

export function rememberedThemes(): Promise<ThemeRow[]> {
  themes ??= listThemes().then(
    (answer) => answer.rows,
    () => {
      themes = undefined;
      return [];
    },
  );
  return themes;
}

/** The names of areas by their ids. */
export async function rememberedAreaNames(): Promise<Map<string, string>> {
  choices ??= listChoices().then(
    (answer) => answer.rows,
    () => {
      choices = undefined;
      return [];
    },
  );
  return new Map((await choices).map(({ id, name }) => [id, name]));
}

export async function rememberedReviewNames(): Promise<ReviewNames> {
  const all = await rememberedReviews();
  return new Map(all.map(({ id, title, yearOfDeath }) => [id, { title, yearOfDeath }]));
}

export async function rememberedPlaces(): Promise<{ areas: string[]; csps: string[] }> {
  const all = await rememberedReviews();
  const sorted = (names: string[]): string[] =>
    [...new Set(names)].sort((a, b) => a.localeCompare(b, 'en-GB'));
  return {
    areas: sorted(all.flatMap(({ forces }) => forces)),
    csps: sorted(all.flatMap(({ csps }) => csps)),
  };
}
