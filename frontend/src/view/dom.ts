/** Builds elements. Words become text nodes and attribute values only, so nothing read from a page is markup. */

export type Child = Node | string | number | null | undefined | false | Child[];

type Attributes = Record<string, string | number | boolean | null | undefined>;

export function el<K extends keyof HTMLElementTagNameMap>(
  tag: K,
  attributes: Attributes = {},
  ...children: Child[]
): HTMLElementTagNameMap[K] {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (value === true) {
      element.setAttribute(name, '');
    } else if (value !== false && value !== null && value !== undefined) {
      element.setAttribute(name, String(value));
    }
  }
  append(element, children);
  return element;
}

export function append(parent: Node, children: Child): void {
  if (Array.isArray(children)) {
    children.forEach((child) => append(parent, child));
  } else if (children instanceof Node) {
    parent.appendChild(children);
  } else if (children !== null && children !== undefined && children !== false) {
    parent.appendChild(document.createTextNode(String(children)));
  }
}

/** An address from a page is followed only when it leads to the web. */
export function webAddress(address: string | null): string | null {
  try {
    const url = new URL(address ?? '');
    return url.protocol === 'https:' || url.protocol === 'http:' ? url.href : null;
  } catch {
    return null;
  }
}

export function link(href: string, ...words: Child[]): HTMLAnchorElement {
  return el('a', { class: 'govuk-link', href }, ...words);
}

export function outside(href: string, ...words: Child[]): HTMLAnchorElement {
  return el('a', { class: 'govuk-link', href, rel: 'noopener noreferrer external' }, ...words);
}

export function paragraph(...words: Child[]): HTMLParagraphElement {
  return el('p', { class: 'govuk-body' }, ...words);
}

export function heading(
  level: 1 | 2 | 3 | 4,
  size: 'xl' | 'l' | 'm' | 's',
  ...words: Child[]
): HTMLHeadingElement {
  return el(`h${level}`, { class: `govuk-heading-${size}` }, ...words);
}

export function hidden(words: string): HTMLSpanElement {
  return el('span', { class: 'govuk-visually-hidden' }, words);
}

export function disclosure(summary: Child, ...content: Child[]): HTMLDetailsElement {
  return el(
    'details',
    { class: 'govuk-details' },
    el(
      'summary',
      { class: 'govuk-details__summary' },
      el('span', { class: 'govuk-details__summary-text' }, summary),
    ),
    el('div', { class: 'govuk-details__text' }, ...content),
  );
}

export interface Fact {
  name: string;
  value: Child;
}

export function factList(facts: Fact[]): HTMLDListElement {
  return el(
    'dl',
    { class: 'govuk-summary-list' },
    ...facts.map(({ name, value }) =>
      el(
        'div',
        { class: 'govuk-summary-list__row' },
        el('dt', { class: 'govuk-summary-list__key' }, name),
        el('dd', { class: 'govuk-summary-list__value' }, value),
      ),
    ),
  );
}

export function bullets(items: Child[]): HTMLUListElement {
  return el(
    'ul',
    { class: 'govuk-list govuk-list--bullet' },
    ...items.filter(Boolean).map((item) => el('li', {}, item)),
  );
}

let lastId = 0;

export function freshId(stem: string): string {
  lastId += 1;
  return `${stem}-${lastId}`;
}
