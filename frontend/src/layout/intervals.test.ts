import { describe, expect, it } from 'vitest';
import { placeIntervals, type IntervalRow } from './intervals';

const row = (id: string, low: number, share: number, high: number): IntervalRow => ({
  id,
  label: id,
  here: { low, share, high },
  elsewhere: { low: share, share, high: share },
});

describe('intervals', () => {
  it('stand at their exact places beside their names', () => {
    const placed = placeIntervals([row('Training', 0.25, 0.5, 0.75), row('Risk', 0, 0, 1)], 800);
    expect(placed.ticks.map(({ x, share }) => [x, share])).toEqual([
      [320, 0],
      [413.2, 0.2],
      [506.4, 0.4],
      [599.6, 0.6],
      [692.8, 0.8],
      [786, 1],
    ]);
    expect(placed.rows.map(({ id, y, height, labelY, hereAt }) => [id, y, height, labelY, hereAt])).toEqual([
      ['Training', 24, 46, 38, { x: 553, low: 436.5, high: 669.5, y: 40.5 }],
      ['Risk', 70, 46, 84, { x: 320, low: 320, high: 786, y: 86.5 }],
    ]);
    expect(placed.rows[0]?.elsewhereAt).toEqual({ x: 553, low: 553, high: 553, y: 53.5 });
    expect([placed.width, placed.height, placed.top, placed.bottom]).toEqual([800, 118, 20, 116]);
  });

  it('stand below their names where there is little room', () => {
    const [first] = placeIntervals([row('Training', 0.25, 0.5, 0.75)], 320).rows;
    expect([first?.labelY, first?.hereAt.y, first?.hereAt.x]).toEqual([30, 58.5, 196.5]);
  });

  it('have a scale that ends at the next step above the largest', () => {
    const shares = (high: number) =>
      placeIntervals([row('a', 0, 0, high)], 800).ticks.map(({ share }) => share);
    expect(shares(0.031)).toEqual([0, 0.01, 0.02, 0.03, 0.04, 0.05]);
    expect(shares(0.3)).toEqual([0, 0.1, 0.2, 0.3]);
    expect(shares(0.93)).toEqual([0, 0.2, 0.4, 0.6, 0.8, 1]);
  });
});
