import { getAgency } from '../api/requests';
import { sectorName } from '../model/sectors';
import type { Named } from '../model/types';

/** The names of bodies that an address knows by their ids. */

const known = new Map<string, string>();

/** Takes the names from what an answer holds; one that it does not name is asked for, and stays as it is if unknown. */
export async function namesOfParties(
  ids: string[],
  answer: unknown,
  level: string | null,
): Promise<Map<string, string>> {
  const missing = new Set(ids.filter((id) => !known.has(id)));
  if (level === 'sector') {
    return new Map(ids.map((id) => [id, sectorName(id)]));
  }
  for (const { id, name } of missing.size > 0 ? namedIn(answer) : []) {
    if (missing.delete(id)) {
      known.set(id, name);
    }
  }
  await Promise.all(
    [...missing].map((id) =>
      getAgency(id, new URLSearchParams()).then(
        ({ agency }) => known.set(id, agency.name),
        () => undefined,
      ),
    ),
  );
  return new Map(ids.map((id) => [id, known.get(id) ?? id]));
}

/** Every body within an answer: what has an id, a name and a sector. */
function* namedIn(value: unknown): Generator<Named> {
  if (typeof value !== 'object' || value === null) {
    return;
  }
  const { id, name, sector } = value as Record<string, unknown>;
  if (typeof id === 'string' && typeof name === 'string' && typeof sector === 'string') {
    yield { id, name };
    return;
  }
  for (const part of Object.values(value)) {
    yield* namedIn(part);
  }
}
