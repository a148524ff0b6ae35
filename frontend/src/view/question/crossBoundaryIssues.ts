import { boundaryGraph } from '../../model/answerGraphs';
import { pairsMatrix } from '../../model/answerMatrices';
import { countedAs, totalOf } from '../../model/counting';
import type { AreaPair, BoundaryAnswer, BoundaryRow } from '../../model/answers';
import type { Envelope } from '../../model/types';
import { areaNames, listed, ofAll, plural } from '../../model/words';
import { hrefWith } from '../../state';
import { el, link, paragraph, type Child } from '../dom';
import { agencyLink, areaLink, reviewLink } from '../links';
import type { MatrixPicture, NetworkPicture, Picture } from '../picture/picture';
import { derivedTag, verbatim } from '../recommendation';
import { dataTable, type Column } from '../table';
import { reviewsColumn, themesColumn } from './columns';
import { bestFirst, type Asked, type QuestionView } from './questionView';

export const crossBoundaryIssues: QuestionView<BoundaryRow, BoundaryAnswer> = {
  name: 'cross-boundary-issues',
  title: 'Which issues cross the boundary of an area?',
  short: 'Cross-boundary issues',
  lead: 'Reviews that address a body from another police force area, or whose words say that the matter moved between areas.',
  finding: (answer) => {
    const { rows, dataset, next } = answer;
    const reviews = new Set(rows.map((row) => row.review.id)).size;
    const certain = rows.filter((row) => row.strength === 'certain').length;
    return rows.length > 0
      ? `${plural(totalOf(answer), 'sign', 'signs')} of an issue across a boundary; ` +
          (next === null ? '' : `the first ${rows.length} `) +
          `in ${reviews} of ${plural(dataset.reviews, 'review')}, ${certain} of ${rows.length} certain.`
      : '';
  },
  nothing: ({ dataset }) => `None of ${plural(dataset.reviews, 'review')} shows an issue that crosses areas.`,
  before: example,
  caption: 'Issues that cross areas, with how certain each is and why',
  columns: (answer) => [
    {
      head: 'Review',
      cell: (row) => [reviewLink(row.review.id, row.review.title), ' (', areas(row.from), ')'],
    },
    ...boundaryColumns(answer),
    themesColumn(),
  ],
  rowName: (row) => `${row.review.title}, ${row.agency?.name ?? row.words ?? row.strength}`,
  headline: (row, answer) => [
    `${areaNames(row.from)}: `,
    row.agency
      ? [agencyLink(row.agency, countedAs(answer)), row.to.length > 0 && ` of ${areaNames(row.to)}`]
      : el('q', {}, row.words ?? ''),
    ` (${row.strength}), in `,
    reviewLink(row.review.id, row.review.title),
  ],
  whole: (row) => ({
    chosen: row.agency ? { of: row.agency.id, review: row.review.id } : null,
  }),
  pictureTitle: 'From the review’s area to the other area',
  pictures,
  after: pairs,
};

function pictures({ rows, dataset, pairs: all = [] }: BoundaryAnswer): Picture[] {
  const network: NetworkPicture = {
    kind: 'network',
    manner: 'network',
    name: 'Network',
    description:
      'From a review and its force area, through the agency it addressed, to that agency’s home area.',
    graph: boundaryGraph(rows),
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
    kind: 'matrix',
    manner: 'matrix',
    name: 'Matrix',
    description: 'The number of reviews of one area (row) that address a body of another area (column).',
    matrix: pairsMatrix(all),
    corner: 'From',
    unit: ({ value }) => ofAll(value, dataset.reviews, 'review'),
    rowsOf: (row, column) =>
      rows.flatMap(({ from, to }, index) =>
        from.some(({ id }) => id === row) && to.some(({ id }) => id === column) ? [index] : [],
      ),
  };
  return all.length > 0 ? bestFirst(network, matrix) : [network];
}

/** One pair of areas told from end to end: Essex and the Metropolitan area where they are in the answer. */
function example({ pairs: all = [], rows, dataset }: BoundaryAnswer, { place }: Asked): Child {
  const pair =
    all.find(({ from, to }) => from.name === 'Essex' && to.name === 'Metropolitan') ??
    all.find(({ certain }) => certain > 0) ??
    all[0];
  const row = rows.find(
    ({ from, to, agency, citations }) =>
      agency &&
      citations.length > 0 &&
      from.some(({ id }) => id === pair?.from.id) &&
      to.some(({ id }) => id === pair?.to.id),
  );
  const [words] = row?.citations ?? [];
  if (!pair || !row?.agency || !words || place.params.has('after')) {
    return null;
  }
  return el(
    'section',
    { class: 'example', 'aria-labelledby': 'example' },
    el(
      'h3',
      { class: 'govuk-heading-s', id: 'example' },
      `For example: from ${pair.from.name} to ${pair.to.name}`,
    ),
    paragraph(
      `${ofAll(pair.reviews, dataset.reviews, 'review')} of `,
      areaLink(pair.from),
      ` ${pair.reviews === 1 ? 'addresses' : 'address'} bodies of `,
      areaLink(pair.to),
      `: ${strengths(pair)}. `,
      pair.themes.length > 0 && [
        `They are about ${listed(pair.themes.map(({ name }) => name.toLowerCase()))} `,
        derivedTag(),
        '. ',
      ],
    ),
    paragraph(
      'The ',
      reviewLink(row.review.id, row.review.title),
      ' asks of ',
      agencyLink(row.agency),
      ` (${row.strength}: ${row.why.replace(/\.$/, '')}):`,
    ),
    verbatim(words.text),
    el(
      'p',
      { class: 'govuk-body-s' },
      link(
        hrefWith(place, { area: pair.from.id, after: null, select: null }),
        `Only what begins in ${pair.from.name}`,
      ),
    ),
  );
}

function strengths({ certain, possible, saidInWords, issues }: AreaPair): string {
  const parts = [
    certain > 0 && `${certain} certain`,
    possible > 0 && `${possible} possible`,
    saidInWords > 0 && `${saidInWords} said in words`,
  ].filter((part) => part !== false);
  return `${plural(issues, 'sign')}, ${listed(parts, 'none of them certain')}`;
}

function pairs({ pairs: all = [], dataset }: BoundaryAnswer): Child {
  return (
    all.length > 0 &&
    el(
      'section',
      { 'aria-labelledby': 'pairs' },
      el('h2', { class: 'govuk-heading-m', id: 'pairs' }, 'Which areas share issues'),
      dataTable<AreaPair>({
        caption: 'Pairs of police force areas: from the area of the review to the area of the body addressed',
        columns: [
          { head: 'From', cell: (row) => areaLink(row.from) },
          { head: 'To', cell: (row) => areaLink(row.to) },
          reviewsColumn(dataset.reviews),
          { head: 'Signs', cell: (row) => strengths(row) },
          {
            head: 'What they are about',
            cell: (row) => [
              listed(
                row.themes.map(({ name, recommendations }) => `${name} (${recommendations})`),
                'not classified',
              ),
              ' ',
              derivedTag(),
            ],
          },
        ],
        rows: all,
      }),
    )
  );
}

type Crossing = Omit<BoundaryRow, 'id' | 'review' | 'from' | 'themes'>;

/** The columns which a review's own page shows too. */
export function boundaryColumns(answer: Pick<Envelope, 'question'>): Column<Crossing>[] {
  return [
    { head: 'What crosses', cell: (row) => what(row, answer) },
    { head: 'To', cell: (row) => areas(row.to) },
    { head: 'Strength', cell: (row) => [row.strength, ' ', derivedTag()] },
    { head: 'Why', cell: (row) => row.why },
  ];
}

function areas(all: BoundaryRow['to']): Child {
  return all.length === 0 ? 'not named' : all.map((area, place) => [place > 0 && ' and ', areaLink(area)]);
}

function what(row: Crossing, answer: Pick<Envelope, 'question'>): Child {
  return [
    row.agency && agencyLink(row.agency, countedAs(answer)),
    row.agency && row.words && ': ',
    row.words && el('q', {}, row.words),
    !row.agency && !row.words && 'not named',
  ];
}
