import { writeFilters } from '../model/filters';
import type { Answer } from '../model/types';
import { plural } from '../model/words';
import { hrefWith } from '../state';
import { caveatBox, noteBox } from './caveats';
import { citations } from './citations';
import { hrefKeeping } from './controls';
import { el, hidden, link, paragraph, type Child } from './dom';
import { recommendationsHref } from './links';
import type { PageContext } from './page';
import { extent, paging } from './paging';
import { figure } from './picture/figure';
import { emptyData } from './problems';
import { provenance } from './provenance';
import type { Asked } from './question/questionView';
import type { AnyQuestion, AnyRow } from './question/questions';
import { dataTable, type Column } from './table';

/** How many recommendations the details of a picture show; the table holds more. */
const SHOWN = 3;

/** A table of more columns than these has no room beside a picture. */
const MOST_BESIDE = 4;

export interface Result {
  question: AnyQuestion;
  answer: Answer<AnyRow>;
  asked: Asked;
  own: URLSearchParams;
  keep: PageContext['keep'];
}

/** What was found: the finding, the picture and the table of the same rows, and how it was made. */
export function questionResult(result: Result): Child {
  const { question, answer, asked, own } = result;
  const { place, filters } = asked;
  if (answer.dataset.reviews === 0) {
    return emptyData();
  }
  const params = new URLSearchParams([...writeFilters(filters), ...own]);
  for (const name of ['limit', 'after']) {
    const value = place.params.get(name);
    if (value) {
      params.set(name, value);
    }
  }
  const method = provenance(answer, `/api/questions/${question.name}?${params}`);
  const beyond = place.params.has('after');
  if (answer.rows.length === 0) {
    return [
      el('h2', { class: 'govuk-heading-m', id: 'results', tabindex: -1 }, 'Nothing found'),
      noteBox(answer),
      nothing(result, beyond),
      caveatBox(answer),
      question.before?.(answer, asked),
      method,
    ];
  }
  const finding = beyond ? '' : question.finding(answer);
  const pictures = question.pictures?.(answer, asked) ?? [];
  const columns = question.columns(answer, asked);
  return [
    el('h2', { class: 'govuk-heading-m', id: 'results', tabindex: -1 }, 'What was found'),
    finding && el('p', { class: 'finding' }, finding),
    noteBox(answer),
    caveatBox(answer),
    question.before?.(answer, asked),
    question.reading && el('div', { class: 'reading' }, question.reading(answer)),
    el(
      'div',
      { class: `answer${columns.length > MOST_BESIDE ? ' answer--stacked' : ''}` },
      pictures.length > 0 &&
        figure({
          title: question.pictureTitle ?? question.title,
          pictures,
          wanted: place.params.get('picture'),
          chosen: place.params.get('select'),
          switchHref: (manner) => hrefWith(place, { picture: manner, select: null }),
          keepChoice: (id) => result.keep({ select: id }),
          details: (rows) => chosenRows(result, rows),
        }),
      table(result, columns),
    ),
    question.after?.(answer, asked),
    method,
  ];
}

function table({ question, answer, asked }: Result, columns: Column<AnyRow>[]): HTMLElement {
  return el(
    'section',
    {
      class: 'answer__table',
      'aria-label': question.pictures ? 'The same rows as a table' : question.caption,
    },
    dataTable({
      caption: `${question.caption}. ${extent(asked.place, answer)}.`,
      columns,
      rows: answer.rows,
      rowId: (index) => `row-${index + 1}`,
      under: (row) => under(question, row, answer, asked),
    }),
    paging(asked.place, answer.next),
  );
}

/** The words behind a row; where there are more than the answer holds, the way to all of them. */
function under(
  question: AnyQuestion,
  row: AnyRow,
  answer: Answer<AnyRow>,
  asked: Asked,
): { summary: Child; content: () => Node } {
  const held = row.citations.length;
  const { count, chosen } = question.whole?.(row, answer) ?? { chosen: null };
  const name = hidden(`: ${question.rowName(row)}`);
  return {
    summary: [
      `${count !== undefined && count > held ? `${held} of ` : ''}${plural(Math.max(held, count ?? 0), 'recommendation')}, word for word`,
      name,
    ],
    content: () => {
      const more = restWords(count, held, answer);
      return el(
        'div',
        {},
        question.under?.(row, answer, asked) ?? citations(row.citations, asked.names),
        more &&
          el(
            'p',
            { class: 'govuk-body-s rest' },
            chosen ? link(recommendationsHref(asked.filters, chosen), more, name.cloneNode(true)) : more,
          ),
      );
    },
  };
}

/** How many more there are; where a row does not count them, as many as the answer holds may not be all. */
function restWords(count: number | undefined, held: number, { question }: Answer<AnyRow>): string | null {
  if (count !== undefined) {
    return count > held ? `${plural(count - held, 'more recommendation')}, word for word` : null;
  }
  return held > 0 && held >= Number(question.parameters.cited) ? 'All recommendations, word for word' : null;
}

function nothing({ question, answer, asked, own }: Result, beyond: boolean): Child {
  const { place, filters } = asked;
  const clear = hrefKeeping(place, own);
  if (beyond) {
    return paragraph(
      'There are no further rows. ',
      link(hrefWith(place, { after: null, select: null }), 'Back to the first rows'),
      '.',
    );
  }
  return Object.keys(filters).length > 0
    ? paragraph(
        'No rows match these filters together. Remove one, or ',
        link(clear, 'clear all filters'),
        '.',
      )
    : paragraph(
        question.nothing(answer),
        ' Only reviews that are loaded can be compared: more reviews may show more.',
      );
}

function chosenRows({ question, answer, asked }: Result, rows: number[]): Child {
  return rows.map((index) => {
    const row = answer.rows[index];
    return (
      row &&
      el(
        'div',
        { class: 'chosen' },
        el('p', { class: 'govuk-body' }, question.headline(row, answer)),
        el('p', { class: 'govuk-body-s' }, link(`#row-${index + 1}`, `Row ${index + 1} of the table`)),
        rows.length === 1 && [
          citations(row.citations.slice(0, SHOWN), asked.names),
          row.citations.length > SHOWN &&
            el('p', { class: 'govuk-body-s' }, `${row.citations.length - SHOWN} more stand under that row.`),
        ],
      )
    );
  });
}
