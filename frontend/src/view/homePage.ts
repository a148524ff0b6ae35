import { askQuestion, getDataset } from '../api/requests';
import type { Answer, DatasetCounts } from '../model/types';
import { momentName, ofAll, plural } from '../model/words';
import { hrefOf } from '../state';
import { NOT_BLAME } from './caveats';
import { append, el, heading, link, paragraph, type Child } from './dom';
import type { Page, PageContext } from './page';
import { emptyData } from './problems';
import { QUESTION_GROUPS, type AnyQuestion, type AnyRow, type QuestionGroup } from './question/questions';

/** The front page: what the data hold, how fresh they are, and the questions with their first answers, by what a reader comes for. */
export async function homePage(context: PageContext): Promise<Page> {
  const dataset = await getDataset(context.signal);
  const body = el(
    'div',
    { class: 'home' },
    heading(1, 'xl', 'What do reviews ask agencies to change?'),
    el(
      'p',
      { class: 'govuk-body-l' },
      'Domestic homicide reviews make recommendations to named agencies. This explorer reads them together: who is asked, ' +
        'to change what, with whom, and across which boundaries. Every answer leads to the verbatim words.',
    ),
    dataset.reviews === 0 ? emptyData() : [holdings(dataset), questions(context), notBlame()],
  );
  return { title: 'Questions', body };
}

function holdings(dataset: DatasetCounts): HTMLElement {
  const figures: [number, string, string][] = [
    [dataset.reviews, dataset.reviews === 1 ? 'review' : 'reviews', '/reviews'],
    [
      dataset.recommendations,
      dataset.recommendations === 1 ? 'recommendation' : 'recommendations',
      '/search',
    ],
    [dataset.agencies, dataset.agencies === 1 ? 'agency addressed' : 'agencies addressed', '/agencies'],
  ];
  return el(
    'section',
    { class: 'holdings', 'aria-labelledby': 'holdings' },
    el('h2', { class: 'govuk-heading-m', id: 'holdings' }, 'What the data hold'),
    el(
      'ul',
      { class: 'holdings__figures' },
      ...figures.map(([count, words, href]) =>
        el(
          'li',
          {},
          el(
            'a',
            { class: 'govuk-link holdings__figure', href },
            el('span', { class: 'holdings__count' }, count.toLocaleString('en-GB')),
            ' ',
            words,
          ),
        ),
      ),
    ),
    paragraph(
      `Loaded on ${momentName(dataset.importedAt)}. The pages held ${plural(dataset.rows, 'row')}; an agency was addressed ` +
        `${plural(dataset.addressees, 'time')}. `,
      gaps(dataset),
      link(
        '/about',
        dataset.warnings > 0
          ? `How the data were read, with ${plural(dataset.warnings, 'warning')}`
          : 'How the data were read',
      ),
    ),
  );
}

/** What the data leave open is said on the front page. */
function gaps({ unclassified, recommendations, unresolved, agencies }: DatasetCounts): Child {
  return [
    unclassified > 0 &&
      `${ofAll(unclassified, recommendations, 'recommendation')} could not be given a practice theme. `,
    unresolved > 0 && [
      `${ofAll(unresolved, agencies, 'agency', 'agencies')} `,
      link('/unresolved', 'could not be matched to a known body'),
      unresolved === 1 ? ' and is kept apart. ' : ' and are kept apart. ',
    ],
  ];
}

function notBlame(): HTMLElement {
  return el(
    'div',
    { class: 'govuk-inset-text' },
    el('strong', {}, NOT_BLAME),
    ' A review does not apportion blame; an agency named often may simply be large. The recommendations were extracted from ' +
      'the published reports: rely on the report itself, to which every one links.',
  );
}

function questions(context: PageContext): HTMLElement {
  return el(
    'section',
    { 'aria-labelledby': 'questions' },
    el('h2', { class: 'govuk-heading-m', id: 'questions' }, 'What you can ask'),
    el('ul', { class: 'cards' }, ...QUESTION_GROUPS.map((group) => card(group, context))),
  );
}

function card({ title, lead, questions: all }: QuestionGroup, { signal }: PageContext): HTMLElement {
  return el(
    'li',
    { class: 'card' },
    heading(3, 's', title),
    el('p', { class: 'govuk-body-s' }, lead),
    el('ul', { class: 'card__questions' }, ...all.map((question) => entry(question, signal))),
  );
}

/** A question in a line, with the first row of its answer where it can be asked as it is. */
function entry(question: AnyQuestion, signal: AbortSignal): HTMLElement {
  const title = link(hrefOf({ page: 'question', name: question.name }), question.title);
  const asks = question.controls?.some((control) => control.kind !== 'switch' && control.required);
  if (asks) {
    return el('li', {}, title, el('p', { class: 'govuk-body-s' }, question.lead));
  }
  const first = el('p', { class: 'govuk-body-s', 'aria-busy': 'true' }, 'Loading the first answer…');
  askQuestion<Answer<AnyRow>>(question.name, new URLSearchParams({ limit: '1' }), signal)
    .then(
      (answer) => {
        const [row] = answer.rows;
        first.replaceChildren();
        append(
          first,
          row ? ['First: ', question.headline(row, answer)] : (answer.note ?? question.nothing(answer)),
        );
      },
      () => first.replaceChildren('The first answer could not be had. Open the question to try again.'),
    )
    .finally(() => first.removeAttribute('aria-busy'));
  return el('li', {}, title, first);
}
