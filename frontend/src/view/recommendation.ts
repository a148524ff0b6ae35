import type { Addressee, Assignment, Recommendation } from '../model/types';
import { markPhrases } from '../model/shared';
import { listed } from '../model/words';
import { hrefOf } from '../state';
import { bullets, disclosure, el, hidden, link, outside, webAddress, type Child } from './dom';
import { LIBRARY } from './library';
import { agencyLink, recommendationLink } from './links';

/** One recommendation: its verbatim words shown as such, and what was derived from them marked as derived. */

export function derivedTag(): HTMLElement {
  return el('strong', { class: 'govuk-tag govuk-tag--grey derived' }, 'derived');
}

/** Given phrases, the words that they find are marked; no letter is changed. */
export function verbatim(words: string, phrases: string[] = []): HTMLElement {
  return el(
    'blockquote',
    { class: 'verbatim' },
    el(
      'p',
      { class: 'govuk-body' },
      ...markPhrases(words, phrases).map((piece) =>
        piece.found ? el('mark', {}, piece.words) : piece.words,
      ),
    ),
  );
}

/** That a recommendation says itself that it repeats, in its own words. */
export function declared({ declaresRecurrence }: Recommendation): Child {
  return (
    declaresRecurrence && [
      el('strong', { class: 'govuk-tag govuk-tag--orange repeats' }, 'says that it repeats'),
      ' ',
      el('q', {}, declaresRecurrence),
    ]
  );
}

export function recommendationCard(recommendation: Recommendation, level: 3 | 4): HTMLElement {
  const { number, text, addressees, themes, topics, declaresRecurrence } = recommendation;
  return el(
    'article',
    { class: 'recommendation', id: recommendation.id, tabindex: -1 },
    el(
      'div',
      {},
      el(`h${level}`, { class: 'govuk-heading-s recommendation__number' }, `Recommendation ${number}`),
      verbatim(text),
    ),
    el(
      'div',
      { class: 'recommendation__reading' },
      addressed(addressees),
      assigned('Practice theme', 'theme', themes),
      topics.length > 0 && assigned('Topic', 'topic', topics),
      declaresRecurrence && line('Says that it recurs', el('q', {}, declaresRecurrence)),
      line('Source', sourceLink(recommendation), `, ${sourcePlace(recommendation)}`),
      disclosure(
        ['How it was read', hidden(`: recommendation ${number}`)],
        bullets([
          ...addressees.map(explained),
          ...[...themes, ...topics].map(reason),
          themes.length === 0 && 'No rule for a practice theme matched these words.',
        ]),
      ),
    ),
  );
}

/** The same, in short, under a row of a table: number, words, to whom, and the way to the whole. */
export function citation(recommendation: Recommendation, phrases: string[] = []): HTMLElement {
  const repeats = declared(recommendation);
  return el(
    'li',
    { class: 'citation' },
    el(
      'p',
      { class: 'govuk-body-s citation__number' },
      recommendationLink(
        recommendation.reviewId,
        recommendation.id,
        `Recommendation ${recommendation.number}`,
      ),
    ),
    verbatim(recommendation.text, phrases),
    repeats && el('p', { class: 'govuk-body-s' }, repeats),
    el(
      'p',
      { class: 'govuk-body-s' },
      'Addressed to ',
      listed(
        recommendation.addressees.map((addressee) => `“${addressee.as}”`),
        'no one',
      ),
      '. Source: ',
      sourceLink(recommendation),
    ),
  );
}

/** Why words are read as an agency: each decision once, with its evidence and rule. */
export function why(addressees: Addressee[], agency: string): HTMLDetailsElement {
  const decisions = new Map(addressees.map((one) => [`${one.as} ${one.rule} ${one.evidence}`, one]));
  return disclosure(
    ['Why this agency?', hidden(` ${agency}`)],
    bullets([...decisions.values()].map(explained)),
  );
}

function line(name: string, ...content: Child[]): HTMLElement {
  return el(
    'div',
    { class: 'recommendation__line' },
    el('span', { class: 'recommendation__name' }, `${name}: `),
    ...content,
  );
}

function addressed(addressees: Addressee[]): HTMLElement {
  return line(
    'Addressed to',
    el(
      'ul',
      { class: 'recommendation__addressees' },
      ...addressees.map((addressee) =>
        el(
          'li',
          {},
          el('q', {}, addressee.as),
          ' read as ',
          agencyLink(addressee.agency),
          !addressee.splitCertain && el('span', { class: 'doubt' }, ' where the name begins is not certain'),
        ),
      ),
    ),
    ' ',
    derivedTag(),
  );
}

function assigned(name: string, parameter: 'theme' | 'topic', assignments: Assignment[]): HTMLElement {
  return line(
    assignments.length === 1 ? name : `${name}s`,
    assignments.length === 0
      ? 'not classified'
      : assignments.map((assignment, index) => [
          index > 0 && ', ',
          link(
            hrefOf(
              { page: 'question', name: 'recurring-failures' },
              new URLSearchParams({ [parameter]: assignment.id }),
            ),
            assignment.name,
          ),
        ]),
    ' ',
    derivedTag(),
  );
}

function sourceLink(recommendation: Recommendation): Node {
  const report = webAddress(recommendation.source.report);
  return report ? outside(report, 'full report') : libraryLink();
}

function libraryLink(): HTMLElement {
  const anchor = outside(LIBRARY, 'Home Office DHR Library');
  anchor.classList.add('library');
  return anchor;
}

/** The place in the page that was read; the file's own name is enough for a person. */
function sourcePlace({ source }: Recommendation): string {
  return `read from line ${source.line} of ${source.origin.split('/').at(-1)}, characters ${source.start} to ${source.end}`;
}

function explained(addressee: Addressee): Child {
  return [
    el('q', {}, addressee.as),
    ` is read as ${addressee.agency.name}: ${addressee.evidence} (rule ${addressee.rule}).`,
  ];
}

function reason(assignment: Assignment): string {
  return `${assignment.name}: matched ${listed(
    assignment.words.map((word) => `“${word}”`),
    'no words',
  )} (rule ${assignment.rule}).`;
}
