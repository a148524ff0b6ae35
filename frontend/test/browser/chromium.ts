import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, type BrowserContext, type Page } from 'playwright-core';
import { afterAll, beforeAll, inject } from 'vitest';

/** The Chromium of the machine, with a profile of its own that is thrown away afterwards. */

const FLAGS = [
  '--headless',
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

export interface Look {
  width: number;
  height: number;
  scheme: 'light' | 'dark';
}

export const DESK: Look = { width: 1280, height: 900, scheme: 'light' };
export const PHONE: Look = { width: 375, height: 740, scheme: 'light' };

export const LOOKS: Look[] = [DESK, PHONE, { ...DESK, scheme: 'dark' }, { ...PHONE, scheme: 'dark' }];

/** Starts one browser for a file of tests; gives a page that has been led to a path and has settled. */
export function useBrowser(): {
  open: (path: string, look?: Look, prepare?: (page: Page) => Promise<void>) => Promise<Page>;
} {
  let context: BrowserContext;
  let profile: string;
  beforeAll(async () => {
    profile = mkdtempSync(join(tmpdir(), 'explorer-browser-'));
    context = await chromium.launchPersistentContext(profile, {
      executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
      args: FLAGS,
      reducedMotion: 'reduce',
      baseURL: inject('baseUrl'),
    });
  });
  afterAll(async () => {
    await context.close();
    rmSync(profile, { recursive: true, force: true });
  });
  return {
    open: async (path, look = DESK, prepare) => {
      const page = await context.newPage();
      await page.setViewportSize({ width: look.width, height: look.height });
      await page.emulateMedia({ colorScheme: look.scheme });
      await prepare?.(page);
      await page.goto(inject('baseUrl') + path);
      await settled(page);
      return page;
    },
  };
}

/** Waits until the page shows what it was asked for and every picture on it is drawn. */
export async function settled(page: Page): Promise<void> {
  await page.waitForFunction(
    () =>
      document.querySelector('main h1') !== null &&
      document.querySelector('[aria-busy="true"]') === null &&
      [...document.querySelectorAll<HTMLElement>('.picture__host')].every(
        (host) => host.dataset.drawn === 'true',
      ),
  );
}
