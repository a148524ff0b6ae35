import { describe, expect, it } from 'vitest';
import { acrossGraph, boundaryGraph, coAddressedGraph, isWhole, pathGraph } from './answerGraphs';
import {
  coAddressedMatrix,
  governmentYears,
  nationalMatrix,
  pairsMatrix,
  recurringMatrix,
  yearsMatrix,
} from './answerMatrices';
import { getAnswer } from '../../test/service/getAnswer';
import { largeAcross } from '../../test/service/large';
import type {
  AcrossRow,
  BoundaryAnswer,
  BoundaryRow,
  CoAddressedRow,
  GovernmentRow,
  NationalRow,
  PathRow,
  RecurringRow,
} from './answers';
import type { AgencyRef } from './types';

describe('what the answers on the four seed reviews look like', () => {
  it('joins each agency to the reviews which addressed it', () => {
    const graph = acrossGraph(getAnswer<AcrossRow>('agencies-across-reviews').rows);
    expect(graph.nodes.filter(({ layer }) => layer === 0).map(({ label, note }) => [label, note])).toEqual([
      ['Essex County Council › Children’s Social Care', '2 of 4 reviews, 10 recommendations'],
      ['HM Government', '2 of 4 reviews, 3 recommendations'],
    ]);
    expect(graph.nodes.filter(({ layer }) => layer === 1)).toHaveLength(3);
    expect(graph.links).toHaveLength(4);
    expect(graph.links.reduce((sum, { weight }) => sum + weight, 0)).toBe(13);
  });

  it('leads every node back to the rows it was made from', () => {
    const { rows } = getAnswer<CoAddressedRow>('co-addressed-agencies');
    const graph = coAddressedGraph(rows, 'recommendation');
    for (const node of graph.nodes) {
      expect(node.rows.length).toBe(node.weight);
      for (const row of node.rows) {
        expect([`agency:${rows[row]?.a.id}`, `agency:${rows[row]?.b.id}`]).toContain(node.id);
      }
    }
  });

  it('goes from the review’s area through the agency to its home', () => {
    const graph = boundaryGraph(getAnswer<BoundaryRow>('cross-boundary-issues').rows);
    expect(graph.nodes.filter(({ kind }) => kind === 'area').map(({ label }) => label)).toEqual([
      'Metropolitan',
    ]);
    expect(graph.nodes.find(({ kind }) => kind === 'words')?.rows).toHaveLength(4);
    expect(graph.links.filter(({ style }) => style === 'dashed')).toHaveLength(2);
  });

  it('fills a cell of the matrix for every row', () => {
    const recurring = getAnswer<RecurringRow>('recurring-failures').rows;
    const matrix = recurringMatrix(recurring);
    const filled = [...matrix.cells.values()].reduce((sum, row) => sum + row.size, 0);
    expect(filled).toBe(recurring.length);
  });

  it('gives a matrix of pairs the same order on both sides', () => {
    const matrix = coAddressedMatrix(getAnswer<CoAddressedRow>('co-addressed-agencies').rows);
    expect(matrix.rows).toEqual(matrix.columns);
    expect(matrix.rows).toHaveLength(19);
  });

  it('shows the years of death of rows that do not hold all their reviews', () => {
    const { rows } = getAnswer<AcrossRow>('agencies-across-reviews');
    expect(rows.every(isWhole)).toBe(true);
    const cut = largeAcross(30).rows;
    expect(cut.some(isWhole)).toBe(false);
    const matrix = yearsMatrix(cut);
    expect(matrix.rows.map(({ id }) => id)).toEqual(cut.map(({ agency }) => agency.id));
    expect(matrix.columns.map(({ label }) => label)).toEqual(
      Array.from({ length: 14 }, (_, place) => String(2006 + place)),
    );
  });

  it('counts the reviews between two areas', () => {
    const { pairs = [] } = getAnswer<BoundaryRow>('cross-boundary-issues') as BoundaryAnswer;
    const matrix = pairsMatrix(pairs);
    expect(matrix.cells.get('force:essex')?.get('force:metropolitan')?.value).toBe(1);
  });

  it('puts years that are not known last', () => {
    const years = [2018, null, 2012].map((year) => ({ year, recommendations: 1 }));
    const agency = { id: 'a', name: 'A', sector: 'central-government', kind: 'body' };
    const matrix = governmentYears([{ agency, years, themes: [] } as unknown as GovernmentRow]);
    expect(matrix.columns.map(({ label }) => label)).toEqual(['2012', '2018', 'Not known']);
  });
});

describe('the national picture', () => {
  const theme = (id: string) => ({ id, name: id.toUpperCase() });
  const row = (id: string, reviews: number, cells: [string, number][]): NationalRow => ({
    id,
    name: id,
    reviews,
    recommendations: 0,
    small: reviews < 5,
    cells: cells.map(([of, count]) => ({
      theme: theme(of),
      reviews: count,
      recommendations: count,
      small: count < 5,
    })),
    citations: [],
  });
  const matrix = nationalMatrix(
    [
      row('many', 200, [
        ['x', 50],
        ['y', 3],
        ['z', 0],
      ]),
      row('some', 10, [['x', 6]]),
      row('few', 4, [['x', 4]]),
    ],
    [theme('x'), theme('y'), theme('z')],
    false,
  );

  it('shades a cell by its share of the reviews of its row, and shows its number', () => {
    expect(matrix.cells.get('many')?.get('x')).toEqual({
      row: 'many',
      column: 'x',
      value: 50,
      weight: 0.25,
      small: false,
    });
    expect(matrix.cells.get('some')?.get('x')?.weight).toBe(0.6);
    expect(matrix.largest).toBe(0.6);
  });

  it('marks what is small, and every cell of a small row', () => {
    expect(matrix.cells.get('many')?.get('y')?.small).toBe(true);
    expect(matrix.cells.get('few')?.get('x')?.small).toBe(true);
    expect(matrix.cells.get('many')?.has('z')).toBe(false);
  });

  it('says the reviews of each row, and keeps themes that nobody asks for', () => {
    expect(matrix.rows.map(({ label }) => label)).toEqual(['many: 200', 'some: 10', 'few: 4']);
    expect(matrix.columns.map(({ id }) => id)).toEqual(['x', 'y', 'z']);
  });
});

describe('paths', () => {
  const body = (id: string): AgencyRef => ({ id, name: id, sector: 'police', kind: 'body' });
  const path = (...ids: string[]): PathRow => ({
    length: ids.length - 1,
    steps: ids.slice(1).map((to, place) => ({
      from: body(ids[place] ?? ''),
      to: body(to),
      via: place === 0 ? 'recommendation' : 'review',
      review: { id: 'r', title: 'R', csps: [], yearOfDeath: null },
      recommendationIds: [],
    })),
    citations: [],
  });

  it('share the bodies at the same step, and have a column for each', () => {
    const graph = pathGraph([path('a', 'b', 'd'), path('a', 'c', 'd')]);
    expect(graph.nodes.map(({ id, layer, rows }) => [id, layer, rows])).toEqual([
      ['agency:a@0', 0, [0, 1]],
      ['agency:b@1', 1, [0]],
      ['agency:d@2', 2, [0, 1]],
      ['agency:c@1', 1, [1]],
    ]);
    expect(graph.links.map(({ style }) => style)).toEqual(['solid', 'dashed', 'solid', 'dashed']);
  });
});
