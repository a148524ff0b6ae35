import { Problem } from '../api/problem';
import { bullets, el, heading, link, paragraph } from './dom';

/** What went wrong and what to do next; the reason is the service's own sentence, never a stack trace. */
export function problemPage(error: unknown, retry: () => void): { title: string; body: HTMLElement } {
  const problem =
    error instanceof Problem ? error : new Problem(-1, 'The page met something it did not expect.');
  if (problem.status === 404) {
    return notFound(problem.message);
  }
  const title =
    problem.status === 0
      ? 'The service cannot be reached'
      : problem.status === 400
        ? 'The question could not be understood'
        : 'The answer could not be given';
  const again = el('button', { class: 'govuk-button', type: 'button' }, 'Try again');
  again.addEventListener('click', retry);
  return {
    title,
    body: el(
      'div',
      { class: 'problem' },
      heading(1, 'l', title),
      paragraph(problem.message),
      paragraph('What to do next:'),
      bullets(nextSteps(problem.status)),
      again,
    ),
  };
}

function nextSteps(status: number): (string | Node)[] {
  if (status === 0) {
    return [
      'check that the program is still running in its terminal',
      'then try again: nothing you chose is lost, it is in the address',
    ];
  }
  if (status === 400) {
    return ['correct the address or the filters', link('/', 'or begin again from the questions')];
  }
  return [
    'wait a moment and try again: an import may be running',
    'if it happens again, look at the messages in the program’s terminal',
    link('/', 'go back to the questions'),
  ];
}

export function notFound(reason: string): { title: string; body: HTMLElement } {
  return {
    title: 'Not found',
    body: el(
      'div',
      { class: 'problem' },
      heading(1, 'l', 'Not found'),
      paragraph(reason),
      paragraph('It may have gone when the data were loaded anew, or the address may be incomplete.'),
      bullets([
        link('/agencies', 'look for an agency'),
        link('/reviews', 'look for a review'),
        link('/search', 'search all recommendations'),
        link('/', 'begin from the questions'),
      ]),
    ),
  };
}

export function emptyData(): HTMLElement {
  return el(
    'div',
    { class: 'govuk-inset-text empty' },
    heading(2, 'm', 'No reviews are loaded yet'),
    paragraph(
      'The service works, but it holds no data, so every table would be empty. To load review pages, run:',
    ),
    el(
      'pre',
      { class: 'command', tabindex: 0 },
      'java -jar agency-network-explorer.jar import FOLDER_OR_ADDRESS',
    ),
    paragraph(
      'Then open this page again. If an import has run already, ',
      link('/about#import', 'its report'),
      ' says which pages were refused, and why.',
    ),
  );
}
