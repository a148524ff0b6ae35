import { coAddressedGraph } from '../../model/answerGraphs';
import { coAddressedMatrix } from '../../model/answerMatrices';
import { countedAs } from '../../model/lineage';
import type { CoAddressedAnswer, CoAddressedRow } from '../../model/types';
import { ofAll, plural, outOf } from '../../model/words';
import { el, outside, paragraph, webAddress } from '../dom';
import { agencyLink } from '../links';
import type { MatrixPicture, NetworkPicture } from '../picture/picture';
import { dataTable } from '../table';
import { bestFirst, type QuestionView } from './questionView';

const MEASURED = 10;

export const coAddressedAgencies: QuestionView<CoAddressedRow, CoAddressedAnswer> = {
  name: 'co-addressed-agencies',
  title: 'Which agencies are asked to act together?',
  short: 'Co-addressed agencies',
  countsFamilies: true,
  lead: 'Pairs of agencies to which one recommendation was addressed jointly. They share a task, not necessarily a failing.',
  finding: ({ rows, dataset, next }) => {
    const [first] = rows;
    return first
      ? `${next === null ? '' : 'At least '}${plural(rows.length, 'pair of agencies is', 'pairs of agencies are')} asked to act together; ` +
          `most often ${first.a.name} and ${first.b.name}, in ${ofAll(first.recommendations, dataset.recommendations, 'recommendation')}.`
      : '';
  },
  nothing: ({ dataset }) =>
    `None of ${plural(dataset.recommendations, 'recommendation')} is addressed to two agencies at once.`,
  caption: 'Pairs of agencies addressed by the same recommendation',
  columns: ({ dataset, question }) => [
    { head: 'Agency', cell: (row) => agencyLink(row.a, countedAs({ question })) },
    { head: 'Together with', cell: (row) => agencyLink(row.b, countedAs({ question })) },
    {
      head: 'Recommendations',
      cell: (row) => outOf(row.recommendations, dataset.recommendations),
      number: true,
    },
    { head: 'Reviews', cell: (row) => outOf(row.reviews, dataset.reviews), number: true },
  ],
  rowName: (row) => `${row.a.name} and ${row.b.name}`,
  headline: (row, { dataset, question }) => [
    agencyLink(row.a, countedAs({ question })),
    ' and ',
    agencyLink(row.b, countedAs({ question })),
    `: ${ofAll(row.recommendations, dataset.recommendations, 'recommendation')}`,
  ],
  pictureTitle: 'Who is asked to act with whom',
  pictures: ({ rows, dataset }) => {
    const graph = coAddressedGraph(rows);
    const network: NetworkPicture = {
      manner: 'network',
      name: 'Network',
      description:
        'Each line joins two agencies asked together; a larger sign is an agency asked with more others.',
      graph,
      columns: [],
      kinds: [],
      lines: [],
    };
    const matrix: MatrixPicture = {
      manner: 'matrix',
      name: 'Matrix',
      description:
        'The number of recommendations addressed to both agencies. Those asked together stand together.',
      matrix: coAddressedMatrix(rows),
      corner: 'Agency',
      unit: (value) => ofAll(value, dataset.recommendations, 'recommendation'),
      rowsOf: (row, column) =>
        rows.flatMap(({ a, b }, index) =>
          (a.id === row && b.id === column) || (a.id === column && b.id === row) ? [index] : [],
        ),
    };
    return bestFirst(network, matrix);
  },
  after: (answer) => measures(answer),
};

function measures({ question, measures: all = [], measure }: CoAddressedAnswer): HTMLElement | null {
  if (all.length === 0 || !measure) {
    return null;
  }
  const reference = webAddress(measure.reference);
  const largest = [...all]
    .sort(
      (x, y) =>
        y.betweenness - x.betweenness ||
        y.degree - x.degree ||
        x.agency.name.localeCompare(y.agency.name, 'en-GB'),
    )
    .slice(0, MEASURED);
  return el(
    'section',
    { class: 'measures', 'aria-labelledby': 'measures' },
    el('h2', { class: 'govuk-heading-m', id: 'measures' }, 'Who stands between others'),
    paragraph(
      measure.definition,
      ' Reference: ',
      reference ? outside(reference, measure.reference) : measure.reference,
      '.',
    ),
    largest.every((row) => row.betweenness === 0)
      ? paragraph(
          `In this answer no agency joins others that are not already asked together: the value is 0 for all ${all.length}.`,
        )
      : dataTable({
          caption: `${measure.name}: the ${plural(largest.length, 'agency', 'agencies')} with the largest value, of ${all.length} in the network`,
          columns: [
            { head: 'Agency', cell: (row) => agencyLink(row.agency, countedAs({ question })) },
            {
              head: 'Asked together with',
              cell: (row) => plural(row.degree, 'other agency', 'other agencies'),
              number: true,
            },
            {
              head: 'Betweenness',
              cell: (row) => row.betweenness.toLocaleString('en-GB', { maximumFractionDigits: 3 }),
              number: true,
            },
          ],
          rows: largest,
        }),
  );
}
