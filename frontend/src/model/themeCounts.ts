import type { Recommendation } from './types';

export interface ThemeCount {
  id: string;
  name: string;
  recommendations: number;
  reviews: number;
}

/** The themes of some recommendations, those of most reviews first. */
export function countThemes(recommendations: Recommendation[]): ThemeCount[] {
  const found = new Map<string, { name: string; ids: Set<string>; reviews: Set<string> }>();
  for (const { id, reviewId, themes } of recommendations) {
    for (const theme of themes) {
      const count = found.get(theme.id) ?? { name: theme.name, ids: new Set(), reviews: new Set() };
      found.set(theme.id, count);
      count.ids.add(id);
      count.reviews.add(reviewId);
    }
  }
  return [...found]
    .map(([id, { name, ids, reviews }]) => ({
      id,
      name,
      recommendations: ids.size,
      reviews: reviews.size,
    }))
    .sort((a, b) => b.reviews - a.reviews || b.recommendations - a.recommendations || (a.id < b.id ? -1 : 1));
}
