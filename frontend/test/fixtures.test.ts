import { describe, expect, it } from 'vitest';
import type { AgencyPage, Answer, UnresolvedRow } from '../src/model/types';
import { reviews } from './service/data';
import { respond } from './service/answers';

const get = (path: string, query = '') => respond(path, new URLSearchParams(query));

describe('the fixture service', () => {
  it('holds the four seed reviews with their rows', () => {
    expect(
      reviews.map(({ title, rowCount, recommendationCount }) => [title, rowCount, recommendationCount]),
    ).toEqual([
      ['Basildon review', 47, 47],
      ['Harlow review', 28, 23],
      ['Bassetlaw review', 4, 4],
      ['Nuneaton and Bedworth review', 54, 54],
    ]);
  });

  it('pages by its cursor to the end', () => {
    let after: string | null = '';
    let rows = 0;
    while (after !== null) {
      const { body } = get('/agencies', `limit=20${after && `&after=${after}`}`);
      const page = body as { rows: unknown[]; next: string | null };
      rows += page.rows.length;
      after = page.next;
    }
    expect(rows).toBe(53);
  });

  it('holds names apart that its register does not hold', () => {
    const { rows } = get('/questions/unresolved-names').body as Answer<UnresolvedRow>;
    expect(rows.map(({ holdsIn, suggestions }) => [holdsIn, suggestions.length])).toEqual([
      ['force:essex', 2],
      ['force:essex', 0],
      [reviews[3]?.id, 1],
    ]);
  });

  it('counts for a body what was asked of those it inherited from, where it is asked to', () => {
    const path = '/agencies/probation-service-east-of-england';
    const asked = (query: string) => (get(path, query).body as AgencyPage).agency.byReview;
    expect(asked('')).toEqual([]);
    expect(asked('lineage=family').flatMap((one) => one.recommendations)).toHaveLength(2);
    expect(get(path, 'lineage=clan')).toMatchObject({ status: 400, body: { parameter: 'lineage' } });
  });

  it('answers what is not there and what is not a number as problems', () => {
    expect(get('/reviews/none').status).toBe(404);
    expect(get('/questions/none').status).toBe(404);
    expect(get('/questions/recurring-failures', 'limit=many')).toMatchObject({
      status: 400,
      body: { parameter: 'limit' },
    });
  });
});
