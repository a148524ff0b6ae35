import { hrefOf } from '../state';
import { el } from './dom';

/** The search box over agencies, reviews and the words of recommendations. */
export function searchBox(
  id: string,
  words: string,
  label: string,
  go: (href: string) => void,
): HTMLFormElement {
  const input = el('input', {
    class: 'govuk-input search-box__input',
    id,
    name: 'q',
    type: 'search',
    value: words,
    autocomplete: 'off',
  });
  const form = el(
    'form',
    { class: 'search-box', role: 'search', 'aria-label': label, action: '/search', method: 'get' },
    el('label', { class: 'govuk-label search-box__label', for: id }, label),
    el(
      'div',
      { class: 'search-box__row' },
      input,
      el('button', { class: 'govuk-button search-box__button', type: 'submit' }, 'Search'),
    ),
  );
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    const q = input.value.trim();
    go(hrefOf({ page: 'search' }, q ? new URLSearchParams({ q }) : undefined));
  });
  return form;
}
