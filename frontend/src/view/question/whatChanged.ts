import { countedAs, totalOf } from '../../model/counting';
import type { ChangeAnswer, ChangeRow } from '../../model/answers';
import { listed, momentName, plural, yearName } from '../../model/words';
import { hrefWith } from '../../state';
import { bullets, disclosure, link, type Child } from '../dom';
import { agencyLink, reviewLink } from '../links';
import type { Asked, QuestionView } from './questionView';

export const whatChanged: QuestionView<ChangeRow, ChangeAnswer> = {
  name: 'what-changed',
  title: 'What is new since the last import?',
  short: 'What changed',
  controls: [
    {
      kind: 'text',
      name: 'since',
      label: 'Since',
      hint: 'A day, like 2026-11-01. Left empty, the latest import is taken.',
    },
  ],
  lead: 'Reviews that were added or changed since a day or an import, and bodies that only now recur in several reviews.',
  finding: (answer) => {
    const { rows, next, since } = answer;
    const kinds = [...new Set(rows.map(({ kind }) => kind))];
    const counts = kinds.map((kind) => `${rows.filter((row) => row.kind === kind).length} ${many(kind)}`);
    return rows.length > 0
      ? `${plural(totalOf(answer), 'change')}${since ? ` since ${sinceName(since)}` : ''}${next === null ? ':' : `; the first ${rows.length}:`} ${listed(counts)}.`
      : '';
  },
  nothing: ({ since }) => `Nothing changed${since ? ` since ${sinceName(since)}` : ''}.`,
  before: runs,
  caption: 'What changed, the latest first',
  columns: (answer) => [
    { head: 'What', cell: (row) => subject(row, answer) },
    { head: 'Change', cell: (row) => row.kind },
    { head: 'Reviews before', cell: (row) => row.reviewsBefore.toLocaleString('en-GB'), number: true },
    { head: 'Reviews now', cell: (row) => row.reviewsNow.toLocaleString('en-GB'), number: true },
    { head: 'When', cell: (row) => momentName(row.at) },
  ],
  rowName: (row) => row.review?.title ?? row.agency?.name ?? row.kind,
  headline: (row, answer) => [
    subject(row, answer),
    `: ${row.kind}`,
    row.agency && `, ${row.reviewsBefore} before and ${plural(row.reviewsNow, 'review')} now`,
  ],
  whole: (row) => ({
    chosen: row.review ? { review: row.review.id } : row.agency ? { of: row.agency.id } : null,
  }),
};

function many(kind: string): string {
  return kind === 'newly recurs' ? 'that newly recur' : `${kind}s`;
}

function subject({ review, agency }: ChangeRow, answer: ChangeAnswer): Child {
  return review
    ? [reviewLink(review.id, review.title), ` (death in ${yearName(review.yearOfDeath)})`]
    : agency && agencyLink(agency, countedAs(answer));
}

/** A day or an instant in words; the id of an import as it stands. */
function sinceName(since: string): string {
  return Number.isNaN(Date.parse(since)) ? since : momentName(since);
}

/** Later than this nothing was loaded before. */
const FIRST = '2000-01-01';

function runs({ runs: all = [] }: ChangeAnswer, { place }: Asked): Child {
  const since = (moment: string): string => hrefWith(place, { since: moment, after: null, select: null });
  return disclosure(
    `${plural(all.length, 'import')} since then`,
    bullets([
      ...all.map(({ id, at }) => link(since(id), `Since the import of ${momentName(at)}`)),
      link(since(FIRST), 'Since the first import'),
    ]),
  );
}
