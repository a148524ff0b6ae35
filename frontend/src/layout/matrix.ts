import { orderAxis, orderPairs, type Axis, type Cell } from './order';

/** A matrix ready to be shown: ordered sides, cells by row and column, and the largest value for the shading. */
export interface Matrix {
  rows: Axis[];
  columns: Axis[];
  cells: Map<string, Map<string, Cell>>;
  largest: number;
}

export function placeMatrix(rows: Axis[], columns: Axis[], cells: Cell[]): Matrix {
  return {
    rows: orderAxis(rows, cells, 'row'),
    columns: orderAxis(columns, cells, 'column'),
    ...indexed(cells),
  };
}

/** A matrix of pairs: both sides hold the same names in the same order, each pair stands twice. */
export function placePairs(names: Axis[], pairs: Cell[]): Matrix {
  const cells = pairs.flatMap((pair) => [pair, { row: pair.column, column: pair.row, value: pair.value }]);
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
  return { cells: byRow, largest: Math.max(1, ...cells.map((cell) => cell.value)) };
}
