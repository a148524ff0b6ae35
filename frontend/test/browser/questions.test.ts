import { describe, expect, it } from 'vitest';
import type {
  AcrossRow,
  BoundaryAnswer,
  ConnectionAnswer,
  NationalAnswer,
  RecurringRow,
} from '../../src/model/answers';
import type { Answer, Recommendation } from '../../src/model/types';
import { largeAgain, largeAcross, largeNational } from '../service/large';
import { answering, PHONE, settled, useBrowser } from './chromium';
import { axeFaults } from './inspect';
import { fromService } from './service-data';

/** What each question alone can be asked, and what its answer leads to. */

const open = useBrowser();

const rowsOf = (page: Awaited<ReturnType<typeof open>>) => page.locator('tr[id^="row-"]');

describe('a practice that recurs', () => {
  it('is read side by side, the earliest death first, with the words of its theme marked', async () => {
    const { rows } = await fromService<Answer<RecurringRow>>('/questions/recurring-failures');
    const [row] = rows;
    const page = await open('/questions/recurring-failures');
    await page.locator('.under summary').first().click();
    const columns = page.locator('.beside').first().locator('.beside__column');
    await columns.first().waitFor();
    expect(await columns.count()).toBe(row?.byReview.length);
    expect(await columns.locator('.beside__heading a').allTextContents()).toEqual(
      row?.byReview.map(({ title }) => title),
    );
    expect(await columns.locator('mark').count()).toBeGreaterThan(0);
    const words = new Set(row?.citations.map(({ text }) => text));
    for (const shown of await columns.locator('blockquote').allTextContents()) {
      expect(words).toContain(shown);
    }
  });

  it('is narrowed to more reviews by a link that stands in the URL', async () => {
    const page = await open('/questions/recurring-failures?theme=training');
    await page.getByRole('link', { name: 'In at least: 5 reviews' }).click();
    await page.waitForURL(/theme=training&minReviews=5/);
    await page.locator('.switches strong', { hasText: '5 reviews' }).waitFor();
    expect(await page.locator('#results').textContent()).toBe('Nothing found');
    await page.getByRole('link', { name: 'Clear all filters', exact: true }).click();
    await page.waitForURL(/\?minReviews=5$/);
  });

  it('is marked where a recommendation says itself that it repeats', async () => {
    const answer = await fromService<Answer<RecurringRow>>('/questions/recurring-failures');
    const [row] = answer.rows;
    Object.assign(row ?? {}, { declared: 1 });
    Object.assign(row?.citations[0] ?? {}, { declaresRecurrence: 'a recurring theme from a previous DHR' });
    const page = await open('/questions/recurring-failures', {
      prepare: answering('/api/questions/recurring-failures', answer),
    });
    expect(await page.locator('#row-1 .repeats').textContent()).toContain('1 of ');
    await page.locator('.under summary').first().click();
    await page.locator('.beside').first().waitFor();
    expect(await page.locator('.beside q', { hasText: 'a recurring theme' }).count()).toBe(1);
    expect(await axeFaults(page)).toEqual([]);
  });
});

describe('what is asked again', () => {
  it('stands with the oldest first and the shared words marked', async () => {
    const page = await open('/questions/asked-again', {
      prepare: answering('/api/questions/asked-again', largeAgain(2)),
    });
    await page.locator('.under summary').first().click();
    await page.locator('.beside__note').first().waitFor();
    expect(await page.locator('.beside__note').allTextContents()).toEqual([
      'The oldest of the group',
      'Likeness 0.90 of 1 to the oldest',
      'Likeness 0.80 of 1 to the oldest',
    ]);
    expect(await page.locator('.beside mark').count()).toBeGreaterThan(0);
    expect(await page.locator('.rest').first().textContent()).toContain('57 more recommendations');
  });
});

describe('agencies together', () => {
  it('are set against chance in plain words, and never as blame', async () => {
    const page = await open('/questions/co-addressed-agencies');
    expect(await page.locator('#row-1').textContent()).toMatch(
      /more often than chance (would|may) have it: expected [\d.]+|more often than chance (would|may) have it: expected less than/,
    );
    expect(await page.locator('.reading').textContent()).toContain(
      'It says nothing of how well they work together.',
    );
  });

  it('can be those of one review, with parts of one body left out', async () => {
    const page = await open('/questions/co-addressed-agencies');
    await page.getByRole('link', { name: 'Together in: one review' }).click();
    await page.waitForURL(/together=review/);
    await page.locator('.switches strong', { hasText: 'one review' }).waitFor();
    await page.getByRole('link', { name: /left out$/ }).click();
    await page.waitForURL(/together=review&structure=exclude/);
    await page.locator('.switches strong', { hasText: 'left out' }).waitFor();
    expect(await page.getByText('expected, as they belong together').count()).toBe(0);
  });
});

describe('issues across a boundary', () => {
  it('are told by the example of Essex and the Metropolitan area', async () => {
    const { pairs } = await fromService<BoundaryAnswer>('/questions/cross-boundary-issues');
    const page = await open('/questions/cross-boundary-issues');
    const example = page.locator('.example');
    expect(await example.locator('h3').textContent()).toBe('For example: from Essex to Metropolitan');
    expect(await example.locator('blockquote').count()).toBe(1);
    expect(await page.locator('section[aria-labelledby="pairs"] tbody tr').count()).toBe(pairs?.length);
    await example.getByRole('link', { name: 'Only what begins in Essex' }).click();
    await page.waitForURL(/area=force/);
    await page.locator('.filters__tag').waitFor();
    expect(await page.locator('.filters__tag').textContent()).toBe('Area: Essex');
  });
});

describe('a connection', () => {
  it('is asked for by names that are offered while they are typed', async () => {
    const page = await open('/questions/connection');
    expect(await page.locator('#results').count()).toBe(0);
    await page.getByRole('combobox', { name: 'From' }).pressSequentially('Essex Pol');
    await page.locator('#control-from-list option[value="Essex Police"]').waitFor({ state: 'attached' });
    await page.getByRole('combobox', { name: 'From' }).fill('Essex Police');
    await page.getByRole('combobox', { name: 'To' }).pressSequentially('Home Off');
    await page.locator('#control-to-list option[value="Home Office"]').waitFor({ state: 'attached' });
    await page.getByRole('combobox', { name: 'To' }).fill('Home Office');
    await page.getByRole('button', { name: 'Show' }).click();
    await page.waitForURL(/from=essex-police&to=home-office/);
    await rowsOf(page).first().waitFor();
    expect(await page.locator('.chain').first().textContent()).toMatch(/^Essex Police.*Home Office$/);
  });

  it('is asked for by whole names that nobody offered', async () => {
    const page = await open('/questions/connection?from=essex%20police&to=Home%20Office');
    await rowsOf(page).first().waitFor();
    expect(page.url()).toContain('from=essex-police&to=home-office');
    expect(await page.getByRole('combobox', { name: 'From' }).inputValue()).toBe('Essex Police');
  });

  it('says which body may have been meant', async () => {
    const page = await open('/questions/connection?from=Essex&to=home-office');
    expect(await page.title()).toMatch(/^Error: /);
    await page.locator('.govuk-error-summary a').click();
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('control-from');
    await page.locator('.meant').getByRole('link', { name: 'Essex Police', exact: true }).click();
    await page.waitForURL(/from=essex-police/);
    await rowsOf(page).first().waitFor();
  });

  it('of which only one end is said asks for the other', async () => {
    const page = await open('/questions/connection?from=essex-police');
    expect(await page.locator('#control-to-error').textContent()).toBe('Error: To is needed to answer this');
  });

  it('stands step by step with its words', async () => {
    const address = '/questions/connection?from=essex-police&to=home-office';
    const { rows } = await fromService<ConnectionAnswer>(address);
    const page = await open(address);
    await page.locator('.under summary').first().click();
    await page.locator('.under ol > li').first().waitFor();
    expect(await page.locator('.under ol > li').count()).toBe(rows[0]?.steps.length);
    expect(await page.locator('.under blockquote').count()).toBe(
      rows[0]?.steps.flatMap(({ recommendationIds }) => recommendationIds).length,
    );
  });

  it('that is not there is said not to be', async () => {
    const answer = await fromService<ConnectionAnswer>(
      '/questions/connection?from=essex-police&to=home-office',
    );
    const note = 'No recommendations and reviews in scope connect the two; other filters may.';
    const page = await open('/questions/connection?from=essex-police&to=home-office', {
      prepare: answering('/api/questions/connection', { ...answer, rows: [], paths: 0, cost: 0, note }),
    });
    expect(await page.locator('.note').textContent()).toBe(note);
  });
});

describe('the national picture', () => {
  it('is turned by sector, area and year', async () => {
    const page = await open('/questions/national-picture');
    await page.getByRole('link', { name: 'By: year of death' }).click();
    await page.waitForURL(/by=year/);
    await page.waitForFunction(
      () => document.querySelector('.matrix__corner')?.textContent === 'Year of death: reviews',
    );
    const { rows } = await fromService<NationalAnswer>('/questions/national-picture?by=year');
    expect(await page.locator('.matrix__row').allTextContents()).toEqual(
      rows.map(({ name, reviews }) => `${name}: ${reviews}`),
    );
  });

  it('marks small numbers by more than colour and does not compare them', async () => {
    const answer = largeNational(43);
    const page = await open('/questions/national-picture?by=area', {
      prepare: answering('/api/questions/national-picture', answer),
    });
    const small = page.locator('.matrix__cell.small').first();
    expect(await small.textContent()).toContain('fewer than 5, not to be compared');
    expect(await small.evaluate((cell) => getComputedStyle(cell).borderStyle)).toBe('dashed');
    expect(await page.locator('.legend').textContent()).toContain('Fewer than 5 reviews');
    expect(await page.locator('.matrix__row').count()).toBe(43);
  });

  it('leads from a number to its recommendations', async () => {
    const page = await open('/questions/national-picture');
    await page.locator('.matrix__cell:not(.shade-0)').first().click();
    const behind = page.locator('.picture__details a').first();
    const count = Number((await behind.textContent())?.split(' ')[0]);
    await behind.click();
    await page.waitForURL(/\/recommendations\?.*theme=/);
    await page.locator('.recommendation').first().waitFor();
    expect(await page.locator('.recommendation').count()).toBe(count);
  });
});

describe('an area', () => {
  it('is chosen from a list and stands in the URL', async () => {
    const page = await open('/questions/area-picture');
    expect(await page.locator('#results').count()).toBe(0);
    await page.locator('#control-area').selectOption({ label: 'Warwickshire' });
    await page.getByRole('button', { name: 'Show' }).click();
    await page.waitForURL(/area=force/);
    await rowsOf(page).first().waitFor();
    expect(await page.locator('.filters__tag').count()).toBe(0);
    expect(await page.locator('.reading').textContent()).toContain('95 times in 100');
  });

  it('that is not there is said at its field', async () => {
    const page = await open('/questions/area-picture?area=Nowhere');
    await page.locator('.govuk-error-summary a').click();
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('control-area');
  });
});

describe('what changed', () => {
  it('is asked for since a day', async () => {
    const page = await open('/questions/what-changed', { look: PHONE });
    await page.getByRole('textbox', { name: 'Since' }).fill('2999-01-01');
    await page.getByRole('button', { name: 'Show' }).click();
    await page.waitForURL(/since=2999-01-01/);
    await page.locator('.note').waitFor();
    expect(await page.locator('#results').textContent()).toBe('Nothing found');
  });

  it('since what is no day is said at its field', async () => {
    const page = await open('/questions/what-changed?since=lately');
    expect(await page.locator('#control-since-error').textContent()).toContain('lately');
  });
});

describe('recommendations that a row could not hold', () => {
  it('are counted under it and lead to all of them, page by page', async () => {
    const answer: Answer<AcrossRow> = largeAcross(30);
    const page = await open('/questions/agencies-across-reviews?theme=training', {
      prepare: answering('/api/questions/agencies-across-reviews', answer),
    });
    expect(await page.locator('.under summary').first().textContent()).toContain('3 of 400 recommendations');
    await page.locator('.under summary').first().click();
    const rest = page.locator('.rest a').first();
    expect(await rest.textContent()).toContain('397 more recommendations, word for word');
    expect(await rest.getAttribute('href')).toBe('/recommendations?theme=training&of=large%2F0');
  });

  it('are shown by review and go on by their cursor', async () => {
    const { rows } = await fromService<Answer<Recommendation>>('/recommendations?of=essex-police');
    const page = await open('/recommendations?of=essex-police&limit=3');
    expect(await page.locator('h1').textContent()).toBe('Recommendations, word for word');
    expect(await page.locator('main').textContent()).toContain('Those addressed to Essex Police.');
    expect(await page.locator('.recommendation blockquote').allTextContents()).toEqual(
      rows.slice(0, 3).map(({ text }) => text),
    );
    await page.getByRole('link', { name: 'Next rows' }).click();
    await page.waitForURL(/after=/);
    await page.waitForFunction(
      (text) => document.querySelector('.recommendation blockquote')?.textContent === text,
      rows[3]?.text,
    );
    await page.reload();
    await settled(page);
    expect(await page.locator('.recommendation blockquote').first().textContent()).toBe(rows[3]?.text);
  });
});

describe('the front page', () => {
  it('leads to every question, in groups', async () => {
    const page = await open('/');
    expect(await page.locator('.card h3').allTextContents()).toEqual([
      'What comes back',
      'Working together',
      'Places',
      'The country as a whole',
      'What changed',
    ]);
    expect(await page.locator('.card__questions > li > a').count()).toBe(11);
  });
});
