import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, it } from 'vitest';
import { useBrowser } from './chromium';
import { listAgenciesAcross } from './service-data';

const open = useBrowser();
const ACROSS = '/questions/agencies-across-reviews';

let first: string;

beforeAll(async () => {
  const { rows } = await listAgenciesAcross();
  first = rows[0]?.agency.name ?? '';
});

const focused = (page: Page): Promise<string> =>
  page.evaluate(
    () => document.activeElement?.getAttribute('aria-label') ?? document.activeElement?.textContent ?? '',
  );

async function tabTo(page: Page, selector: string): Promise<void> {
  for (let presses = 0; presses < 60; presses++) {
    await page.keyboard.press('Tab');
    if (await page.evaluate((wanted) => document.activeElement?.matches(wanted) ?? false, selector)) {
      return;
    }
  }
  throw new Error(`Tab never reaches ${selector}`);
}

describe('with a keyboard alone', () => {
  it('the first stop skips to the main content', async () => {
    const page = await open(ACROSS);
    await page.keyboard.press('Tab');
    expect(await focused(page)).toBe('Skip to main content');
    await page.keyboard.press('Enter');
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('main');
  });

  it('a network is one stop; arrows follow links, Enter shows details, Escape goes back', async () => {
    const page = await open(ACROSS);
    expect(await page.locator('.node[tabindex="0"]').count()).toBe(1);
    await tabTo(page, '.node');
    const start = await focused(page);
    expect(start).toContain(first);

    await page.keyboard.press('ArrowRight');
    const review = await focused(page);
    expect(review).not.toBe(start);
    expect(review).toMatch(/review/i);
    expect(await page.locator('.node[tabindex="0"]').count()).toBe(1);

    await page.keyboard.press('ArrowLeft');
    await page.keyboard.press('Home');
    expect(await focused(page)).toBe(start);

    await page.keyboard.press('Enter');
    await page.waitForFunction(() => document.activeElement?.matches('.picture__details'));
    expect(await page.locator('.picture__details h3').textContent()).toBe(first);
    expect(await page.locator('#announcements').textContent()).toContain(`Details of ${first}`);
    expect(new URL(page.url()).searchParams.get('select')).toBeTruthy();

    await page.keyboard.press('Escape');
    expect(await focused(page)).toBe(start);
    expect(await page.locator('.picture__details').isVisible()).toBe(false);
    expect(new URL(page.url()).searchParams.has('select')).toBe(false);
  });

  it('a matrix is one stop; arrows move between cells, Enter shows details, Escape goes back', async () => {
    const page = await open(`${ACROSS}?picture=matrix`);
    await tabTo(page, '.matrix__cell');
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Home');
    await page.keyboard.press('ArrowUp');
    const id = await page.evaluate(() => (document.activeElement as HTMLElement).dataset.id);
    await page.keyboard.press('Enter');
    await page.waitForFunction(() => document.activeElement?.matches('.picture__details'));
    expect(await page.locator('.picture__details').textContent()).toContain(first);
    await page.keyboard.press('Escape');
    expect(await page.evaluate(() => (document.activeElement as HTMLElement).dataset.id)).toBe(id);
    expect(await page.locator('.matrix__cell[tabindex="0"]').count()).toBe(1);
  });

  it('Tab leaves the picture and goes on to the table', async () => {
    const page = await open(ACROSS);
    await tabTo(page, '.node');
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.closest('table') !== null)).toBe(true);
  });

  it('following a link takes the focus to the heading of the page', async () => {
    const page = await open('/');
    await tabTo(page, '.card a');
    await page.keyboard.press('Enter');
    await page.waitForFunction(() => document.activeElement?.tagName === 'H1');
    expect(await page.locator('.picture').count()).toBe(1);
  });

  it('intervals are one stop; arrows move between lines, Enter shows details, Escape goes back', async () => {
    const page = await open('/questions/area-picture?area=Essex');
    await tabTo(page, '.intervals .node');
    const start = await focused(page);
    await page.keyboard.press('ArrowDown');
    expect(await focused(page)).not.toBe(start);
    await page.keyboard.press('Home');
    expect(await focused(page)).toBe(start);
    await page.keyboard.press('Enter');
    await page.waitForFunction(() => document.activeElement?.matches('.picture__details'));
    expect(new URL(page.url()).searchParams.get('select')).toBeTruthy();
    await page.keyboard.press('Escape');
    expect(await focused(page)).toBe(start);
    expect(await page.locator('.intervals .node[tabindex="0"]').count()).toBe(1);
  });

  it('the menu of a small window opens, leads on and closes', async () => {
    const page = await open('/', { look: { width: 375, height: 740, scheme: 'light' } });
    await tabTo(page, '.govuk-service-navigation__toggle');
    await page.keyboard.press('Enter');
    await tabTo(page, '.govuk-service-navigation__item a[href="/about"]');
    await page.keyboard.press('Enter');
    await page.waitForURL('**/about');
    await page.waitForFunction(() => document.activeElement?.tagName === 'H1');
    expect(await page.locator('.govuk-service-navigation__list').isVisible()).toBe(false);
  });
});
