/** Where the reader is: the whole state of the page lives in the URL and can be read back from it. */

export const QUESTION_NAMES = [
  'agencies-across-reviews',
  'recurring-failures',
  'asked-again',
  'co-addressed-agencies',
  'cross-boundary-issues',
  'connection',
  'asked-of-government',
  'national-picture',
  'area-picture',
  'what-changed',
  'brokers-and-communities',
] as const;

export type QuestionName = (typeof QUESTION_NAMES)[number];

export type Route =
  | { page: 'home' }
  | { page: 'question'; name: QuestionName }
  | { page: 'agencies' }
  | { page: 'agency'; id: string }
  | { page: 'reviews' }
  | { page: 'review'; id: string }
  | { page: 'recommendations' }
  | { page: 'unresolved' }
  | { page: 'search' }
  | { page: 'about' }
  | { page: 'not-found' };

export interface Place {
  route: Route;
  params: URLSearchParams;
  hash: string;
}

export function readPlace(url: URL): Place {
  return { route: readRoute(url.pathname), params: url.searchParams, hash: decoded(url.hash.slice(1)) };
}

/** An id may hold slashes of its own: whatever follows the folder belongs to it, encoded or not. */
function readRoute(path: string): Route {
  const [first = '', ...rest] = path.replace(/^\/+|\/+$/g, '').split('/');
  const id = decoded(rest.join('/'));
  if (first === '' || path === '/index.html') {
    return { page: 'home' };
  }
  if (first === 'questions') {
    const name = QUESTION_NAMES.find((known) => known === id);
    return name ? { page: 'question', name } : { page: 'not-found' };
  }
  if (first === 'agencies') {
    return id ? { page: 'agency', id } : { page: 'agencies' };
  }
  if (first === 'reviews') {
    return id ? { page: 'review', id } : { page: 'reviews' };
  }
  const single = (['recommendations', 'unresolved', 'search', 'about'] as const).find(
    (page) => page === first,
  );
  if (single && !id) {
    return { page: single };
  }
  return { page: 'not-found' };
}

function decoded(words: string): string {
  try {
    return decodeURIComponent(words);
  } catch {
    return words;
  }
}

export function pathOf(route: Route): string {
  switch (route.page) {
    case 'home':
    case 'not-found':
      return '/';
    case 'question':
      return `/questions/${route.name}`;
    case 'agency':
      return `/agencies/${encodeURIComponent(route.id)}`;
    case 'review':
      return `/reviews/${encodeURIComponent(route.id)}`;
    default:
      return `/${route.page}`;
  }
}

export function hrefOf(route: Route, params: URLSearchParams = new URLSearchParams(), hash = ''): string {
  const query = params.toString();
  return pathOf(route) + (query ? `?${query}` : '') + (hash ? `#${encodeURIComponent(hash)}` : '');
}

/** The same place with some parameters set (or, given null, taken away). */
export function hrefWith(place: Place, changes: Record<string, string | null>): string {
  const params = new URLSearchParams(place.params);
  for (const [name, value] of Object.entries(changes)) {
    if (value === null) {
      params.delete(name);
    } else {
      params.set(name, value);
    }
  }
  return hrefOf(place.route, params);
}

export function samePage(a: Place, b: Place): boolean {
  return pathOf(a.route) === pathOf(b.route) && a.route.page === b.route.page;
}
