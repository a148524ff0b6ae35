import { recurringMatrix } from '../../model/answerMatrices';
import { countedAs } from '../../model/lineage';
import type { RecurringRow } from '../../model/types';
import { listed, ofAll, plural, yearName, outOf } from '../../model/words';
import { agencyLink, reviewLink } from '../links';
import { derivedTag } from '../recommendation';
import type { QuestionView } from './questionView';

export const recurringFailures: QuestionView<RecurringRow> = {
  name: 'recurring-failures',
  title: 'Who is asked to change the same practice again?',
  short: 'Recurring agency failures',
  countsFamilies: true,
  lead: 'The same body asked by two or more reviews to change the same kind of practice. Themes are derived from the words of each recommendation.',
  finding: ({ rows, dataset, next }) => {
    const [first] = rows;
    return first
      ? `${next === null ? '' : 'At least '}${plural(rows.length, 'practice recurs', 'practices recur')} for ` +
          `${plural(new Set(rows.map((row) => row.agency.id)).size, 'agency', 'agencies')}; for example ` +
          `${first.theme.name.toLowerCase()} for ${first.agency.name}, in ${ofAll(first.reviews, dataset.reviews, 'review')}.`
      : '';
  },
  nothing: ({ dataset }) =>
    `No agency is asked by two of ${plural(dataset.reviews, 'review')} to change the same kind of practice.`,
  caption: 'The same agency, the same practice theme, two or more reviews',
  columns: ({ dataset, question }) => [
    { head: 'Agency', cell: (row) => agencyLink(row.agency, countedAs({ question })) },
    { head: 'Practice theme', cell: (row) => [row.theme.name, ' ', derivedTag()] },
    { head: 'Reviews', cell: (row) => outOf(row.reviews, dataset.reviews), number: true },
    {
      head: 'Recommendations',
      cell: (row) => outOf(row.recommendations, dataset.recommendations),
      number: true,
    },
    {
      head: 'In',
      cell: (row) =>
        row.byReview.map((group, index) => [
          index > 0 && ', ',
          reviewLink(group.reviewId, `${group.title} (${yearName(group.yearOfDeath)})`),
        ]),
    },
  ],
  rowName: (row) => `${row.agency.name}, ${row.theme.name.toLowerCase()}`,
  headline: (row, { dataset, question }) => [
    agencyLink(row.agency, countedAs({ question })),
    `, ${row.theme.name.toLowerCase()}: ${ofAll(row.reviews, dataset.reviews, 'review')} (deaths in ${listed(
      row.byReview.map((group) => yearName(group.yearOfDeath)),
    )})`,
  ],
  pictureTitle: 'Agencies and the practices they are asked to change',
  pictures: ({ rows, dataset }) => [
    {
      manner: 'matrix',
      name: 'Matrix',
      description:
        'The number of reviews in which an agency (row) was asked to change a kind of practice (column).',
      matrix: recurringMatrix(rows),
      corner: 'Agency',
      unit: (value) => ofAll(value, dataset.reviews, 'review'),
      rowsOf: (row, column) =>
        rows.flatMap((entry, index) => (entry.agency.id === row && entry.theme.id === column ? [index] : [])),
    },
  ],
};
