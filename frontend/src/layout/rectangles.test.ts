import { describe, expect, it } from 'vitest';
import { setInRows, settle } from './rectangles';

describe('rectangles', () => {
  it('that overlap are pushed apart along the shorter way', () => {
    const two = [
      { x: 0, y: 0, width: 40, height: 20 },
      { x: 4, y: 10, width: 40, height: 20 },
    ];
    settle(two);
    expect(two.map(({ x, y }) => [x, y])).toEqual([
      [0, -10],
      [4, 20],
    ]);
  });

  it('are set in rows like words on a page', () => {
    const block = (width: number, height: number) => ({ width, height });
    expect(setInRows([block(60, 30), block(30, 50), block(80, 10)], 120, 10)).toEqual({
      corners: [
        { x: 0, y: 0 },
        { x: 70, y: 0 },
        { x: 0, y: 60 },
      ],
      width: 100,
      height: 70,
    });
  });
});
