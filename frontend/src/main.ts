import { ServiceNavigation } from 'govuk-frontend';
import { readPlace, samePage, type Place } from './state';
import { aboutPage } from './view/aboutPage';
import { agenciesPage } from './view/agenciesPage';
import { agencyPage } from './view/agencyPage';
import { announce } from './view/announce';
import { expandForPrinting } from './view/expanding';
import { homePage } from './view/homePage';
import type { Page, PageContext } from './view/page';
import { notFound, problemPage } from './view/problems';
import { questionPage } from './view/questionPage';
import { recommendationsPage } from './view/recommendationsPage';
import { reviewPage } from './view/reviewPage';
import { reviewsPage } from './view/reviewsPage';
import { searchPage } from './view/searchPage';
import { Shell } from './view/shell';
import { unresolvedPage } from './view/unresolvedPage';

const NAME = 'Agency network explorer';

const shell = new Shell(document.body, go);
let place: Place = readPlace(new URL(location.href));
let running: AbortController | undefined;

function view(context: PageContext): Promise<Page> {
  const { route } = context.place;
  switch (route.page) {
    case 'home':
      return homePage(context);
    case 'question':
      return questionPage(route.name, context);
    case 'agencies':
      return agenciesPage(context);
    case 'agency':
      return agencyPage(route.id, context);
    case 'reviews':
      return reviewsPage(context);
    case 'review':
      return reviewPage(route.id, context);
    case 'recommendations':
      return recommendationsPage(context);
    case 'unresolved':
      return unresolvedPage(context);
    case 'search':
      return searchPage(context);
    case 'about':
      return aboutPage(context);
    case 'not-found':
      return Promise.resolve(notFound('There is no page at this address.'));
  }
}

/** Shows the page of the place; `from` is where the reader came from, null when the page was just opened. */
async function show(from: Place | null, scroll?: number): Promise<void> {
  running?.abort();
  const controller = new AbortController();
  running = controller;
  const same = from !== null && samePage(from, place);
  shell.showRoute(place.route);
  shell.showLoading(!same);
  const context: PageContext = { place, signal: controller.signal, go, keep };
  const page = await view(context).catch((error: unknown): Page | null =>
    controller.signal.aborted ? null : problemPage(error, () => void show(from)),
  );
  if (page === null || controller.signal.aborted) {
    return;
  }
  document.title = `${page.title} – ${NAME}`;
  shell.showPage(page.body);
  arrive(from !== null, same, scroll);
  announce(`${page.title}. ${page.spoken ?? ''}`);
}

/** Takes the focus to what is new: the place named in the address, a mistake, the results, or the heading. */
function arrive(moved: boolean, same: boolean, scroll?: number): void {
  const named = place.hash ? document.getElementById(place.hash) : null;
  if (named) {
    focusOn(named);
    named.scrollIntoView();
    return;
  }
  if (!moved) {
    return;
  }
  const mistake = shell.main.querySelector<HTMLElement>('.govuk-error-summary');
  const results = same ? shell.main.querySelector<HTMLElement>('#results') : null;
  const target = mistake ?? results ?? shell.main.querySelector<HTMLElement>('h1');
  if (target) {
    focusOn(target);
  }
  if (scroll !== undefined) {
    window.scrollTo(0, scroll);
  } else if (same) {
    target?.scrollIntoView({ block: 'nearest' });
  } else {
    window.scrollTo(0, 0);
  }
}

function focusOn(element: HTMLElement): void {
  if (!element.hasAttribute('tabindex')) {
    element.setAttribute('tabindex', '-1');
  }
  element.focus({ preventScroll: true });
}

function go(href: string): void {
  const url = new URL(href, location.href);
  history.replaceState({ scroll: window.scrollY }, '');
  history.pushState({}, '', url);
  moved(url);
}

function moved(url: URL, scroll?: number): void {
  const from = place;
  place = readPlace(url);
  if (
    samePage(from, place) &&
    from.params.toString() === place.params.toString() &&
    place.hash !== from.hash
  ) {
    arrive(false, true);
    return;
  }
  void show(from, scroll);
}

function keep(changes: Record<string, string | null>): void {
  const url = new URL(location.href);
  for (const [name, value] of Object.entries(changes)) {
    if (value === null) {
      url.searchParams.delete(name);
    } else {
      url.searchParams.set(name, value);
    }
  }
  history.replaceState(history.state, '', url);
  place = readPlace(url);
}

/** Links of the page itself are followed here; everything else is left to the browser. */
document.addEventListener('click', (event) => {
  const anchor = event.target instanceof Element ? event.target.closest<HTMLAnchorElement>('a[href]') : null;
  const plain = event.button === 0 && !event.metaKey && !event.ctrlKey && !event.shiftKey && !event.altKey;
  if (!anchor || !plain || event.defaultPrevented || anchor.origin !== location.origin) {
    return;
  }
  if (anchor.pathname.startsWith('/api') || anchor.target) {
    return;
  }
  event.preventDefault();
  if (anchor.getAttribute('href') === '#main') {
    shell.main.focus();
    return;
  }
  if (anchor.closest('nav')) {
    shell.closeMenu();
  }
  if (anchor.href === location.href) {
    arrive(true, false);
  } else {
    go(anchor.href);
  }
});

window.addEventListener('popstate', (event: PopStateEvent) => {
  const state = event.state as { scroll?: number } | null;
  moved(new URL(location.href), state?.scroll);
});

document.body.classList.add('js-enabled', 'govuk-frontend-supported');
new ServiceNavigation(shell.navigationBar);
expandForPrinting(window);
void show(null);
