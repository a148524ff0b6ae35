import { beforeAll, describe, expect, it } from 'vitest';
import type { Page } from 'playwright-core';
import { DESK, PHONE, useBrowser } from './chromium';
import { axeFaults, outOfSight, pictureFaults } from './inspect';
import { getReviewCalled, listAgenciesAcross } from './service-data';

const open = useBrowser();

const paths: Record<string, string> = {
  'the questions': '/',
  'agencies across reviews': '/questions/agencies-across-reviews',
  'agencies across reviews as a matrix': '/questions/agencies-across-reviews?picture=matrix',
  'agencies across reviews as families': '/questions/agencies-across-reviews?lineage=family',
  'recurring failures': '/questions/recurring-failures',
  'co-addressed agencies': '/questions/co-addressed-agencies',
  'co-addressed agencies with collectives, as a network':
    '/questions/co-addressed-agencies?generic=include&picture=network',
  'what is asked again': '/questions/asked-again',
  'agencies together in one review, without parts of one body':
    '/questions/co-addressed-agencies?together=review&structure=exclude',
  'a connection': '/questions/connection?from=essex-police&to=home-office',
  'a connection not yet asked for': '/questions/connection',
  'a connection with a mistake': '/questions/connection?from=essex-police&to=nobody',
  'what is asked of government': '/questions/asked-of-government',
  'what is asked of government by year': '/questions/asked-of-government?picture=years',
  'the national picture': '/questions/national-picture',
  'the national picture by area': '/questions/national-picture?by=area',
  'the national picture by year': '/questions/national-picture?by=year',
  'an area': '/questions/area-picture?area=Essex',
  'an area not yet chosen': '/questions/area-picture',
  'what changed': '/questions/what-changed',
  'brokers and communities': '/questions/brokers-and-communities',
  recommendations: '/recommendations?of=essex-police&theme=training',
  'cross-boundary issues': '/questions/cross-boundary-issues',
  'cross-boundary issues as a matrix': '/questions/cross-boundary-issues?picture=matrix',
  'a mistaken filter': '/questions/recurring-failures?deathYearFrom=12',
  'the agencies': '/agencies',
  'the reviews': '/reviews',
  'the names nobody could match': '/unresolved',
  'a search': '/search?q=MARAC',
  'a search for nothing': '/search',
  'the data': '/about',
  'an address that does not exist': '/nowhere',
};

beforeAll(async () => {
  const [review, across] = await Promise.all([getReviewCalled('Basildon'), listAgenciesAcross()]);
  paths['a review'] = `/reviews/${encodeURIComponent(review.id)}`;
  paths['an agency'] = `/agencies/${encodeURIComponent(across.rows[0]?.agency.id ?? '')}`;
});

const names = [...Object.keys(paths), 'a review', 'an agency'];

async function expectNoFault(page: Page): Promise<void> {
  expect(await outOfSight(page)).toEqual([]);
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    expect(await axeFaults(page), colorScheme).toEqual([]);
  }
}

describe.each([DESK, PHONE])('at $width pixels, in the light and in the dark', (look) => {
  it.each(names)('%s has no fault', async (name) => {
    const page = await open(paths[name] ?? '', { look });
    expect(await page.locator('h1').count()).toBe(1);
    expect(await page.title()).toMatch(/.+ – Agency network explorer$/);
    expect(await pictureFaults(page)).toEqual([]);
    await expectNoFault(page);
  });

  it.each([
    'agencies across reviews',
    'recurring failures',
    'what is asked again',
    'a connection',
    'an area',
    'an agency',
    'a review',
    'the names nobody could match',
  ])('%s has no fault when all is open', async (name) => {
    const page = await open(paths[name] ?? '', { look });
    await page.evaluate(() =>
      document.querySelectorAll('details').forEach((details) => (details.open = true)),
    );
    await page.waitForFunction(() =>
      [...document.querySelectorAll('details.expanding .govuk-details__text')].every((text) =>
        text.hasChildNodes(),
      ),
    );
    await expectNoFault(page);
  });
});
