import { governmentThemes, governmentYears } from '../../model/answerMatrices';
import { countedAs, totalOf } from '../../model/counting';
import { percent } from '../../model/rates';
import type { GovernmentRow } from '../../model/answers';
import { listed, ofAll, plural, yearName } from '../../model/words';
import { el } from '../dom';
import { agencyLink } from '../links';
import type { MatrixPicture } from '../picture/picture';
import { derivedTag } from '../recommendation';
import { agencyColumn, recommendationsColumn, reviewsColumn } from './columns';
import type { QuestionView } from './questionView';

export const askedOfGovernment: QuestionView<GovernmentRow> = {
  name: 'asked-of-government',
  title: 'What is asked of government and national bodies?',
  short: 'Asked of government',
  lead: 'Recommendations that no local partnership can carry out: those to departments, to national bodies, and to “the Government” without a name.',
  finding: (answer) => {
    const { rows, dataset } = answer;
    const [first] = rows;
    return first
      ? `${plural(totalOf(answer), 'national body is', 'national bodies are')} asked to act; most widely ` +
          `${first.agency.name}, by ${ofAll(first.reviews, first.reviewsInScope, 'review')}, in ` +
          `${ofAll(first.recommendations, dataset.recommendations, 'recommendation')}.`
      : '';
  },
  nothing: ({ dataset }) =>
    `None of ${plural(dataset.reviews, 'review')} addresses a department or a national body.`,
  caption: 'Departments and national bodies, and what is asked of them',
  columns: (answer) => [
    agencyColumn(answer, (row) => el('span', { class: 'sub' }, row.called)),
    reviewsColumn((row) => row.reviewsInScope),
    { head: 'Share of reviews', cell: (row) => percent(row.shareOfReviews), number: true },
    recommendationsColumn(answer.dataset),
    {
      head: 'Practice themes',
      cell: (row) => [
        listed(
          row.themes.map(({ name, recommendations }) => `${name} (${recommendations})`),
          'not classified',
        ),
        ' ',
        derivedTag(),
      ],
    },
    {
      head: 'Years of death',
      cell: (row) =>
        row.years.map(({ year, recommendations }) => `${yearName(year)} (${recommendations})`).join(', '),
    },
  ],
  rowName: (row) => row.agency.name,
  headline: (row, answer) => [
    agencyLink(row.agency, countedAs(answer)),
    `: ${ofAll(row.reviews, row.reviewsInScope, 'review')}, ${ofAll(row.recommendations, answer.dataset.recommendations, 'recommendation')}`,
  ],
  whole: (row) => ({ count: row.recommendations, chosen: { of: row.agency.id } }),
  pictureTitle: 'What each is asked, and when',
  pictures: ({ rows, dataset }) => {
    const common: Omit<MatrixPicture, 'manner' | 'name' | 'description' | 'matrix'> = {
      kind: 'matrix',
      corner: 'Body',
      unit: ({ value }) => ofAll(value, dataset.recommendations, 'recommendation'),
      rowsOf: (row) => rows.flatMap(({ agency }, index) => (agency.id === row ? [index] : [])),
    };
    return [
      {
        ...common,
        manner: 'themes',
        name: 'By practice theme',
        description: 'The number of recommendations to each body (row) on each practice theme (column).',
        matrix: governmentThemes(rows),
      },
      {
        ...common,
        manner: 'years',
        name: 'By year of death',
        description: 'The number of recommendations to each body (row) by the year of death (column).',
        matrix: governmentYears(rows),
      },
    ];
  },
};
