import { beforeAll, describe, expect, it } from 'vitest';
import type { AgencyPage, Review, ReviewPage } from '../../src/model/types';
import { settled, useBrowser } from './chromium';
import { fromService, getReviewCalled, listAgenciesAcross } from './service-data';

const open = useBrowser();
const ACROSS = '/questions/agencies-across-reviews';

let review: Review;

beforeAll(async () => {
  review = await getReviewCalled('Harlow');
});

describe('the state in the URL', () => {
  it('follows the filters there and back again', async () => {
    const page = await open(ACROSS);
    const all = await page.locator('tr[id^="row-"]').count();
    await page.locator('.filters summary').click();
    await page.getByLabel('Sector', { exact: true }).selectOption('central-government');
    await page.getByLabel('Year of death from').fill('2010');
    await page.getByRole('button', { name: 'Apply filters' }).click();
    await page.waitForURL(/sector=central-government/);
    await page.waitForFunction((before) => document.querySelectorAll('tr[id^="row-"]').length < before, all);
    expect(await page.locator('.filters__tag').allTextContents()).toEqual([
      'Sector: Central government',
      'Year of death from: 2010',
    ]);
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('results');

    await page.goBack();
    await page.waitForFunction(
      (before) => document.querySelectorAll('tr[id^="row-"]').length === before,
      all,
    );
    expect(await page.locator('.filters__tag').count()).toBe(0);

    await page.goForward();
    await page.locator('.filters__tag').first().waitFor();
    await page.reload();
    await settled(page);
    expect(await page.locator('tr[id^="row-"]').count()).toBeLessThan(all);
    await page.locator('.filters summary').click();
    expect(await page.getByLabel('Sector', { exact: true }).inputValue()).toBe('central-government');

    await page.getByRole('link', { name: 'Remove the filter Sector' }).click();
    await page.waitForFunction(() => document.querySelectorAll('.filters__tag').length === 1);
    expect(page.url()).not.toContain('sector');
  });

  it('keeps the manner of the picture and what is chosen in it', async () => {
    const page = await open(ACROSS);
    await page.getByRole('link', { name: 'Matrix' }).click();
    await page.locator('.matrix').waitFor();
    expect(page.url()).toContain('picture=matrix');
    await page.locator('.matrix__cell:not(.shade-0)').first().click();
    const name = await page.locator('.picture__details h3').textContent();
    await page.reload();
    await settled(page);
    expect(await page.locator('.picture__details h3').textContent()).toBe(name);
    await page.goBack();
    await page.locator('svg.network').waitFor();
  });

  it('keeps what is chosen on the way to another page and back', async () => {
    const page = await open(ACROSS);
    await page.locator('.node').first().click();
    await page.locator('.picture__details a').first().click();
    await page.waitForURL('**/agencies/**');
    await page.goBack();
    await page.locator('.picture__details h3').waitFor();
    expect(await page.locator('.node--chosen').count()).toBe(1);
  });

  it('leads straight to a recommendation', async () => {
    const page = await fromService<ReviewPage>(`/reviews/${encodeURIComponent(review.id)}`);
    const last = page.review.recommendations.at(-1)?.id ?? '';
    const opened = await open(`/reviews/${encodeURIComponent(review.id)}#${encodeURIComponent(last)}`);
    expect(await opened.evaluate(() => document.activeElement?.id)).toBe(last);
    expect(await opened.evaluate(() => window.scrollY)).toBeGreaterThan(0);
  });

  it('leads from a node to its row without asking again', async () => {
    const page = await open(ACROSS);
    await page.locator('.node').first().click();
    await page.getByRole('link', { name: 'Row 1 of the table' }).first().click();
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('row-1');
    expect(await page.locator('.picture__details h3').isVisible()).toBe(true);
  });

  it('goes on through a long answer by its cursor, and back', async () => {
    const page = await open('/agencies?limit=3');
    const first = await page.locator('tbody th').first().textContent();
    await page.getByRole('link', { name: 'Next rows' }).click();
    await page.waitForURL(/after=/);
    await page.waitForFunction((before) => document.querySelector('tbody th')?.textContent !== before, first);
    expect(page.url()).toContain('limit=3');
    await page.getByRole('link', { name: 'Back to the first rows' }).click();
    await page.waitForFunction((before) => document.querySelector('tbody th')?.textContent === before, first);
    expect(page.url()).not.toContain('after=');
  });

  it('shows an agency whatever its id is made of', async () => {
    const { rows } = await listAgenciesAcross();
    const unit = rows.find((row) => row.agency.kind === 'unit')?.agency ?? rows[0]?.agency;
    const page = await open(ACROSS);
    await page
      .getByRole('rowheader')
      .getByRole('link', { name: unit?.name ?? '', exact: true })
      .first()
      .click();
    await page.waitForFunction((name) => document.querySelector('h1')?.textContent === name, unit?.name);
    expect(await page.title()).toContain(unit?.name);
  });

  it('narrows an agency’s recommendations to a theme', async () => {
    const { rows } = await listAgenciesAcross();
    const path = `/agencies/${encodeURIComponent(rows[0]?.agency.id ?? '')}`;
    const { agency } = await fromService<AgencyPage>(path);
    const theme = agency.themes.reduce((least, one) =>
      one.recommendations < least.recommendations ? one : least,
    );
    const page = await open(path);
    const all = await page.locator('.recommendation').count();
    await page.getByRole('rowheader').getByRole('link', { name: theme.name, exact: true }).click();
    await page.waitForURL(/theme=/);
    await page.waitForFunction(
      (wanted) => document.querySelectorAll('.recommendation').length === wanted,
      theme.recommendations,
    );
    await page.getByRole('link', { name: 'Show all' }).click();
    await page.waitForFunction(
      (before) => document.querySelectorAll('.recommendation').length === before,
      all,
    );
  });
});

describe('a review', () => {
  it('shows every recommendation word for word, with its source', async () => {
    const { review: whole } = await fromService<ReviewPage>(`/reviews/${encodeURIComponent(review.id)}`);
    const page = await open(`/reviews/${encodeURIComponent(review.id)}`);
    const shown = await page.locator('.recommendation blockquote').allTextContents();
    expect(shown).toEqual(whole.recommendations.map(({ text }) => text));
    expect(await page.locator('.recommendation a[rel*="external"]').count()).toBe(shown.length);
  });
});

describe('the search', () => {
  it('finds agencies, reviews and words, and marks them', async () => {
    const page = await open('/');
    await page.getByRole('searchbox').fill('Harlow');
    await page.getByRole('searchbox').press('Enter');
    await page.waitForURL(/\/search\?q=Harlow/);
    await page.locator('.result').first().waitFor();
    await page.getByRole('link', { name: review.title }).first().click();
    await page.waitForFunction((title) => document.querySelector('h1')?.textContent === title, review.title);
  });

  it('leads from the words of a recommendation to the recommendation', async () => {
    const page = await open('/search?q=chronology');
    const section = page.locator('section[aria-label="Recommendations"]');
    expect((await section.locator('mark').first().textContent())?.toLowerCase()).toBe('chronology');
    await section.getByRole('link').first().click();
    await page.waitForFunction(() => document.activeElement?.matches('.recommendation'));
    expect(await page.evaluate(() => document.activeElement?.textContent)).toMatch(/chronology/i);
  });

  it('says what to do when nothing is found', async () => {
    const page = await open('/search?q=zzzzqqqq');
    expect(await page.locator('main').textContent()).toContain('Try fewer or shorter words');
  });
});
