import { countedAs } from '../../model/counting';
import type { ChangeAnswer, ChangeRow } from '../../model/types';
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
  finding: ({ rows, next, since }) => {
    const kinds = [...new Set(rows.map(({ kind }) => kind))];
    const counts = kinds.map((kind) => `${rows.filter((row) => row.kind === kind).length} ${many(kind)}`);
    return rows.length > 0
      ? `${next === null ? '' : 'At least '}${plural(rows.length, 'change')}${since ? ` since ${sinceName(since)}` : ''}: ${listed(counts)}.`
      : '';
  },
  nothing: ({ since }) => `Nothing changed${since ? ` since ${sinceName(since)}` : ''}.`,
  before: runs,
  caption: 'What changed, the latest first',
  columns: (answer) => [
    { head: 'What', cell: (row) => subject(row, answer) },
    { head: 'Change', cell: (row) => row.kind },
    { head: 'Reviews before', cell: (row) => count(row.reviewsBefore), number: true },
    { head: 'Reviews now', cell: (row) => count(row.reviewsNow), number: true },
    { head: 'When', cell: (row) => momentName(row.at) },
  ],
  rowName: (row) => row.review?.title ?? row.agency?.name ?? row.kind,
  headline: (row, answer) => [
    subject(row, answer),
    `: ${row.kind}`,
    row.reviewsNow !== null && `, ${row.reviewsBefore ?? 0} reviews before and ${row.reviewsNow} now`,
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

function count(reviews: number | null): string {
  return reviews === null ? 'not counted' : reviews.toLocaleString('en-GB');
}

/** A day or an instant in words; the id of an import as it stands. */
function sinceName(since: string): string {
  return Number.isNaN(Date.parse(since)) ? since : momentName(since);
}

function runs({ runs: all = [] }: ChangeAnswer, { place }: Asked): Child {
  return (
    all.length > 0 &&
    disclosure(
      `Since one of ${plural(all.length, 'import')}`,
      bullets(
        all.map(({ id, finishedAt, startedAt }) =>
          link(
            hrefWith(place, { since: id, after: null, select: null }),
            `The import of ${momentName(finishedAt ?? startedAt)}`,
          ),
        ),
      ),
    )
  );
}
