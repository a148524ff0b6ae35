import { coAddressedGraph } from '../../model/answerGraphs';
import { coAddressedMatrix } from '../../model/answerMatrices';
import { ACCEPTED, chanceWords, isBeyondChance } from '../../model/chance';
import { countedAs, partyWords, totalOf } from '../../model/counting';
import type { AgencyGroup, CoAddressedAnswer, CoAddressedRow } from '../../model/answers';
import type { Envelope } from '../../model/types';
import { ofAll, plural } from '../../model/words';
import { el, hidden, paragraph, type Child } from '../dom';
import { agencyLink } from '../links';
import type { MatrixPicture, NetworkPicture } from '../picture/picture';
import { citations } from '../citations';
import { dataTable } from '../table';
import { agencyList, reviewsColumn } from './columns';
import { bestFirst, type Asked, type QuestionView } from './questionView';

export const coAddressedAgencies: QuestionView<CoAddressedRow, CoAddressedAnswer> = {
  name: 'co-addressed-agencies',
  title: 'Which agencies are asked to act together?',
  short: 'Co-addressed agencies',
  controls: [
    {
      kind: 'switch',
      name: 'together',
      label: 'Together in',
      options: [
        { value: 'recommendation', words: 'one recommendation' },
        { value: 'review', words: 'one review' },
      ],
    },
    {
      kind: 'switch',
      name: 'structure',
      label: 'Pairs of a body and its own parts',
      options: [
        { value: 'include', words: 'shown' },
        { value: 'exclude', words: 'left out' },
      ],
    },
  ],
  lead: 'Pairs and groups of agencies that are asked together. They share a task, not necessarily a failing.',
  finding: (answer) => {
    const [first] = answer.rows;
    const [one, many] = partyWords(answer);
    const beyond = answer.rows.filter(isBeyondChance).length;
    return first
      ? `${plural(totalOf(answer), `pair of ${many} is`, `pairs of ${many} are`)} asked together ` +
          `in one ${unit(answer)}, ${beyond} of ${answer.next === null ? 'them' : `the first ${answer.rows.length}`} more often than chance would have it; most often ${first.a.name} and ` +
          `${first.b.name}, in ${ofAll(first.together, first.outOf, unit(answer))} that address any ${one}.`
      : '';
  },
  nothing: (answer) => `No ${unit(answer)} is addressed to two agencies at once.`,
  reading: (answer) =>
    el(
      'p',
      { class: 'govuk-body-s' },
      `Expected is how often a pair would be asked together if every agency were put into as many ${unit(answer)}s as it is, but by chance. ` +
        `A pair is said to be more often together than chance would have it where q is at most ${ACCEPTED}: of all pairs said so, about that ` +
        'share may still be chance. The figure allows for small numbers and for the many pairs that are looked at. ' +
        'It says nothing of how well they work together.',
    ),
  caption: 'Pairs of agencies asked together',
  columns: (answer) => [
    { head: 'Agency', cell: (row) => agencyLink(row.a, countedAs(answer)) },
    { head: 'Together with', cell: (row) => [agencyLink(row.b, countedAs(answer)), structure(row)] },
    {
      head: `${unit(answer) === 'review' ? 'Reviews' : 'Recommendations'} that address both`,
      cell: (row) => `${row.together.toLocaleString('en-GB')} of ${row.outOf.toLocaleString('en-GB')}`,
      number: true,
    },
    ...(unit(answer) === 'review' ? [] : [reviewsColumn<CoAddressedRow>(answer.dataset.reviews)]),
    { head: 'Against chance', cell: (row) => chance(row) },
  ],
  rowName: (row) => `${row.a.name} and ${row.b.name}`,
  headline: (row, answer) => [
    agencyLink(row.a, countedAs(answer)),
    ' and ',
    agencyLink(row.b, countedAs(answer)),
    `: ${ofAll(row.together, row.outOf, unit(answer))}`,
  ],
  whole: (row, answer) => ({
    count: row.recommendations,
    chosen: { of: [row.a.id, row.b.id], together: unit(answer) },
  }),
  pictureTitle: 'Who is asked to act with whom',
  pictures: (answer) => {
    const { rows } = answer;
    const network: NetworkPicture = {
      kind: 'network',
      manner: 'network',
      name: 'Network',
      description:
        'Each line joins two agencies asked together; a larger sign is an agency asked with more others.',
      graph: coAddressedGraph(rows, unit(answer)),
      columns: [],
      kinds: [],
      lines: [
        { style: 'solid', words: 'Asked together' },
        { style: 'dashed', words: 'Asked together; a body and its own part, or two parts of one body' },
      ],
    };
    const at = (row: string, column: string): number =>
      rows.findIndex(({ a, b }) => (a.id === row && b.id === column) || (a.id === column && b.id === row));
    const matrix: MatrixPicture = {
      kind: 'matrix',
      manner: 'matrix',
      name: 'Matrix',
      description: `The number of ${unit(answer)}s addressed to both agencies. Those asked together stand together.`,
      matrix: coAddressedMatrix(rows),
      corner: 'Agency',
      unit: ({ row, column }) => {
        const pair = rows[at(row, column)];
        return pair ? `${ofAll(pair.together, pair.outOf, unit(answer))}; ${chanceWords(pair)}` : '';
      },
      rowsOf: (row, column) => [at(row, column)].filter((index) => index >= 0),
    };
    return bestFirst(network, matrix);
  },
  after: groups,
};

/** In what two must be addressed to be together. */
function unit({ question }: Pick<Envelope, 'question'>): 'recommendation' | 'review' {
  return question.parameters.together === 'review' ? 'review' : 'recommendation';
}

function structure({ byStructure }: CoAddressedRow): Child {
  return byStructure && el('span', { class: 'sub' }, 'expected, as they belong together');
}

function chance(row: CoAddressedRow): Child {
  const words = chanceWords(row);
  return isBeyondChance(row) ? el('span', { class: 'beyond' }, words) : words;
}

function groups(answer: CoAddressedAnswer, { names }: Asked): Child {
  const found = answer.groups ?? [];
  return (
    found.length > 0 &&
    el(
      'section',
      { 'aria-labelledby': 'groups' },
      el('h2', { class: 'govuk-heading-m', id: 'groups' }, 'Three and more asked together'),
      paragraph(
        `The groups that one ${unit(answer)} addressed together, those addressed most often first. A group stands here with exactly its members.`,
      ),
      dataTable<AgencyGroup>({
        caption: `Groups of three or more agencies: the ${found.length} most frequent`,
        columns: [
          { head: 'Agencies', cell: (row) => agencyList(row.agencies, answer) },
          {
            head: 'Asked together',
            cell: (row) => plural(row.together, unit(answer)),
            number: true,
          },
          reviewsColumn(answer.dataset.reviews),
        ],
        rows: found,
        under: (row) => ({
          summary: [
            `${plural(row.citations.length, 'recommendation')}, word for word`,
            hidden(`: ${row.agencies.map(({ name }) => name).join(', ')}`),
          ],
          content: () => citations(row.citations, names),
        }),
      }),
    )
  );
}
