import { acrossGraph, isWhole } from '../../model/answerGraphs';
import { acrossMatrix, yearsMatrix } from '../../model/answerMatrices';
import { countedAs, partyWords, totalOf } from '../../model/counting';
import { percent } from '../../model/rates';
import type { AcrossRow } from '../../model/answers';
import { listed, ofAll, plural, yearSpan } from '../../model/words';
import { agencyLink } from '../links';
import type { MatrixPicture, NetworkPicture } from '../picture/picture';
import { agencyColumn, recommendationsColumn, reviewsColumn } from './columns';
import { leastReviews, MIN_REVIEWS } from './minReviews';
import { bestFirst, type QuestionView } from './questionView';

export const agenciesAcrossReviews: QuestionView<AcrossRow> = {
  name: 'agencies-across-reviews',
  title: 'Which agencies are asked to act in several reviews?',
  short: 'Agencies across reviews',
  controls: [MIN_REVIEWS],
  lead: 'Bodies to which more than one review addressed recommendations, so that what one review learned can be set beside another.',
  finding: (answer) => {
    const [first] = answer.rows;
    const [one, many] = partyWords(answer);
    return first
      ? `${plural(totalOf(answer), `${one} is`, `${many} are`)} addressed in ` +
          `${leastReviews(answer)} or more of ${plural(first.reviewsInScope, 'review')}; most widely ${first.agency.name}, in ` +
          `${ofAll(first.reviews, first.reviewsInScope, 'review')}.`
      : '';
  },
  nothing: (answer) =>
    `No agency is addressed in ${leastReviews(answer)} or more of ${plural(answer.dataset.reviews, 'review')}.`,
  caption: 'Agencies addressed in more than one review',
  columns: (answer) => [
    agencyColumn(answer),
    reviewsColumn((row) => row.reviewsInScope),
    { head: 'Share of reviews', cell: (row) => percent(row.shareOfReviews), number: true },
    recommendationsColumn(answer.dataset),
    { head: 'Years of death', cell: (row) => yearSpan(row.yearsOfDeath) },
    { head: 'Areas of the reviews', cell: areas },
  ],
  rowName: (row) => row.agency.name,
  headline: (row, answer) => [
    agencyLink(row.agency, countedAs(answer)),
    `: ${ofAll(row.reviews, row.reviewsInScope, 'review')}, ${ofAll(row.recommendations, answer.dataset.recommendations, 'recommendation')}`,
  ],
  whole: (row) => ({ count: row.recommendations, chosen: { of: row.agency.id } }),
  pictureTitle: 'Who is named in which review and year',
  pictures: (answer) => {
    const years: MatrixPicture = {
      kind: 'matrix',
      manner: 'years',
      name: 'Years of death',
      description: 'In which years of death (column) the reviews lie that addressed each agency (row).',
      matrix: yearsMatrix(answer.rows),
      corner: 'Agency',
      ticks: true,
      unit: () => 'addressed by a review of that year of death',
      rowsOf: (row) => rowsOf(answer.rows, row),
    };
    return answer.rows.every(isWhole)
      ? [...byReview(answer.rows, answer.dataset.recommendations), years]
      : [years];
  },
};

/** Only where every row holds all its reviews and words can they be shown review by review. */
function byReview(rows: AcrossRow[], recommendations: number) {
  const network: NetworkPicture = {
    kind: 'network',
    manner: 'network',
    name: 'Network',
    description:
      'Each line joins an agency to a review that addressed it; a thicker line is more recommendations.',
    graph: acrossGraph(rows),
    columns: ['Agency', 'Review'],
    kinds: [{ kind: 'review', words: 'Review, with the year of death' }],
    lines: [],
  };
  const matrix: MatrixPicture = {
    kind: 'matrix',
    manner: 'matrix',
    name: 'Matrix',
    description: 'The number of recommendations each review (column) addressed to each agency (row).',
    matrix: acrossMatrix(rows),
    corner: 'Agency',
    unit: ({ value }) => `${plural(value, 'recommendation')} of ${recommendations.toLocaleString('en-GB')}`,
    rowsOf: (row) => rowsOf(rows, row),
  };
  return bestFirst(network, matrix);
}

function rowsOf(rows: AcrossRow[], agency: string): number[] {
  return rows.flatMap((row, index) => (row.agency.id === agency ? [index] : []));
}

function areas({ areas: named, areasInAll }: AcrossRow): string {
  const more = areasInAll - named.length;
  return more > 0 ? `${named.join(', ')} and ${more} more` : listed(named, 'not known');
}
