import { describe, expect, it } from 'vitest';
import type { Answer, UnresolvedRow } from '../../src/model/types';
import { respond } from '../service/answers';
import { largeUnresolved } from '../service/large';
import { answering, DESK, PHONE, settled, useBrowser } from './chromium';
import { axeFaults, outOfSight } from './inspect';

/** Names without a body, and bodies that became others: answered from the fixtures whatever service is under test. */

const open = useBrowser();
const UNRESOLVED = '/api/questions/unresolved-names';
const HEIR = 'probation-service-east-of-england';
const UNMATCHED = 'mid-and-south-essex-group';

const stored = (path: string, query = '') => respond(path, new URLSearchParams(query)).body;
const unresolved = stored('/questions/unresolved-names') as Answer<UnresolvedRow>;

describe('the names nobody could match', () => {
  it('stand with their words, their place, suggestions marked as such, and the recommendations', async () => {
    const page = await open('/unresolved', { prepare: answering(UNRESOLVED, unresolved) });
    expect(await page.locator('h1').textContent()).toBe('Names nobody could match');
    const first = page.locator('#row-1');
    const [row] = unresolved.rows;
    expect(await first.locator('q').allTextContents()).toEqual(row?.surfaceForms);
    expect(await first.textContent()).toContain('the police force area Essex');
    expect(await first.locator('.suggestions .govuk-tag').allTextContents()).toEqual([
      'suggestion',
      'suggestion',
    ]);
    expect(await first.locator('.suggestions li').first().textContent()).toContain('likeness 0.87 of 1');
    await page.locator('.under summary').first().click();
    expect(await page.locator('.under blockquote').first().textContent()).toBe(row?.citations[0]?.text);
  });

  it('say how a person decides', async () => {
    const page = await open('/unresolved');
    await page.getByRole('link', { name: 'How a person decides what a name means' }).click();
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('deciding');
    const words = await page.locator('section[aria-labelledby="deciding"]').textContent();
    expect(words).toContain('identity --unresolved names.csv');
    expect(words).toContain('identity --apply --explorer.decisions=FOLDER');
    expect(words).toContain('Nothing is ever merged by a score');
  });

  it('go on by their cursor, and back', async () => {
    const page = await open('/unresolved?limit=1', {
      prepare: (it) =>
        it.route(
          (url) => url.pathname === UNRESOLVED,
          (route) =>
            route.fulfill({
              json: stored('/questions/unresolved-names', new URL(route.request().url()).search),
            }),
        ),
    });
    const first = await page.locator('tbody th').textContent();
    await page.getByRole('link', { name: 'Next rows' }).click();
    await page.waitForFunction((before) => document.querySelector('tbody th')?.textContent !== before, first);
    expect(page.url()).toContain('after=1');
    await page.getByRole('link', { name: 'Back to the first rows' }).click();
    await page.waitForFunction((before) => document.querySelector('tbody th')?.textContent === before, first);
  });

  it('are said to be none where there are none', async () => {
    const page = await open('/unresolved', { prepare: answering(UNRESOLVED, { ...unresolved, rows: [] }) });
    expect(await page.locator('main').textContent()).toContain('Every name that the reviews address');
  });

  it('are reached from the data and from the page of such a name', async () => {
    const about = await open('/about');
    await about.getByRole('link', { name: 'names nobody could match' }).click();
    await about.waitForURL('**/unresolved');
    const page = await open(`/agencies/${UNMATCHED}`, {
      prepare: answering(`/api/agencies/${UNMATCHED}`, stored(`/agencies/${UNMATCHED}`)),
    });
    expect(await page.locator('.govuk-summary-list').first().textContent()).toContain('kept apart');
    await page.getByRole('link', { name: 'names nobody could match' }).click();
    await page.waitForURL('**/unresolved');
  });

  it('are reached from the front page, which says how many they are', async () => {
    const dataset = stored('/dataset');
    const page = await open('/', { prepare: answering('/api/dataset', dataset) });
    expect(await page.locator('.holdings').textContent()).toContain('3 of 53 agencies could not be matched');
    await page.getByRole('link', { name: 'could not be matched to a known body' }).click();
    await page.waitForURL('**/unresolved');
  });

  it.each([DESK, PHONE])('can be read when there are many, at $width pixels', async (look) => {
    const page = await open('/unresolved', { look, prepare: answering(UNRESOLVED, largeUnresolved(30)) });
    expect(await outOfSight(page)).toEqual([]);
    expect(await axeFaults(page)).toEqual([]);
  });

  it('are shown as words however hostile they are', async () => {
    const hostile = '<img src=x onerror="window.hacked=1">';
    const [row] = structuredClone(unresolved.rows);
    Object.assign(row ?? {}, { surfaceForms: [hostile], holdsIn: hostile });
    Object.assign(row?.agency ?? {}, { name: hostile });
    Object.assign(row?.suggestions[0] ?? {}, { name: hostile });
    const page = await open('/unresolved', {
      prepare: answering(UNRESOLVED, { ...unresolved, rows: [row] }),
    });
    expect(await page.locator('#row-1 q').textContent()).toBe(hostile);
    expect(await page.locator('main img').count()).toBe(0);
    expect(await page.evaluate(() => 'hacked' in window)).toBe(false);
  });
});

describe('bodies and their successors', () => {
  it('are counted as the reader chooses, which stands in the URL', async () => {
    const page = await open('/questions/agencies-across-reviews');
    await page.locator('.filters summary').click();
    expect(await page.getByLabel('as named').isChecked()).toBe(true);
    await page.getByLabel('as a family with their successors').check();
    await page.getByRole('button', { name: 'Apply filters' }).click();
    await page.waitForURL(/\?lineage=family$/);
    await page.locator('.filters__tag').waitFor();
    expect(await page.locator('.filters__tag').textContent()).toBe(
      'Count bodies: as a family with their successors',
    );
    expect(await page.locator('.caveats').textContent()).toContain('Counted as a family');
    expect(await page.locator('#row-1 th a').getAttribute('href')).toMatch(/\?lineage=family$/);
    await page.reload();
    await settled(page);
    await page.locator('.filters summary').click();
    await page.getByLabel('as named').check();
    await page.getByRole('button', { name: 'Apply filters' }).click();
    await page.waitForURL(/agencies-across-reviews$/);
  });

  it('a way of counting that there is none of is said at its field', async () => {
    const page = await open('/questions/recurring-failures?lineage=clan');
    await page.locator('.govuk-error-summary a').click();
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('filter-lineage');
    expect(await page.locator('#filter-lineage-error').textContent()).toContain('clan');
  });

  it('can be counted by their sector, which leads to its agencies', async () => {
    const page = await open('/questions/agencies-across-reviews');
    await page.locator('.filters summary').click();
    expect(await page.getByLabel('body or part of a body, as it was addressed').isChecked()).toBe(true);
    await page.getByLabel('sector', { exact: true }).check();
    await page.getByRole('button', { name: 'Apply filters' }).click();
    await page.waitForURL(/\?level=sector$/);
    await page.locator('.filters__tag').waitFor();
    expect(await page.locator('.filters__tag').textContent()).toBe('Count each: sector');
    expect(await page.locator('thead th').first().textContent()).toBe('Sector');
    expect(await page.locator('#row-1 th a').getAttribute('href')).toMatch(/^\/agencies\?sector=/);
  });

  it.each([DESK, PHONE])('stand in a line through time, at $width pixels', async (look) => {
    const page = await open(`/agencies/${HEIR}`, {
      look,
      prepare: (it) =>
        it.route(
          (url) => url.pathname === `/api/agencies/${HEIR}`,
          (route) =>
            route.fulfill({ json: stored(`/agencies/${HEIR}`, new URL(route.request().url()).search) }),
        ),
    });
    expect(await page.locator('ol.lineage > li').count()).toBe(4);
    expect(await page.locator('.recommendation').count()).toBe(0);
    await page.getByRole('link', { name: 'Count it with the bodies it inherited from' }).click();
    await page.locator('.recommendation').first().waitFor();
    expect(page.url()).toContain('lineage=family');
    expect(await page.locator('section[aria-labelledby="lineage"] p').first().textContent()).toContain(
      'older recommendations were made to Essex Community Rehabilitation Company',
    );
    expect(await page.locator('.by-review__to').first().textContent()).toContain('which came before');
    expect(await outOfSight(page)).toEqual([]);
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme });
      expect(await axeFaults(page), colorScheme).toEqual([]);
    }
    await page.getByRole('link', { name: 'Count it as named' }).click();
    await page.waitForFunction(() => !location.search.includes('lineage'));
  });
});

describe('why a name is read as an agency', () => {
  it('is said on the page of the agency and of the review', async () => {
    const id = 'essex-community-rehabilitation-company';
    const page = await open(`/agencies/${id}`, {
      prepare: answering(`/api/agencies/${id}`, stored(`/agencies/${id}`)),
    });
    await page.getByText('Why this agency?').first().click();
    expect(await page.locator('.govuk-summary-list .govuk-details__text').textContent()).toContain(
      '“Essex CRC” is a registered alias (rule alias)',
    );
    const review = await open('/reviews/review-ebc1d702', {
      prepare: answering('/api/reviews/review-ebc1d702', stored('/reviews/review-ebc1d702')),
    });
    const rows = await review.locator('section[aria-labelledby="addressed"] tbody tr').count();
    expect(await review.locator('section[aria-labelledby="addressed"] details').count()).toBe(rows);
  });
});
