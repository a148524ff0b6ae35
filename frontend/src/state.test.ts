import { describe, expect, it } from 'vitest';
import { hrefOf, hrefWith, readPlace, samePage, type Route } from './state';

const at = (address: string) => readPlace(new URL(address, 'http://localhost:8080'));

describe('the state in the URL', () => {
  const routes: Route[] = [
    { page: 'home' },
    { page: 'question', name: 'co-addressed-agencies' },
    { page: 'agencies' },
    { page: 'agency', id: 'essex-county-council/childrens-social-care' },
    { page: 'agency', id: 'local:r 1?#%/gp' },
    { page: 'reviews' },
    { page: 'review', id: '69038145-basildon' },
    { page: 'recommendations' },
    { page: 'unresolved' },
    { page: 'search' },
    { page: 'about' },
  ];

  it.each(routes)('is read back as it was written: $page', (route) => {
    expect(at(hrefOf(route)).route).toEqual(route);
  });

  it('reads an id whose slashes were not encoded', () => {
    expect(at('/agencies/essex-county-council/childrens-social-care').route).toEqual({
      page: 'agency',
      id: 'essex-county-council/childrens-social-care',
    });
  });

  it('keeps an id that is not well encoded as it stands', () => {
    expect(at('/reviews/50%').route).toEqual({ page: 'review', id: '50%' });
  });

  it.each(['/questions/unknown', '/nowhere', '/search/more', '/unresolved/more'])(
    'knows no page at %s',
    (path) => {
      expect(at(path).route.page).toBe('not-found');
    },
  );

  it('sets one parameter and leaves the others', () => {
    const place = at('/questions/recurring-failures?theme=training&after=x');
    expect(hrefWith(place, { after: null, picture: 'matrix' })).toBe(
      '/questions/recurring-failures?theme=training&picture=matrix',
    );
  });

  it('keeps a hash that holds an id', () => {
    const href = hrefOf({ page: 'review', id: 'a' }, undefined, 'r-9.1 a');
    expect(at(href).hash).toBe('r-9.1 a');
  });

  it('tells pages apart by their path, not by their filters', () => {
    expect(samePage(at('/agencies?q=a'), at('/agencies?q=b'))).toBe(true);
    expect(samePage(at('/agencies'), at('/agencies/a'))).toBe(false);
    expect(samePage(at('/'), at('/nowhere'))).toBe(false);
  });
});
