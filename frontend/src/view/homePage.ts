import { askQuestion, getDataset } from '../api/requests';
import type { Answer, DatasetCounts } from '../model/types';
import { momentName, ofAll, plural } from '../model/words';
import { hrefOf } from '../state';
import { NOT_BLAME } from './caveats';
import { bullets, el, heading, link, paragraph, type Child } from './dom';
import type { Page, PageContext } from './page';
import { emptyData } from './problems';
import { QUESTIONS, type AnyQuestion, type AnyRow } from './question/questions';

const SHOWN = 3;

/** The front page: what the data hold, how fresh they are, and the four questions with their first answers. */
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
    el('h2', { class: 'govuk-heading-m', id: 'questions' }, 'Four questions'),
    el('ul', { class: 'cards' }, ...QUESTIONS.map((question) => card(question, context))),
  );
}

function card(question: AnyQuestion, { signal }: PageContext): HTMLElement {
  const content = el(
    'div',
    { class: 'card__answer', 'aria-busy': 'true' },
    paragraph('Loading the first answers…'),
  );
  askQuestion<Answer<AnyRow>>(question.name, new URLSearchParams({ limit: String(SHOWN) }), signal)
    .then(
      (answer) =>
        content.replaceChildren(
          answer.rows.length === 0
            ? paragraph(question.nothing(answer))
            : bullets(answer.rows.slice(0, SHOWN).map((row) => question.headline(row, answer))),
        ),
      () =>
        content.replaceChildren(
          paragraph('The first answers could not be had. Open the question to try again.'),
        ),
    )
    .finally(() => content.setAttribute('aria-busy', 'false'));
  return el(
    'li',
    { class: 'card' },
    heading(3, 's', link(hrefOf({ page: 'question', name: question.name }), question.title)),
    el('p', { class: 'govuk-body-s' }, question.lead),
    content,
  );
}
