import { describe, expect, it } from 'vitest';
import { placeMatrix, placePairs } from './matrix';
import { orderAxis, orderPairs, type Axis } from './order';

const axis = (names: string): Axis[] => [...names].map((name) => ({ id: name, label: name }));
const ids = (entries: Axis[]): string => entries.map(({ id }) => id).join('');

describe('an ordered matrix', () => {
  it('begins with what has most filled cells, then the largest sum, then the name', () => {
    const cells = [
      { row: 'b', column: 'x', value: 1 },
      { row: 'b', column: 'y', value: 1 },
      { row: 'c', column: 'x', value: 5 },
      { row: 'd', column: 'y', value: 0 },
    ];
    expect(ids(orderAxis(axis('dabc'), cells, 'row'))).toBe('bcad');
    expect(ids(orderAxis(axis('yx'), cells, 'column'))).toBe('xy');
  });

  it('sets those who are asked together beside each other', () => {
    const pair = (row: string, column: string) => [
      { row, column, value: 1 },
      { row: column, column: row, value: 1 },
    ];
    const cells = [...pair('a', 'd'), ...pair('b', 'c'), ...pair('c', 'e')];
    expect(ids(orderPairs(axis('abcde'), cells))).toBe('cbead');
  });

  it('holds each pair twice and knows its largest value', () => {
    const matrix = placePairs(axis('ab'), [{ row: 'a', column: 'b', value: 3 }]);
    expect(matrix.cells.get('a')?.get('b')?.value).toBe(3);
    expect(matrix.cells.get('b')?.get('a')?.value).toBe(3);
    expect(matrix.largest).toBe(3);
  });

  it('may be empty', () => {
    expect(placeMatrix([], [], [])).toMatchObject({ rows: [], columns: [], largest: 1 });
  });
});
