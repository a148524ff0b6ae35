import type { Route } from '../state';
import { el } from './dom';
import { searchBox } from './searchBox';

const PARTS: { href: string; words: string; pages: Route['page'][] }[] = [
  { href: '/', words: 'Questions', pages: ['home', 'question', 'recommendations'] },
  { href: '/agencies', words: 'Agencies', pages: ['agencies', 'agency', 'unresolved'] },
  { href: '/reviews', words: 'Reviews', pages: ['reviews', 'review'] },
  { href: '/search', words: 'Search', pages: ['search'] },
  { href: '/about', words: 'About the data', pages: ['about'] },
];

/** What stands around every page: the way in, the parts, the search box, and where pages appear. */
export class Shell {
  readonly main = el('main', { class: 'govuk-main-wrapper', id: 'main', tabindex: -1 });
  private readonly search: HTMLFormElement;
  private readonly navigation: HTMLElement;

  constructor(root: HTMLElement, go: (href: string) => void) {
    this.search = searchBox('search-everywhere', '', 'Search agencies, reviews and recommendations', go);
    this.navigation = navigation();
    root.replaceChildren(
      el('a', { class: 'govuk-skip-link', href: '#main' }, 'Skip to main content'),
      el(
        'header',
        { class: 'site-head' },
        this.navigation,
        el('div', { class: 'site-search' }, el('div', { class: 'govuk-width-container' }, this.search)),
      ),
      el('div', { class: 'govuk-width-container' }, this.main),
      footer(),
      el('div', {
        class: 'govuk-visually-hidden',
        id: 'announcements',
        role: 'status',
        'aria-live': 'polite',
      }),
    );
  }

  get navigationBar(): HTMLElement {
    return this.navigation;
  }

  showRoute(route: Route): void {
    this.search.closest<HTMLElement>('.site-search')?.toggleAttribute('hidden', route.page === 'search');
    const links = this.navigation.querySelectorAll<HTMLAnchorElement>('.govuk-service-navigation__item a');
    links.forEach((anchor, place) => {
      const current = PARTS[place]?.pages.includes(route.page) ?? false;
      anchor.parentElement?.classList.toggle('govuk-service-navigation__item--active', current);
      if (current) {
        anchor.setAttribute('aria-current', PARTS[place]?.pages[0] === route.page ? 'page' : 'true');
      } else {
        anchor.removeAttribute('aria-current');
      }
    });
  }

  closeMenu(): void {
    this.navigation.querySelector<HTMLElement>('button[aria-expanded="true"]')?.click();
  }

  showLoading(first: boolean): void {
    this.main.setAttribute('aria-busy', 'true');
    if (first) {
      this.main.replaceChildren(el('p', { class: 'govuk-body loading' }, 'Loading…'));
    }
  }

  showPage(body: Node): void {
    this.main.removeAttribute('aria-busy');
    this.main.replaceChildren(body);
  }
}

function navigation(): HTMLElement {
  return el(
    'div',
    { class: 'govuk-service-navigation', 'data-module': 'govuk-service-navigation' },
    el(
      'div',
      { class: 'govuk-width-container' },
      el(
        'div',
        { class: 'govuk-service-navigation__container' },
        el(
          'span',
          { class: 'govuk-service-navigation__service-name' },
          el('a', { class: 'govuk-service-navigation__link', href: '/' }, 'Agency network explorer'),
        ),
        el(
          'nav',
          { class: 'govuk-service-navigation__wrapper', 'aria-label': 'Parts' },
          el(
            'button',
            {
              class: 'govuk-service-navigation__toggle govuk-js-service-navigation-toggle',
              type: 'button',
              'aria-controls': 'navigation',
              hidden: true,
              'aria-hidden': 'true',
            },
            'Menu',
          ),
          el(
            'ul',
            { class: 'govuk-service-navigation__list', id: 'navigation' },
            ...PARTS.map(({ href, words }) =>
              el(
                'li',
                { class: 'govuk-service-navigation__item' },
                el('a', { class: 'govuk-service-navigation__link', href }, words),
              ),
            ),
          ),
        ),
      ),
    ),
  );
}

function footer(): HTMLElement {
  return el(
    'footer',
    { class: 'site-foot' },
    el(
      'div',
      { class: 'govuk-width-container' },
      el(
        'p',
        { class: 'govuk-body-s' },
        'Content from the Home Office DHR Library, Open Government Licence v3.0. Not a government service. A count is not blame.',
      ),
    ),
  );
}
