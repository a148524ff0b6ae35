import { describe, expect, it } from 'vitest';
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

  it('answers what is not there and what is not a number as problems', () => {
    expect(get('/reviews/none').status).toBe(404);
    expect(get('/questions/none').status).toBe(404);
    expect(get('/questions/recurring-failures', 'limit=many')).toMatchObject({
      status: 400,
      body: { parameter: 'limit' },
    });
  });
});
