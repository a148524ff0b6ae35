import { existsSync } from 'node:fs';
import type {} from 'vitest';
import type { TestProject } from 'vitest/node';
import { startFixtureService } from '../service/server';

declare module 'vitest' {
  interface ProvidedContext {
    /** What BASE_URL said when the tests were started. */
    givenUrl: string;
    baseUrl: string;
  }
}

/** Before the browser tests: the service that BASE_URL names, or else the fixtures with the page as built. */
export default async function setup(project: TestProject): Promise<(() => Promise<void>) | undefined> {
  const given = project.getProvidedContext().givenUrl.replace(/\/+$/, '');
  if (given) {
    project.provide('baseUrl', given);
    return undefined;
  }
  if (!existsSync(new URL('../../dist/index.html', import.meta.url))) {
    throw new Error('There is no page to test yet: run "npm run build" first, or set BASE_URL.');
  }
  const service = await startFixtureService();
  project.provide('baseUrl', service.url);
  return service.stop;
}
