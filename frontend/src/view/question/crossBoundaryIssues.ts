import { boundaryGraph } from '../../model/answerGraphs';
import { boundaryMatrix } from '../../model/answerMatrices';
import type { BoundaryRow } from '../../model/types';
import { areaNames, plural } from '../../model/words';
import { el, type Child } from '../dom';
import { agencyLink, reviewLink } from '../links';
import type { MatrixPicture, NetworkPicture } from '../picture/picture';
import { derivedTag } from '../recommendation';
import type { Column } from '../table';
import { bestFirst, type QuestionView } from './questionView';

export const crossBoundaryIssues: QuestionView<BoundaryRow> = {
  name: 'cross-boundary-issues',
  title: 'Which issues cross the boundary of an area?',
  short: 'Cross-boundary issues',
  countsFamilies: false,
  lead: 'Reviews that address a body from another police force area, or whose words say that the matter moved between areas.',
  finding: ({ rows, dataset, next }) => {
    const reviews = new Set(rows.map((row) => row.review.id)).size;
    const certain = rows.filter((row) => row.strength === 'certain').length;
    return rows.length > 0
      ? `${next === null ? '' : 'At least '}${plural(rows.length, 'sign', 'signs')} of an issue across a boundary, in ` +
          `${reviews} of ${plural(dataset.reviews, 'review')}; ${certain} of ${rows.length} certain.`
      : '';
  },
  nothing: ({ dataset }) => `None of ${plural(dataset.reviews, 'review')} shows an issue that crosses areas.`,
  caption: 'Issues that cross areas, with how certain each is and why',
  columns: () => [
    {
      head: 'Review',
      cell: (row) => [reviewLink(row.review.id, row.review.title), ` (${areaNames(row.from)})`],
    },
    ...boundaryColumns(),
  ],
  rowName: (row) => `${row.review.title}, ${row.agency?.name ?? row.words ?? row.strength}`,
  headline: (row) => [
    `${areaNames(row.from)}: `,
    row.agency
      ? [agencyLink(row.agency), row.to.length > 0 && ` of ${areaNames(row.to)}`]
      : el('q', {}, row.words ?? ''),
    ` (${row.strength}), in `,
    reviewLink(row.review.id, row.review.title),
  ],
  pictureTitle: 'From the review’s area to the other area',
  pictures: ({ rows }) => {
    const graph = boundaryGraph(rows);
    const network: NetworkPicture = {
      manner: 'network',
      name: 'Network',
      description:
        'From a review and its force area, through the agency it addressed, to that agency’s home area.',
      graph,
      columns: ['Review, area', 'Addressed', 'Home area'],
      kinds: [
        { kind: 'review', words: 'Review and its force area' },
        { kind: 'words', words: 'Said in words' },
        { kind: 'area', words: 'Home area of the agency' },
      ],
      lines: [
        { style: 'solid', words: 'Certain' },
        { style: 'dashed', words: 'Possible' },
        { style: 'dotted', words: 'Said in words' },
      ],
    };
    const matrix: MatrixPicture = {
      manner: 'matrix',
      name: 'Matrix',
      description:
        'The number of signs that an issue crossed from the review’s area (row) to another area (column).',
      matrix: boundaryMatrix(rows),
      corner: 'From',
      unit: (value) => `${value} of ${plural(rows.length, 'sign')}`,
      rowsOf: (row, column) =>
        rows.flatMap((entry, index) =>
          areaNames(entry.from) === row && areaNames(entry.to) === column ? [index] : [],
        ),
    };
    return bestFirst(network, matrix);
  },
};

type Crossing = Omit<BoundaryRow, 'review' | 'from'>;

/** The columns which a review's own page shows too. */
export function boundaryColumns(): Column<Crossing>[] {
  return [
    { head: 'What crosses', cell: what },
    { head: 'To', cell: (row) => areaNames(row.to) },
    { head: 'Strength', cell: (row) => [row.strength, ' ', derivedTag()] },
    { head: 'Why', cell: (row) => row.why },
  ];
}

function what(row: Crossing): Child {
  return [
    row.agency && agencyLink(row.agency),
    row.agency && row.words && ': ',
    row.words && el('q', {}, row.words),
    !row.agency && !row.words && 'not named',
  ];
}
