import { search } from '../api/requests';
import { highlight } from '../model/highlight';
import type { Answer, SearchRow } from '../model/types';
import { plural } from '../model/words';
import { el, heading, link, paragraph, type Child } from './dom';
import { agencyLink, recommendationLink, reviewLink } from './links';
import type { Page, PageContext } from './page';
import { emptyData } from './problems';
import { searchBox } from './searchBox';

const KINDS: { kind: SearchRow['kind']; one: string; many: string; title: string }[] = [
  { kind: 'agency', one: 'agency', many: 'agencies', title: 'Agencies' },
  { kind: 'review', one: 'review', many: 'reviews', title: 'Reviews' },
  { kind: 'recommendation', one: 'recommendation', many: 'recommendations', title: 'Recommendations' },
];

/** The search: what was found, by kind, each with the words around what was looked for. */
export async function searchPage(context: PageContext): Promise<Page> {
  const words = context.place.params.get('q')?.trim() ?? '';
  const answer = words ? await search(words, context.signal) : undefined;
  return {
    title: words ? `Search for ${words}` : 'Search',
    spoken: answer ? `${plural(answer.rows.length, 'result')}.` : '',
    body: el(
      'div',
      {},
      heading(1, 'l', 'Search'),
      searchBox(
        'search-main',
        words,
        'Search agencies, reviews and the words of recommendations',
        context.go,
      ),
      answer
        ? results(answer, words)
        : paragraph(
            'For example: ',
            link('/search?q=information+sharing', 'information sharing'),
            ', ',
            link('/search?q=MARAC', 'MARAC'),
            '.',
          ),
    ),
  };
}

function results(answer: Answer<SearchRow>, words: string): Child {
  if (answer.dataset.reviews === 0) {
    return emptyData();
  }
  if (answer.rows.length === 0) {
    return [
      el('h2', { class: 'govuk-heading-m', id: 'results', tabindex: -1 }, 'Nothing found'),
      paragraph(
        `No agency, review or recommendation holds “${words}”. Try fewer or shorter words, or `,
        link('/agencies', 'look through the agencies'),
        '.',
      ),
    ];
  }
  return [
    el(
      'h2',
      { class: 'govuk-heading-m', id: 'results', tabindex: -1 },
      `${plural(answer.rows.length, 'result')}${answer.next === null ? '' : ', and more'}`,
    ),
    ...KINDS.map(({ kind, one, many, title }) => {
      const rows = answer.rows.filter((row) => row.kind === kind);
      return (
        rows.length > 0 &&
        el(
          'section',
          { class: 'results', 'aria-label': title },
          heading(3, 's', plural(rows.length, one, many)),
          el(
            'ul',
            { class: 'govuk-list' },
            ...rows.map((row) => el('li', { class: 'result' }, target(row), excerpt(row, words))),
          ),
        )
      );
    }),
  ];
}

function target(row: SearchRow): HTMLElement {
  switch (row.kind) {
    case 'agency':
      return agencyLink({ id: row.id, name: row.label });
    case 'review':
      return reviewLink(row.id, row.label);
    default:
      return row.reviewId ? recommendationLink(row.reviewId, row.id, row.label) : el('span', {}, row.label);
  }
}

function excerpt(row: SearchRow, words: string): Child {
  return (
    row.excerpt &&
    row.excerpt !== row.label &&
    el(
      'p',
      { class: 'govuk-body-s result__excerpt' },
      ...highlight(row.excerpt, words).map((piece) =>
        piece.found ? el('mark', {}, piece.words) : piece.words,
      ),
    )
  );
}
