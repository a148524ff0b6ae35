import { placeMatrix, placePairs, type Matrix } from '../layout/matrix';
import type { Axis, Cell } from '../layout/order';
import type { ReviewNames } from './answerGraphs';
import type { AcrossRow, BoundaryRow, CoAddressedRow, RecurringRow } from './types';
import { areaNames } from './words';

/** The matrices of the answers; a cell leads back to the rows it was made from by the names of its sides. */

export function acrossMatrix(rows: AcrossRow[], names: ReviewNames): Matrix {
  const cells = rows.flatMap((row) =>
    row.reviewIds.map((reviewId) => ({
      row: row.agency.id,
      column: reviewId,
      value: row.citations.filter((citation) => citation.reviewId === reviewId).length || 1,
    })),
  );
  return placeMatrix(
    axis(rows.map((row) => [row.agency.id, row.agency.name])),
    axis(cells.map(({ column }) => [column, names.get(column)?.title ?? column])),
    cells,
  );
}

export function recurringMatrix(rows: RecurringRow[]): Matrix {
  return placeMatrix(
    axis(rows.map((row) => [row.agency.id, row.agency.name])),
    axis(rows.map((row) => [row.theme.id, row.theme.name])),
    rows.map((row) => ({ row: row.agency.id, column: row.theme.id, value: row.reviews })),
  );
}

export function coAddressedMatrix(rows: CoAddressedRow[]): Matrix {
  const names = rows.flatMap(({ a, b }): [string, string][] => [
    [a.id, a.name],
    [b.id, b.name],
  ]);
  return placePairs(
    axis(names),
    rows.map((row) => ({ row: row.a.id, column: row.b.id, value: row.recommendations })),
  );
}

export function boundaryMatrix(rows: BoundaryRow[]): Matrix {
  const counts = new Map<string, Cell>();
  for (const { from, to } of rows) {
    const [row, column] = [areaNames(from), areaNames(to)];
    const cell = counts.get(`${row}\n${column}`) ?? { row, column, value: 0 };
    cell.value += 1;
    counts.set(`${row}\n${column}`, cell);
  }
  const cells = [...counts.values()];
  return placeMatrix(
    axis(cells.map((cell) => [cell.row, cell.row])),
    axis(cells.map((cell) => [cell.column, cell.column])),
    cells,
  );
}

function axis(entries: [string, string][]): Axis[] {
  return [...new Map(entries)].map(([id, label]) => ({ id, label }));
}
