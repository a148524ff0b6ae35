import { Problem } from '../api/problem';
import { rememberedPlaces, rememberedReviewNames, rememberedThemes } from '../api/remembered';
import { askQuestion } from '../api/requests';
import type { ReviewNames } from '../model/answerGraphs';
import {
  checkFilters,
  FILTER_NAMES,
  readFilters,
  withoutFilter,
  writeFilters,
  type Filters,
} from '../model/filters';
import type { Answer } from '../model/types';
import { plural } from '../model/words';
import { hrefOf, hrefWith, type QuestionName } from '../state';
import { caveatBox } from './caveats';
import { citations } from './citations';
import { el, heading, hidden, link, paragraph, type Child } from './dom';
import { filterForm, type Mistakes } from './filterForm';
import type { Page, PageContext } from './page';
import { extent, paging } from './paging';
import { figure } from './picture/figure';
import { emptyData } from './problems';
import { provenance } from './provenance';
import { getQuestion, type AnyQuestion, type AnyRow } from './question/questions';
import { dataTable } from './table';

/** How many recommendations the details of a picture show; the table holds all of them. */
const SHOWN = 3;

/** One question: its filters, what it found, the picture and the table of the same rows, and how it was made. */
export async function questionPage(name: QuestionName, context: PageContext): Promise<Page> {
  const question = getQuestion(name);
  const asked = readFilters(context.place.params);
  const filters = question.countsFamilies ? asked : withoutFilter(asked, 'lineage');
  let mistakes: Mistakes = checkFilters(filters);
  let answer: Answer<AnyRow> | undefined;
  const choices = Promise.all([rememberedThemes(), rememberedPlaces(), rememberedReviewNames()]);
  if (Object.keys(mistakes).length === 0) {
    try {
      answer = await askQuestion<Answer<AnyRow>>(name, apiParams(filters, context), context.signal);
    } catch (error) {
      const field = error instanceof Problem && FILTER_NAMES.find((known) => known === error.parameter);
      if (!(error instanceof Problem) || error.status !== 400 || !field) {
        throw error;
      }
      mistakes = { [field]: error.message };
    }
  }
  const [themes, places, names] = await choices;
  const faulty = Object.keys(mistakes).length > 0;
  const body = el(
    'div',
    { class: 'question' },
    heading(1, 'l', question.title),
    el('p', { class: 'govuk-body-l' }, question.lead),
    filterForm(context.place, filters, mistakes, { themes, ...places }, question.countsFamilies, context.go),
    answer && result(question, answer, filters, names, context),
  );
  return {
    title: `${faulty ? 'Error: ' : ''}${question.short}`,
    body,
    spoken: answer ? `${plural(answer.rows.length, 'row')}.` : 'There is a problem with the filters.',
  };
}

function apiParams(filters: Filters, { place }: PageContext): URLSearchParams {
  const params = writeFilters(filters);
  for (const name of ['limit', 'after']) {
    const value = place.params.get(name);
    if (value) {
      params.set(name, value);
    }
  }
  return params;
}

function result(
  question: AnyQuestion,
  answer: Answer<AnyRow>,
  filters: Filters,
  names: ReviewNames,
  context: PageContext,
): Child {
  const { place } = context;
  if (answer.dataset.reviews === 0) {
    return emptyData();
  }
  const method = provenance(answer, `/api/questions/${question.name}?${apiParams(filters, context)}`);
  if (answer.rows.length === 0) {
    return [
      el('h2', { class: 'govuk-heading-m', id: 'results', tabindex: -1 }, 'Nothing found'),
      nothing(question, answer, filters, place.params.has('after'), hrefOf(place.route)),
      caveatBox(answer),
      method,
    ];
  }
  const columns = question.columns(answer);
  const finding = place.params.has('after') ? '' : question.finding(answer);
  return [
    el('h2', { class: 'govuk-heading-m', id: 'results', tabindex: -1 }, 'What was found'),
    finding && el('p', { class: 'finding' }, finding),
    caveatBox(answer),
    el(
      'div',
      { class: 'answer' },
      figure({
        title: question.pictureTitle,
        pictures: question.pictures(answer, names),
        wanted: place.params.get('picture'),
        chosen: place.params.get('select'),
        switchHref: (manner) => hrefWith(place, { picture: manner, select: null }),
        keepChoice: (id) => context.keep({ select: id }),
        details: (rows) => chosenRows(question, answer, rows, names),
      }),
      el(
        'section',
        { class: 'answer__table', 'aria-label': 'The same rows as a table' },
        dataTable({
          caption: `${question.caption}. ${extent(place, answer.rows.length, answer.next, answer.truncated)}.`,
          columns,
          rows: answer.rows,
          rowId: (index) => `row-${index + 1}`,
          under: (row) => ({
            summary: [
              `${plural(row.citations.length, 'recommendation')}, word for word`,
              hidden(`: ${question.rowName(row)}`),
            ],
            content: () => citations(row.citations, names),
          }),
        }),
        paging(place, answer.next),
      ),
    ),
    question.after?.(answer),
    method,
  ];
}

function nothing(
  question: AnyQuestion,
  answer: Answer<AnyRow>,
  filters: Filters,
  beyond: boolean,
  clear: string,
): HTMLElement {
  if (beyond) {
    return paragraph('There are no further rows. ', link(clear, 'Back to the first rows'), '.');
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

function chosenRows(
  question: AnyQuestion,
  answer: Answer<AnyRow>,
  rows: number[],
  names: ReviewNames,
): Child {
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
          citations(row.citations.slice(0, SHOWN), names),
          row.citations.length > SHOWN &&
            el('p', { class: 'govuk-body-s' }, `${row.citations.length - SHOWN} more stand under that row.`),
        ],
      )
    );
  });
}
