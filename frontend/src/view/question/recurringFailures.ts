import { recurringMatrix } from '../../model/answerMatrices';
import { countedAs, partyWords, totalOf } from '../../model/counting';
import type { RecurringRow } from '../../model/answers';
import type { Recommendation } from '../../model/types';
import { ofAll, plural, yearName, yearSpan } from '../../model/words';
import { el, type Child } from '../dom';
import { agencyLink, reviewLink } from '../links';
import { derivedTag } from '../recommendation';
import { sideBySide } from '../sideBySide';
import { agencyColumn, recommendationsColumn, reviewsColumn } from './columns';
import { MIN_REVIEWS } from './minReviews';
import type { QuestionView } from './questionView';

export const recurringFailures: QuestionView<RecurringRow> = {
  name: 'recurring-failures',
  title: 'Who is asked to change the same practice again?',
  short: 'Recurring agency failures',
  controls: [MIN_REVIEWS],
  lead: 'The same body asked by two or more reviews to change the same kind of practice. Themes are derived from the words of each recommendation.',
  finding: (answer) => {
    const { rows, dataset, next } = answer;
    const [first] = rows;
    return first
      ? `${plural(totalOf(answer), 'practice recurs', 'practices recur')}` +
          (next === null
            ? ` for ${plural(new Set(rows.map((row) => row.agency.id)).size, ...partyWords(answer))}`
            : '') +
          `; for example ${first.theme.name.toLowerCase()} for ${first.agency.name}, in ${ofAll(first.reviews, dataset.reviews, 'review')}.`
      : '';
  },
  nothing: ({ dataset }) =>
    `No agency is asked by two of ${plural(dataset.reviews, 'review')} to change the same kind of practice.`,
  reading: () =>
    el(
      'p',
      { class: 'govuk-body-s' },
      'Open a row to read its recommendations side by side, the earliest death first, and judge whether it is the same thing again. ' +
        'The words by which the theme was found are marked. ',
      'Where a recommendation says itself that it repeats, its words say so.',
    ),
  caption: 'The same agency, the same practice theme, two or more reviews',
  columns: (answer) => [
    agencyColumn(answer),
    { head: 'Practice theme', cell: (row) => [row.theme.name, ' ', derivedTag()] },
    reviewsColumn(answer.dataset.reviews),
    recommendationsColumn(answer.dataset),
    { head: 'Years of death', cell: years },
    { head: 'Say that they repeat', cell: (row) => repeats(row) },
    { head: 'In', cell: inReviews },
  ],
  rowName: (row) => `${row.agency.name}, ${row.theme.name.toLowerCase()}`,
  headline: (row, answer) => [
    agencyLink(row.agency, countedAs(answer)),
    `, ${row.theme.name.toLowerCase()}: ${ofAll(row.reviews, answer.dataset.reviews, 'review')} (deaths in ${years(row)})`,
  ],
  whole: (row) => ({
    count: row.recommendations,
    chosen: { of: row.agency.id, theme: row.theme.id },
  }),
  under: (row) => {
    const byId = new Map(row.citations.map((one) => [one.id, one]));
    return sideBySide(
      row.byReview
        .map(({ reviewId, title, yearOfDeath, recommendationIds }) => ({
          heading: [reviewLink(reviewId, title), `, death in ${yearName(yearOfDeath)}`],
          recommendations: recommendationIds.flatMap((id) => byId.get(id) ?? []),
          phrases: (one: Recommendation) => one.themes.find(({ id }) => id === row.theme.id)?.words ?? [],
        }))
        .filter(({ recommendations }) => recommendations.length > 0),
    );
  },
  pictureTitle: 'Agencies and the practices they are asked to change',
  pictures: ({ rows, dataset }) => [
    {
      kind: 'matrix',
      manner: 'matrix',
      name: 'Matrix',
      description:
        'The number of reviews in which an agency (row) was asked to change a kind of practice (column).',
      matrix: recurringMatrix(rows),
      corner: 'Agency',
      unit: ({ value }) => ofAll(value, dataset.reviews, 'review'),
      rowsOf: (row, column) =>
        rows.flatMap((entry, index) => (entry.agency.id === row && entry.theme.id === column ? [index] : [])),
    },
  ],
};

function years({ firstYear, lastYear }: RecurringRow): string {
  return yearSpan([firstYear, lastYear].filter((year) => year !== null));
}

function repeats({ declared, recommendations }: RecurringRow): Child {
  return declared > 0
    ? el(
        'strong',
        { class: 'govuk-tag govuk-tag--orange repeats' },
        ofAll(declared, recommendations, 'recommendation'),
      )
    : 'none';
}

function inReviews({ byReview, reviews }: RecurringRow): Child {
  const more = reviews - byReview.length;
  return [
    byReview.map((group, index) => [
      index > 0 && ', ',
      reviewLink(group.reviewId, `${group.title} (${yearName(group.yearOfDeath)})`),
    ]),
    more > 0 && ` and ${more} more`,
  ];
}
