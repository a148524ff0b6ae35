import type { AgainRow } from '../../model/answers';
import { totalOf } from '../../model/counting';
import { plural, yearSpan } from '../../model/words';
import { nameOfReview } from '../../model/reviewNames';
import { el, type Child } from '../dom';
import { reviewLink } from '../links';
import { sideBySide } from '../sideBySide';
import { agencyList, recommendationsColumn, reviewsColumn, themesColumn } from './columns';
import type { QuestionView } from './questionView';

const SHORT = 160;

const MOST_NAMED = 5;

export const askedAgain: QuestionView<AgainRow> = {
  name: 'asked-again',
  title: 'What is asked for again, in nearly the same words?',
  short: 'The same thing asked again',
  lead: 'Recommendations of different reviews that ask for the same, whoever they were addressed to. Each group begins with its oldest.',
  finding: (answer) => {
    const { rows, dataset } = answer;
    const [first] = rows;
    return first
      ? `${plural(totalOf(answer), 'thing is', 'things are')} asked for again by another review; ` +
          `most often one that ${first.reviews} of ${plural(dataset.reviews, 'review')} ask for, with deaths in ${years(first)}.`
      : '';
  },
  nothing: ({ dataset }) =>
    `No two of ${plural(dataset.reviews, 'review')} ask for the same in words that are alike enough.`,
  reading: () =>
    el(
      'p',
      { class: 'govuk-body-s' },
      'Which recommendations ask for the same is derived from their words: the score, from 0 to 1, says how alike one is to the oldest of ' +
        'its group, and the shared words are marked. It suggests; read them side by side and judge.',
    ),
  caption: 'Groups of recommendations that ask for the same, in two or more reviews',
  columns: (answer) => [
    { head: 'First asked for', cell: (row) => oldest(row) },
    reviewsColumn(answer.dataset.reviews),
    recommendationsColumn(answer.dataset),
    { head: 'Years of death', cell: years },
    { head: 'Asked of', cell: (row) => agencyList(row.agencies, answer, MOST_NAMED) },
    themesColumn(),
  ],
  rowName: (row) => `first asked for in ${row.citations[0]?.number ?? row.id}`,
  headline: (row) => [
    el('q', {}, shortened(row.citations[0]?.text ?? '')),
    ` ${plural(row.reviews, 'review')} (deaths in ${years(row)})`,
  ],
  whole: (row) => ({ count: row.recommendations, chosen: null }),
  under: (row, _, { names }) => {
    const byId = new Map(row.citations.map((one) => [one.id, one]));
    const all = [...new Set(row.members.flatMap(({ shared }) => shared))];
    return sideBySide(
      row.members.flatMap(({ recommendationId, score, shared }, place) => {
        const one = byId.get(recommendationId);
        return one
          ? [
              {
                heading: reviewLink(one.reviewId, nameOfReview(names, one.reviewId)),
                note:
                  place === 0 ? 'The oldest of the group' : `Likeness ${score.toFixed(2)} of 1 to the oldest`,
                recommendations: [one],
                phrases: () => (place === 0 ? all : shared),
              },
            ]
          : [];
      }),
    );
  },
};

function oldest({ citations }: AgainRow): Child {
  const [first] = citations;
  return first ? el('q', { class: 'quoted' }, shortened(first.text)) : 'not shown';
}

function shortened(words: string): string {
  return words.length > SHORT ? `${words.slice(0, words.lastIndexOf(' ', SHORT))} …` : words;
}

function years({ firstYear, lastYear }: AgainRow): string {
  return yearSpan([firstYear, lastYear].filter((year) => year !== null));
}
