import type { OptionGroup } from '../model/places';
import { el, type Child } from './dom';

/** Plain form fields in the govuk manner: label, hint and mistake are tied to the control. */

export interface FieldParts {
  id: string;
  name: string;
  label: string;
  value: string;
  hint?: string | undefined;
  mistake?: string | undefined;
}

function group(parts: FieldParts, control: HTMLElement): HTMLElement {
  const described = [parts.hint && `${parts.id}-hint`, parts.mistake && `${parts.id}-error`].filter(Boolean);
  if (described.length > 0) {
    control.setAttribute('aria-describedby', described.join(' '));
  }
  return el(
    'div',
    { class: `govuk-form-group${parts.mistake ? ' govuk-form-group--error' : ''}` },
    el('label', { class: 'govuk-label', for: parts.id }, parts.label),
    parts.hint && el('div', { class: 'govuk-hint', id: `${parts.id}-hint` }, parts.hint),
    parts.mistake && errorMessage(parts.id, parts.mistake),
    control,
  );
}

function errorMessage(id: string, mistake: string): HTMLElement {
  return el(
    'p',
    { class: 'govuk-error-message', id: `${id}-error` },
    el('span', { class: 'govuk-visually-hidden' }, 'Error: '),
    mistake,
  );
}

export function textField(
  parts: FieldParts & { list?: string[] | undefined; width?: 4; numeric?: boolean },
): HTMLElement {
  const { id, name, value, mistake, list, width, numeric } = parts;
  const input = el('input', {
    class: `govuk-input${mistake ? ' govuk-input--error' : ''}${width ? ` govuk-input--width-${width}` : ''}`,
    id,
    name,
    type: 'text',
    value,
    autocomplete: 'off',
    spellcheck: 'false',
    inputmode: numeric ? 'numeric' : null,
    list: list ? `${id}-list` : null,
  });
  const field = group(parts, input);
  if (list) {
    field.appendChild(
      el('datalist', { id: `${id}-list` }, ...list.map((entry) => el('option', { value: entry }))),
    );
  }
  return field;
}

export function selectField(
  parts: FieldParts & { all: string; options: { id: string; name: string }[] },
): HTMLElement {
  const { id, name, value, mistake, all, options } = parts;
  const known = !value || options.some((option) => option.id === value);
  const entries = [{ id: '', name: all }, ...options, ...(known ? [] : [{ id: value, name: value }])];
  return group(
    parts,
    el(
      'select',
      { class: `govuk-select${mistake ? ' govuk-select--error' : ''}`, id, name },
      ...entries.map((entry) => el('option', { value: entry.id, selected: entry.id === value }, entry.name)),
    ),
  );
}

/** A choice among many, in groups; what is not among them stays chosen as it stands. */
export function groupedField(parts: FieldParts & { all: string; groups: OptionGroup[] }): HTMLElement {
  const { id, name, value, mistake, all, groups } = parts;
  const options = groups.flatMap((one) => one.options);
  // People and older addresses give an area by its name; the service takes the first of that name too.
  const chosen = (
    options.find((option) => option.id === value) ??
    options.find((option) => option.name.toLowerCase() === value.toLowerCase())
  )?.id;
  const option = (entry: { id: string; name: string }): HTMLElement =>
    el('option', { value: entry.id, selected: entry.id === (chosen ?? value) }, entry.name);
  return group(
    parts,
    el(
      'select',
      { class: `govuk-select${mistake ? ' govuk-select--error' : ''}`, id, name },
      option({ id: '', name: all }),
      value && chosen === undefined && option({ id: value, name: value }),
      ...groups.map((one) => el('optgroup', { label: one.name }, ...one.options.map(option))),
    ),
  );
}

export function checkField(parts: FieldParts & { checked: boolean }): HTMLElement {
  const { id, name, label, value, hint, checked } = parts;
  return el(
    'div',
    { class: 'govuk-form-group govuk-checkboxes govuk-checkboxes--small', 'data-module': 'checkboxes' },
    el(
      'div',
      { class: 'govuk-checkboxes__item' },
      el('input', {
        class: 'govuk-checkboxes__input',
        id,
        name,
        type: 'checkbox',
        value,
        checked,
        'aria-describedby': hint ? `${id}-hint` : null,
      }),
      el('label', { class: 'govuk-label govuk-checkboxes__label', for: id }, label),
      hint && el('div', { class: 'govuk-hint govuk-checkboxes__hint', id: `${id}-hint` }, hint),
    ),
  );
}

export interface RadioOption {
  value: string;
  words: string;
  hint?: string;
}

/** The first of the radios bears the id of the field, so that a mistake can lead to it. */
export function radioField(parts: FieldParts & { options: RadioOption[] }): HTMLElement {
  const { id, name, label, value, hint, mistake, options } = parts;
  const described = [hint && `${id}-hint`, mistake && `${id}-error`].filter(Boolean).join(' ');
  return el(
    'div',
    { class: `govuk-form-group${mistake ? ' govuk-form-group--error' : ''}` },
    el(
      'fieldset',
      { class: 'govuk-fieldset', 'aria-describedby': described || null },
      el('legend', { class: 'govuk-fieldset__legend' }, label),
      hint && el('div', { class: 'govuk-hint', id: `${id}-hint` }, hint),
      mistake && errorMessage(id, mistake),
      el(
        'div',
        { class: 'govuk-radios govuk-radios--small' },
        ...options.map((option, place) =>
          radio(place === 0 ? id : `${id}-${option.value}`, name, option, value),
        ),
      ),
    ),
  );
}

function radio(id: string, name: string, { value, words, hint }: RadioOption, chosen: string): HTMLElement {
  return el(
    'div',
    { class: 'govuk-radios__item' },
    el('input', {
      class: 'govuk-radios__input',
      id,
      name,
      type: 'radio',
      value,
      checked: value === chosen,
      'aria-describedby': hint ? `${id}-item-hint` : null,
    }),
    el('label', { class: 'govuk-label govuk-radios__label', for: id }, words),
    hint && el('div', { class: 'govuk-hint govuk-radios__hint', id: `${id}-item-hint` }, hint),
  );
}

export function submitButton(words: string, secondary = false): HTMLButtonElement {
  return el(
    'button',
    { class: `govuk-button${secondary ? ' govuk-button--secondary' : ''}`, type: 'submit' },
    words,
  );
}

/** What a form says, as parameters of a URL; empty fields say nothing. */
export function formParams(form: HTMLFormElement): URLSearchParams {
  const params = new URLSearchParams();
  for (const [name, value] of new FormData(form)) {
    if (typeof value === 'string' && value.trim() !== '') {
      params.set(name, value.trim());
    }
  }
  return params;
}

export function errorSummary(mistakes: { href: string; words: string }[]): Child {
  if (mistakes.length === 0) {
    return null;
  }
  return el(
    'div',
    { class: 'govuk-error-summary', tabindex: -1, role: 'alert' },
    el('h2', { class: 'govuk-error-summary__title' }, 'There is a problem'),
    el(
      'ul',
      { class: 'govuk-list govuk-error-summary__list' },
      ...mistakes.map(({ href, words }) => el('li', {}, el('a', { href }, words))),
    ),
  );
}
