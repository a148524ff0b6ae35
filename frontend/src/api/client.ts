import { Problem } from './problem';

/** One GET of JSON under /api. A new reading of the same page cancels the old one through the signal. */
export async function getJson<T>(path: string, params: URLSearchParams, signal?: AbortSignal): Promise<T> {
  const query = params.toString();
  let response: Response;
  try {
    response = await fetch(`/api${path}${query ? `?${query}` : ''}`, {
      headers: { Accept: 'application/json, application/problem+json' },
      ...(signal ? { signal } : {}),
    });
  } catch (error) {
    if (signal?.aborted) {
      throw error;
    }
    throw Problem.unreachable();
  }
  if (!response.ok) {
    throw await Problem.of(response);
  }
  try {
    return (await response.json()) as T;
  } catch {
    throw new Problem(response.status, 'The service answered with something that is not JSON.');
  }
}
