import { describe, expect, it } from 'vitest';
import type { ReviewPage } from '../../src/model/types';
import { answering, PHONE, settled, useBrowser } from './chromium';
import { axeFaults, outOfSight } from './inspect';
import { fromService, getReviewCalled } from './service-data';

const open = useBrowser();
const RECURRING = '/questions/recurring-failures';
const NO_DATA = { version: 'none', importedAt: '2026-11-20T21:00:00Z', reviews: 0, recommendations: 0 };
const envelope = {
  question: { name: 'any', cypher: 'questions/any.cypher', parameters: {} },
  dataset: NO_DATA,
  caveats: [],
  rows: [],
  truncated: false,
  next: null,
};

describe('when something is wrong', () => {
  it('a service that fails is told with what to do next, and asked again on request', async () => {
    const page = await open(RECURRING, {
      prepare: answering(
        `/api${RECURRING}`,
        { title: 'Error', status: 500, detail: 'The graph is busy.' },
        500,
      ),
    });
    expect(await page.locator('h1').textContent()).toBe('The answer could not be given');
    expect(await page.locator('main').textContent()).toContain('The graph is busy.');
    expect(await axeFaults(page)).toEqual([]);
    await page.unrouteAll();
    await page.getByRole('button', { name: 'Try again' }).click();
    await page.locator('.picture').waitFor();
  });

  it('a service that is gone is told as such', async () => {
    const page = await open('/', { prepare: (it) => it.route(/\/api\//, (route) => route.abort()) });
    expect(await page.locator('h1').textContent()).toBe('The service cannot be reached');
    expect(await page.locator('main').textContent()).toContain('still running');
  });

  it('an agency that is not there leads to those that are', async () => {
    const page = await open('/agencies/no-such-agency');
    expect(await page.locator('h1').textContent()).toBe('Not found');
    expect(await page.getByRole('link', { name: 'look for an agency' }).getAttribute('href')).toBe(
      '/agencies',
    );
  });

  it('a mistaken year is said at its field, and the focus is on the problem', async () => {
    const page = await open(RECURRING);
    await page.locator('.filters summary').click();
    await page.getByLabel('Year of death from').fill('12');
    await page.getByRole('button', { name: 'Apply filters' }).click();
    await page.waitForFunction(() => document.activeElement?.matches('.govuk-error-summary'));
    expect(await page.title()).toMatch(/^Error: /);
    expect(await page.getByLabel('Year of death from').inputValue()).toBe('12');
    await page.locator('.govuk-error-summary a').click();
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('filter-deathYearFrom');
  });

  it('what only the service finds mistaken is said at its field too', async () => {
    const page = await open(`${RECURRING}?area=Nowhere`, {
      prepare: answering(
        `/api${RECURRING}`,
        { title: 'Bad request', status: 400, detail: 'There is no area Nowhere.', parameter: 'area' },
        400,
      ),
    });
    expect(await page.locator('#filter-area-error').textContent()).toBe('Error: There is no area Nowhere.');
  });

  it('filters that match nothing can be cleared', async () => {
    const page = await open(`${RECURRING}?deathYearFrom=2090`);
    expect(await page.locator('#results').textContent()).toBe('Nothing found');
    await page.getByRole('link', { name: 'clear all filters', exact: true }).click();
    await page.locator('.picture').waitFor();
  });

  it('an empty data set is explained, not shown as empty tables', async () => {
    const prepare = (page: Parameters<ReturnType<typeof answering>>[0]) =>
      Promise.all([
        answering(/^\/api\/(questions|reviews|agencies|themes|search)/, envelope)(page),
        answering('/api/dataset', {
          ...NO_DATA,
          rows: 0,
          addressees: 0,
          agencies: 0,
          unclassified: 0,
          unresolved: 0,
          warnings: 0,
        })(page),
        answering('/api/imports/latest', { run: null, dataset: NO_DATA })(page),
      ]);
    for (const path of ['/', RECURRING, '/agencies', '/reviews', '/unresolved', '/search?q=any']) {
      const page = await open(path, { look: PHONE, prepare });
      expect(await page.locator('.empty').textContent(), path).toContain('No reviews are loaded yet');
      expect(await page.locator('.empty').textContent(), path).toContain('import');
      expect(await outOfSight(page)).toEqual([]);
      expect(await axeFaults(page)).toEqual([]);
      await page.close();
    }
    const about = await open('/about', { prepare });
    expect(await about.locator('main').textContent()).toContain('No import has run yet');
  });

  it('waiting is shown as waiting', async () => {
    let release = (): void => undefined;
    const held = new Promise<void>((resolve) => (release = resolve));
    const page = await open(RECURRING, {
      settle: false,
      prepare: (it) => it.route(`**/api${RECURRING}`, (route) => held.then(() => route.continue())),
    });
    await page.locator('main[aria-busy="true"]').waitFor();
    expect(await page.locator('main').textContent()).toContain('Loading');
    release();
    await settled(page);
    expect(await page.locator('.picture').count()).toBe(1);
  });
});

describe('hostile words', () => {
  const hostile =
    '<img src=x onerror="window.hacked=1"><script>window.hacked=2</script>{{7*7}} MATCH (n) DETACH DELETE n';

  it('in a review are shown as words', async () => {
    const review = await getReviewCalled('Bassetlaw');
    const path = `/reviews/${encodeURIComponent(review.id)}`;
    const answer = await fromService<ReviewPage>(path);
    const [first] = answer.review.recommendations;
    const addressee = first?.addressees[0];
    Object.assign(answer.review, { title: hostile, summary: hostile, report: 'javascript:window.hacked=3' });
    Object.assign(first ?? {}, { text: hostile, number: hostile });
    Object.assign(addressee ?? {}, { as: hostile, evidence: hostile });
    Object.assign(addressee?.agency ?? {}, { id: `a/"><b>${hostile}`, name: hostile });
    answer.caveats = [hostile];
    const page = await open(path, { prepare: answering(/^\/api\/reviews\/.+/, answer) });
    expect(await page.locator('h1').textContent()).toBe(hostile);
    expect(await page.locator('.recommendation blockquote').first().textContent()).toBe(hostile);
    expect(await page.locator('main img, main script, main b').count()).toBe(0);
    expect(await page.locator('a[href^="javascript"]').count()).toBe(0);
    expect(await page.evaluate(() => 'hacked' in window)).toBe(false);
    await page.locator('.recommendation a[href^="/agencies/"]').first().click();
    await page.waitForFunction(() => document.querySelector('h1')?.textContent === 'Not found');
  });

  it('in a picture are shown as words', async () => {
    const answer = await fromService<{ rows: { agency: { name: string } }[] }>(
      '/questions/agencies-across-reviews',
    );
    answer.rows.forEach((row) => (row.agency.name = hostile));
    const page = await open('/questions/agencies-across-reviews', {
      prepare: answering('/api/questions/agencies-across-reviews', answer),
    });
    expect(await page.locator('.node').first().getAttribute('aria-label')).toContain(hostile);
    expect(await page.locator('svg img, svg script, main img').count()).toBe(0);
    expect(await page.evaluate(() => 'hacked' in window)).toBe(false);
  });

  it('in a search are shown as words', async () => {
    const page = await open(`/search?q=${encodeURIComponent(hostile)}`);
    expect(await page.getByRole('searchbox').inputValue()).toBe(hostile);
    expect(await page.locator('main img, main script').count()).toBe(0);
    expect(await page.evaluate(() => 'hacked' in window)).toBe(false);
  });
});

describe('on paper', () => {
  it('stand tables and verbatim words, and nothing to click', async () => {
    const page = await open('/questions/agencies-across-reviews');
    await page.emulateMedia({ media: 'print' });
    await page.evaluate(() => window.dispatchEvent(new Event('beforeprint')));
    expect(await page.locator('.citation blockquote').first().isVisible()).toBe(true);
    expect(await page.locator('table.stacking').first().isVisible()).toBe(true);
    for (const unwanted of ['.site-head', '.filters summary', '.picture', '.search-box']) {
      expect(await page.locator(unwanted).first().isVisible(), unwanted).toBe(false);
    }
    await page.evaluate(() => window.dispatchEvent(new Event('afterprint')));
    expect(await page.locator('details.expanding[open]').count()).toBe(0);
  });
});
