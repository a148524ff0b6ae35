import { describe, expect, it } from 'vitest';
import {
  largeAcross,
  largeAgain,
  largeArea,
  largeBoundaries,
  largeBrokers,
  largeChanges,
  largeCoAddressed,
  largeGovernment,
  largeNational,
  largePaths,
  largeRecurring,
} from '../service/large';
import { answering, DESK, PHONE, useBrowser } from './chromium';
import { axeFaults, outOfSight, pictureFaults } from './inspect';

const open = useBrowser();

const answers = {
  'agencies-across-reviews': (size: number) => largeAcross(size),
  'recurring-failures': (size: number) => largeRecurring(size),
  'co-addressed-agencies': (size: number) => largeCoAddressed(size),
  'cross-boundary-issues': (size: number) => largeBoundaries(size),
};

/** As long as an answer may be, with the parameters without which it cannot be asked. */
const others = {
  'asked-again': largeAgain(100),
  'connection?from=large/0&to=large/63': largePaths(8),
  'asked-of-government': largeGovernment(40),
  'national-picture?by=area': largeNational(43),
  'area-picture?area=force:1': largeArea(34),
  'what-changed': largeChanges(100),
  'brokers-and-communities': largeBrokers(100),
};

const questions = Object.keys(answers) as (keyof typeof answers)[];

describe.each([DESK, PHONE])('at $width pixels', (look) => {
  it.each(questions)('%s of 20 agencies can be read', async (name) => {
    const page = await open(`/questions/${name}?picture=network`, {
      look,
      prepare: answering(`/api/questions/${name}`, answers[name](20)),
    });
    expect(await page.locator(name === 'recurring-failures' ? '.matrix' : 'svg.network').count()).toBe(1);
    expect(await pictureFaults(page)).toEqual([]);
    expect(await outOfSight(page)).toEqual([]);
    expect(await axeFaults(page)).toEqual([]);
  });

  it.each(questions)('%s of 30 agencies is an ordered matrix', async (name) => {
    const page = await open(`/questions/${name}`, {
      look,
      prepare: answering(`/api/questions/${name}`, answers[name](30)),
    });
    expect(await page.locator('.matrix').count()).toBe(1);
    expect(await outOfSight(page)).toEqual([]);
    expect(await axeFaults(page)).toEqual([]);
  });

  it.each(Object.entries(others))('%s of national size can be read', async (address, answer) => {
    const page = await open(`/questions/${address}`, {
      look,
      prepare: answering(`/api/questions/${address.split('?')[0]}`, answer),
    });
    expect(await page.locator('tr[id^="row-"]').count()).toBe(answer.rows.length);
    expect(await pictureFaults(page)).toEqual([]);
    expect(await outOfSight(page)).toEqual([]);
    expect(await axeFaults(page)).toEqual([]);
  });
});
