import { describe, expect, it } from 'vitest';
import { countThemes } from './themeCounts';
import type { Recommendation } from './types';

const asked = (id: string, reviewId: string, ...themes: string[]) =>
  ({ id, reviewId, themes: themes.map((theme) => ({ id: theme, name: theme })) }) as Recommendation;

describe('themes of recommendations', () => {
  it('are counted with their reviews, those of most reviews first', () => {
    const all = [asked('1', 'a', 'x', 'y'), asked('2', 'a', 'x'), asked('3', 'b', 'y'), asked('4', 'b')];
    expect(countThemes(all)).toEqual([
      { id: 'y', name: 'y', recommendations: 2, reviews: 2 },
      { id: 'x', name: 'x', recommendations: 2, reviews: 1 },
    ]);
  });

  it('count a recommendation once, however often it is handed in', () => {
    const one = asked('1', 'a', 'x');
    expect(countThemes([one, one])).toEqual([{ id: 'x', name: 'x', recommendations: 1, reviews: 1 }]);
  });
});
