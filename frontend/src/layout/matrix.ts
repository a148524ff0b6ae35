import { orderAxis, orderPairs, type Axis, type Cell } from './order';

/** A matrix ready to be shown: ordered sides, cells by row and column, and the largest value for the shading. */
export interface Matrix {
  rows: Axis[];
  columns: Axis[];
  cells: Map<string, Map<string, Cell>>;
  largest: number;
}

/** Sides that have an order of their own, such as years, keep it. */
export function placeMatrix(
  rows: Axis[],
  columns: Axis[],
  cells: Cell[],
  inOrder: { rows?: boolean; columns?: boolean } = {},
): Matrix {
  return {
    rows: inOrder.rows ? rows : orderAxis(rows, cells, 'row'),
    columns: inOrder.columns ? columns : orderAxis(columns, cells, 'column'),
    ...indexed(cells),
  };
}

/** A matrix of pairs: both sides hold the same names in the same order, each pair stands twice. */
export function placePairs(names: Axis[], pairs: Cell[]): Matrix {
  const cells = pairs.flatMap((pair) => [pair, { ...pair, row: pair.column, column: pair.row }]);
  const ordered = orderPairs(names, cells);
  return { rows: ordered, columns: ordered, ...indexed(cells) };
}

function indexed(cells: Cell[]): Pick<Matrix, 'cells' | 'largest'> {
  const byRow = new Map<string, Map<string, Cell>>();
  for (const cell of cells) {
    const row = byRow.get(cell.row) ?? new Map<string, Cell>();
    row.set(cell.column, cell);
    byRow.set(cell.row, row);
  }
  return {
    cells: byRow,
    largest: cells.reduce((largest, cell) => Math.max(largest, weightOf(cell)), 0) || 1,
  };
}

export function weightOf({ value, weight, small }: Cell): number {
  return small ? 0 : (weight ?? value);
}
