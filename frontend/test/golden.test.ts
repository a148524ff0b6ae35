import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { acrossGraph, boundaryGraph, coAddressedGraph } from '../src/model/answerGraphs';
import { recurringMatrix } from '../src/model/answerMatrices';
import type { AcrossRow, BoundaryAnswer, CoAddressedAnswer, RecurringRow } from '../src/model/answers';
import type { AgencyPage, Answer, ReviewPage } from '../src/model/types';

/** The service's own answers to the seed reviews, as its journey test holds them. */
function golden<T>(file: string): T {
  return JSON.parse(
    readFileSync(new URL(`../../src/test/resources/golden/${file}`, import.meta.url), 'utf8'),
  ) as T;
}

describe('the answers of the service', () => {
  it('draw every recurring agency and the reviews that address it', () => {
    const { rows } = golden<Answer<AcrossRow>>('agencies-across-reviews.json');
    const graph = acrossGraph(rows);
    for (const row of rows) {
      expect(graph.nodes.map(({ label }) => label)).toContain(row.agency.name);
      expect(row.citations.length).toBe(row.recommendations);
    }
    expect(graph.links.length).toBe(rows.reduce((sum, row) => sum + row.inReviews.length, 0));
  });

  it('fill a cell for every recurring failure, and hold the words of every review', () => {
    const { rows } = golden<Answer<RecurringRow>>('recurring-failures.json');
    const { cells } = recurringMatrix(rows);
    expect([...cells.values()].reduce((sum, row) => sum + row.size, 0)).toBe(rows.length);
    expect(rows.length).toBeGreaterThan(0);
    for (const row of rows) {
      const held = row.citations.map(({ id }) => id).sort();
      expect(row.byReview.flatMap(({ recommendationIds }) => recommendationIds).sort()).toEqual(held);
    }
  });

  it('join every pair that is asked together', () => {
    const { rows } = golden<CoAddressedAnswer>('co-addressed-agencies.json');
    expect(coAddressedGraph(rows, 'recommendation').links.length).toBe(rows.length);
  });

  it('lead from Essex to the Metropolitan area', () => {
    const { rows, pairs } = golden<BoundaryAnswer>('cross-boundary-issues.json');
    const labels = boundaryGraph(rows).nodes.map(({ label }) => label);
    expect(labels).toContain('Basildon review, Essex');
    expect(labels).toContain('Metropolitan');
    expect(labels).toContain('Metropolitan Police Service');
    expect(pairs?.map(({ from, to }) => [from.name, to.name])).toContainEqual(['Essex', 'Metropolitan']);
  });

  it('give a review and an agency every field that their pages show', () => {
    const { review } = golden<ReviewPage>('review-basildon.json');
    expect([review.rowCount, review.recommendations.length]).toEqual([47, 47]);
    const { agency } = golden<AgencyPage>('agency-essex-county-council-childrens-social-care.json');
    expect(agency.byReview.map(({ title }) => title).sort()).toEqual(['Basildon review', 'Harlow review']);
    expect(agency.surfaceForms.length).toBeGreaterThan(2);
  });
});
