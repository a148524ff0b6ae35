import { placeMatrix, placePairs, type Matrix } from '../layout/matrix';
import type { Axis } from '../layout/order';
import { countIn, reviewLabel } from './answerGraphs';
import type {
  AcrossRow,
  AreaPair,
  CoAddressedRow,
  GovernmentRow,
  NationalRow,
  RecurringRow,
} from './answers';
import type { Named } from './types';

/** The matrices of the answers; a cell leads back to the rows it was made from by the names of its sides. */

export function acrossMatrix(rows: AcrossRow[]): Matrix {
  return placeMatrix(
    axis(rows.map((row) => row.agency)),
    axis(
      rows.flatMap((row) => row.inReviews.map((review) => ({ id: review.id, name: reviewLabel(review) }))),
    ),
    rows.flatMap((row) =>
      row.inReviews.map(({ id }) => ({ row: row.agency.id, column: id, value: countIn(row.citations, id) })),
    ),
  );
}

/** In which years of death each was addressed: a mark, as reviews of one year are not counted apart. */
export function yearsMatrix(rows: AcrossRow[]): Matrix {
  const years = new Set(rows.flatMap((row) => row.yearsOfDeath));
  return placeMatrix(
    axis(rows.map((row) => row.agency)),
    yearAxis([...years]),
    rows.flatMap((row) =>
      row.yearsOfDeath.map((year) => ({ row: row.agency.id, column: String(year), value: 1 })),
    ),
    { rows: true, columns: true },
  );
}

export function recurringMatrix(rows: RecurringRow[]): Matrix {
  return placeMatrix(
    axis(rows.map((row) => row.agency)),
    axis(rows.map((row) => row.theme)),
    rows.map((row) => ({ row: row.agency.id, column: row.theme.id, value: row.reviews })),
  );
}

export function coAddressedMatrix(rows: CoAddressedRow[]): Matrix {
  return placePairs(
    axis(rows.flatMap(({ a, b }) => [a, b])),
    rows.map((row) => ({ row: row.a.id, column: row.b.id, value: row.together })),
  );
}

export function pairsMatrix(pairs: AreaPair[]): Matrix {
  return placeMatrix(
    axis(pairs.map(({ from }) => from)),
    axis(pairs.map(({ to }) => to)),
    pairs.map(({ from, to, reviews }) => ({ row: from.id, column: to.id, value: reviews })),
  );
}

export function governmentThemes(rows: GovernmentRow[]): Matrix {
  return placeMatrix(
    axis(rows.map((row) => row.agency)),
    axis(rows.flatMap((row) => row.themes)),
    rows.flatMap((row) =>
      row.themes.map((theme) => ({ row: row.agency.id, column: theme.id, value: theme.recommendations })),
    ),
  );
}

export function governmentYears(rows: GovernmentRow[]): Matrix {
  const years = new Set(rows.flatMap((row) => row.years.map(({ year }) => year)));
  return placeMatrix(
    axis(rows.map((row) => row.agency)),
    yearAxis([...years]),
    rows.flatMap((row) =>
      row.years.map(({ year, recommendations }) => ({
        row: row.agency.id,
        column: String(year),
        value: recommendations,
      })),
    ),
    { columns: true },
  );
}

/**
 * The number in a cell is reviews; its shade is their share of the reviews of its row, so that a large sector or
 * area is not darker for being large. What is small has a mark and no shade.
 */
export function nationalMatrix(rows: NationalRow[], themes: Named[], inOrder: boolean): Matrix {
  return placeMatrix(
    rows.map(({ id, name, reviews }) => ({ id, label: `${name}: ${reviews.toLocaleString('en-GB')}` })),
    axis([...themes, ...rows.flatMap((row) => row.cells.map(({ theme }) => theme))]),
    rows.flatMap((row) =>
      row.cells
        .filter(({ reviews }) => reviews > 0)
        .map(({ theme, reviews, small }) => ({
          row: row.id,
          column: theme.id,
          value: reviews,
          weight: row.reviews > 0 ? reviews / row.reviews : 0,
          small: small || row.small,
        })),
    ),
    { rows: inOrder },
  );
}

function axis(entries: Named[]): Axis[] {
  return [...new Map(entries.map(({ id, name }) => [id, name]))].map(([id, label]) => ({ id, label }));
}

/** Years in their order, what is not known last. */
function yearAxis(years: (number | null)[]): Axis[] {
  return years
    .sort((a, b) => (a ?? Infinity) - (b ?? Infinity))
    .map((year) => ({ id: String(year), label: year === null ? 'Not known' : String(year) }));
}
