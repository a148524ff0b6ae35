import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, type BrowserContext, type Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect, inject } from 'vitest';

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

export interface Visit {
  look?: Look;
  /** Done before the page is opened, for example to answer for the service. */
  prepare?: (page: Page) => Promise<unknown>;
  /** Whether to wait until the page has settled; it does unless told otherwise. */
  settle?: boolean;
}

/** Starts one browser for a file of tests; a test fails when its page's own script does. */
export function useBrowser(): (path: string, visit?: Visit) => Promise<Page> {
  let context: BrowserContext;
  let profile: string;
  let faults: string[] = [];
  beforeAll(async () => {
    profile = mkdtempSync(join(tmpdir(), 'explorer-browser-'));
    context = await chromium.launchPersistentContext(profile, {
      executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
      args: FLAGS,
      reducedMotion: 'reduce',
      baseURL: inject('baseUrl'),
    });
  });
  afterEach(async () => {
    await Promise.all(context.pages().map((page) => page.close()));
    const seen = faults;
    faults = [];
    expect(seen).toEqual([]);
  });
  afterAll(async () => {
    await context.close();
    rmSync(profile, { recursive: true, force: true });
  });
  return async (path, { look = DESK, prepare, settle = true } = {}) => {
    const page = await context.newPage();
    page.on('pageerror', (error) => faults.push(error.message));
    page.on('console', (message) => {
      if (message.type() === 'error' && /Content.Security.Policy/i.test(message.text())) {
        faults.push(message.text());
      }
    });
    await page.setViewportSize({ width: look.width, height: look.height });
    await page.emulateMedia({ colorScheme: look.scheme });
    await prepare?.(page);
    await page.goto(path);
    if (settle) {
      await settled(page);
    }
    return page;
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

/** Answers one path of the service from the test. */
export function answering(
  path: string | RegExp,
  body: unknown,
  status = 200,
): (page: Page) => Promise<unknown> {
  const matches = (url: URL): boolean =>
    typeof path === 'string' ? url.pathname === path : path.test(url.pathname);
  return (page) =>
    page.route(matches, (route) =>
      route.fulfill({
        status,
        contentType: status < 400 ? 'application/json' : 'application/problem+json',
        body: JSON.stringify(body),
      }),
    );
}
