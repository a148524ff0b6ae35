import { acrossGraph } from '../../model/answerGraphs';
import { acrossMatrix } from '../../model/answerMatrices';
import { sectorName } from '../../model/sectors';
import { countedAs } from '../../model/lineage';
import type { AcrossRow } from '../../model/types';
import { listed, ofAll, plural, yearSpan, outOf } from '../../model/words';
import { el } from '../dom';
import { agencyLink } from '../links';
import type { MatrixPicture, NetworkPicture } from '../picture/picture';
import { bestFirst, type QuestionView } from './questionView';

export const agenciesAcrossReviews: QuestionView<AcrossRow> = {
  name: 'agencies-across-reviews',
  title: 'Which agencies are asked to act in several reviews?',
  short: 'Agencies across reviews',
  countsFamilies: true,
  lead: 'Bodies to which more than one review addressed recommendations, so that what one review learned can be set beside another.',
  finding: ({ rows, dataset, next }) => {
    const [first] = rows;
    return first
      ? `${next === null ? '' : 'At least '}${plural(rows.length, 'agency is', 'agencies are')} addressed in more than one of ` +
          `${plural(dataset.reviews, 'review')}; most widely ${first.agency.name}, in ${ofAll(first.reviews, dataset.reviews, 'review')}.`
      : '';
  },
  nothing: ({ dataset }) =>
    `No agency is addressed in more than one of ${plural(dataset.reviews, 'review')}.`,
  caption: 'Agencies addressed in more than one review',
  columns: ({ dataset, question }) => [
    {
      head: 'Agency',
      cell: (row) => [
        agencyLink(row.agency, countedAs({ question })),
        el('span', { class: 'sub' }, sectorName(row.agency.sector)),
      ],
    },
    { head: 'Reviews', cell: (row) => outOf(row.reviews, dataset.reviews), number: true },
    {
      head: 'Recommendations',
      cell: (row) => outOf(row.recommendations, dataset.recommendations),
      number: true,
    },
    { head: 'Years of death', cell: (row) => yearSpan(row.yearsOfDeath) },
    { head: 'Areas', cell: (row) => listed(row.areas, 'national or not known') },
  ],
  rowName: (row) => row.agency.name,
  headline: (row, { dataset, question }) => [
    agencyLink(row.agency, countedAs({ question })),
    `: ${ofAll(row.reviews, dataset.reviews, 'review')}, ${ofAll(row.recommendations, dataset.recommendations, 'recommendation')}`,
  ],
  pictureTitle: 'Who is named in which review',
  pictures: ({ rows, dataset }, names) => {
    const graph = acrossGraph(rows, dataset, names);
    const network: NetworkPicture = {
      manner: 'network',
      name: 'Network',
      description:
        'Each line joins an agency to a review that addressed it; a thicker line is more recommendations.',
      graph,
      columns: ['Agency', 'Review'],
      kinds: [{ kind: 'review', words: 'Review, with the year of death' }],
      lines: [],
    };
    const matrix: MatrixPicture = {
      manner: 'matrix',
      name: 'Matrix',
      description: 'The number of recommendations each review (column) addressed to each agency (row).',
      matrix: acrossMatrix(rows, names),
      corner: 'Agency',
      unit: (value) => `${plural(value, 'recommendation')} of ${dataset.recommendations}`,
      rowsOf: (row) => rows.flatMap((entry, index) => (entry.agency.id === row ? [index] : [])),
    };
    return bestFirst(network, matrix);
  },
};
