import { inject } from 'vitest';
import type { AcrossRow } from '../../src/model/answers';
import type { Answer, Review } from '../../src/model/types';

/** Ids and rows as the service under test has them, so that the same tests run against any service. */

export async function fromService<T>(path: string): Promise<T> {
  const response = await fetch(`${inject('baseUrl')}/api${path}`);
  if (!response.ok) {
    throw new Error(`${path} was answered with ${response.status}`);
  }
  return (await response.json()) as T;
}

export async function getReviewCalled(title: string): Promise<Review> {
  const { rows } = await fromService<Answer<Review>>('/reviews');
  const review = rows.find((row) => row.title.includes(title) || row.csps.includes(title));
  if (!review) {
    throw new Error(`The service under test has no review called ${title}: it must hold the seed reviews.`);
  }
  return review;
}

export function listAgenciesAcross(): Promise<Answer<AcrossRow>> {
  return fromService('/questions/agencies-across-reviews');
}
