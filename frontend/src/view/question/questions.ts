import type { Answer, Recommendation } from '../../model/types';
import type { QuestionName } from '../../state';
import { agenciesAcrossReviews } from './agenciesAcrossReviews';
import { coAddressedAgencies } from './coAddressedAgencies';
import { crossBoundaryIssues } from './crossBoundaryIssues';
import type { QuestionView } from './questionView';
import { recurringFailures } from './recurringFailures';

export type AnyRow = { citations: Recommendation[] };

export type AnyQuestion = QuestionView<AnyRow, Answer<AnyRow>>;

/** The four questions in the order of the front page; each knows its own rows, the page only that they cite. */
export const QUESTIONS = [
  agenciesAcrossReviews,
  recurringFailures,
  coAddressedAgencies,
  crossBoundaryIssues,
] as unknown as AnyQuestion[];

export function getQuestion(name: QuestionName): AnyQuestion {
  const question = QUESTIONS.find((known) => known.name === name);
  if (!question) {
    throw new Error(`There is no question ${name}.`);
  }
  return question;
}
