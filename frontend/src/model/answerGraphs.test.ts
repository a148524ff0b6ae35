import { describe, expect, it } from 'vitest';
import { acrossGraph, boundaryGraph, coAddressedGraph } from './answerGraphs';
import { coAddressedMatrix, recurringMatrix } from './answerMatrices';
import { getAnswer } from '../../test/service/getAnswer';
import type { AcrossRow, BoundaryRow, CoAddressedRow, RecurringRow } from './types';

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
});
