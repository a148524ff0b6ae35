import { pathGraph, stepWords } from '../../model/answerGraphs';
import { countedAs } from '../../model/counting';
import type { ConnectionAnswer, PathRow } from '../../model/answers';
import type { Envelope } from '../../model/types';
import { plural } from '../../model/words';
import { el, hidden, paragraph, type Child } from '../dom';
import { agencyLink, reviewLink } from '../links';
import { citation } from '../recommendation';
import { agencyList } from './columns';
import type { QuestionView } from './questionView';

export const connection: QuestionView<PathRow, ConnectionAnswer> = {
  name: 'connection',
  title: 'How are two bodies connected?',
  short: 'Connection of two bodies',
  controls: [
    {
      kind: 'agency',
      name: 'from',
      label: 'From',
      hint: 'Part of a name, like Essex Police',
      required: true,
    },
    { kind: 'agency', name: 'to', label: 'To', hint: 'Part of a name', required: true },
  ],
  lead: 'The shortest ways from one body to another, through recommendations that address two bodies and reviews that address both. Each step stands with its words.',
  finding: ({ rows, paths }) => {
    const [first] = rows;
    const ends = first && [first.steps[0]?.from.name, first.steps.at(-1)?.to.name];
    return first && ends
      ? `${ends[0]} and ${ends[1]} are connected by ${plural(paths ?? rows.length, 'shortest path')} of ${plural(first.length, 'step')}.`
      : '';
  },
  nothing: () => 'There is no path between these two.',
  reading: () =>
    el(
      'p',
      { class: 'govuk-body-s' },
      'A step through one recommendation that addresses both is shorter than a step through one review that addresses each in a ' +
        'recommendation of its own. All paths that are equally short are found. A connection is a shared task, not a shared failing.',
    ),
  caption: 'The shortest paths, step by step',
  columns: (answer) => [
    { head: 'Path', cell: (row) => chain(row, answer) },
    { head: 'Steps', cell: (row) => String(row.length), number: true },
  ],
  rowName: (row) =>
    bodiesOf(row)
      .map(({ name }) => name)
      .join(', '),
  headline: (row, answer) => agencyList(bodiesOf(row), answer),
  pictureTitle: 'The paths beside each other',
  pictures: ({ rows }) => {
    const longest = Math.max(...rows.map((row) => row.steps.length));
    return [
      {
        kind: 'network',
        manner: 'network',
        name: 'Paths',
        description: 'Each line is a step from one body to the next.',
        graph: pathGraph(rows),
        columns: ['From', ...Array.from({ length: longest - 1 }, (_, nth) => `Step ${nth + 1}`), 'To'],
        kinds: [],
        lines: [
          { style: 'solid', words: 'Through one recommendation' },
          { style: 'dashed', words: 'Through one review' },
        ],
      },
    ];
  },
  under: (row, answer) => {
    const byId = new Map(row.citations.map((one) => [one.id, one]));
    return el(
      'ol',
      { class: 'govuk-list govuk-list--number' },
      ...row.steps.map((step) =>
        el(
          'li',
          {},
          paragraph(
            agencyLink(step.from, countedAs(answer)),
            ' and ',
            agencyLink(step.to, countedAs(answer)),
            `: ${stepWords(step)}`,
          ),
          el(
            'ul',
            { class: 'govuk-list citations__list' },
            ...step.recommendationIds.map((id) => {
              const one = byId.get(id);
              return one && citation(one);
            }),
          ),
        ),
      ),
    );
  },
};

function bodiesOf({ steps }: PathRow) {
  return [...steps.slice(0, 1).map(({ from }) => from), ...steps.map(({ to }) => to)];
}

/** The bodies of a path and between them what joins each to the next. */
function chain({ steps }: PathRow, answer: Pick<Envelope, 'question'>): Child {
  const [first] = steps;
  return el(
    'ol',
    { class: 'chain' },
    first && el('li', { class: 'chain__body' }, agencyLink(first.from, countedAs(answer))),
    ...steps.map((step) =>
      el(
        'li',
        {},
        el(
          'span',
          { class: `chain__step chain__step--${step.via}` },
          step.via === 'recommendation' ? 'one recommendation of the ' : 'two recommendations of the ',
          reviewLink(step.review.id, step.review.title),
          hidden(', to '),
        ),
        el('span', { class: 'chain__body' }, agencyLink(step.to, countedAs(answer))),
      ),
    ),
  );
}
