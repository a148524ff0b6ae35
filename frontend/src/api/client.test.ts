import { afterEach, describe, expect, it, vi } from 'vitest';
import { getJson } from './client';

const answer = (status: number, body: string): void => {
  vi.stubGlobal('fetch', () => Promise.resolve(new Response(body, { status })));
};

afterEach(() => vi.unstubAllGlobals());

describe('asking the service', () => {
  it('gives what it answered', async () => {
    answer(200, '{"rows":[]}');
    await expect(getJson('/reviews', new URLSearchParams())).resolves.toEqual({ rows: [] });
  });

  it('tells a problem by its own words and the parameter to put right', async () => {
    answer(
      400,
      '{"title":"Bad request","detail":"deathYearFrom must be a year","parameter":"deathYearFrom"}',
    );
    await expect(getJson('/reviews', new URLSearchParams())).rejects.toMatchObject({
      status: 400,
      message: 'deathYearFrom must be a year',
      parameter: 'deathYearFrom',
    });
  });

  it('tells an error page by its status alone', async () => {
    answer(502, '<html>Bad gateway</html>');
    await expect(getJson('/reviews', new URLSearchParams())).rejects.toMatchObject({
      status: 502,
      message: 'The service answered with status 502.',
    });
  });

  it('tells when what came is not JSON', async () => {
    answer(200, '<html></html>');
    await expect(getJson('/reviews', new URLSearchParams())).rejects.toMatchObject({
      message: 'The service answered with something that is not JSON.',
    });
  });

  it('tells when nothing answered', async () => {
    vi.stubGlobal('fetch', () => Promise.reject(new TypeError('failed')));
    await expect(getJson('/reviews', new URLSearchParams())).rejects.toMatchObject({ status: 0 });
  });
});
