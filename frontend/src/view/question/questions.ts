import type { Cited } from '../../model/answers';
import type { Answer } from '../../model/types';
import type { QuestionName } from '../../state';
import { agenciesAcrossReviews } from './agenciesAcrossReviews';
import { areaPicture } from './areaPicture';
import { askedAgain } from './askedAgain';
import { askedOfGovernment } from './askedOfGovernment';
import { brokersAndCommunities } from './brokersAndCommunities';
import { coAddressedAgencies } from './coAddressedAgencies';
import { connection } from './connection';
import { crossBoundaryIssues } from './crossBoundaryIssues';
import { nationalPicture } from './nationalPicture';
import type { QuestionView } from './questionView';
import { recurringFailures } from './recurringFailures';
import { whatChanged } from './whatChanged';

export type AnyRow = Cited;

export type AnyQuestion = QuestionView<AnyRow, Answer<AnyRow>>;

export interface QuestionGroup {
  title: string;
  lead: string;
  questions: AnyQuestion[];
}

/** Each question knows its own rows, the page only that they cite. */
const group = (title: string, lead: string, ...questions: unknown[]): QuestionGroup => ({
  title,
  lead,
  questions: questions as AnyQuestion[],
});

/** The questions in the order of the front page, by what a reader comes for. */
export const QUESTION_GROUPS: QuestionGroup[] = [
  group(
    'What comes back',
    'Learning that one review set down and another had to set down again.',
    recurringFailures,
    askedAgain,
    agenciesAcrossReviews,
  ),
  group(
    'Working together',
    'Who must act jointly, and through whom the parts of the system meet.',
    coAddressedAgencies,
    brokersAndCommunities,
    connection,
  ),
  group(
    'Places',
    'What crosses a boundary, and what is asked for in one area.',
    crossBoundaryIssues,
    areaPicture,
  ),
  group(
    'The country as a whole',
    'Themes by sector, area and year, and what only government can do.',
    nationalPicture,
    askedOfGovernment,
  ),
  group('What changed', 'What the latest reviews add.', whatChanged),
];

const ALL = new Map(
  QUESTION_GROUPS.flatMap(({ questions }) => questions).map((question) => [question.name, question]),
);

export function getQuestion(name: QuestionName): AnyQuestion {
  const question = ALL.get(name);
  if (!question) {
    throw new Error(`There is no question ${name}.`);
  }
  return question;
}
