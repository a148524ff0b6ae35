import { readFileSync } from 'node:fs';
import { sectorName } from '../../src/model/sectors';
import type { Agency, LineageStep } from '../../src/model/types';
import { agencies, type FixtureAgency } from './data';

/** Who succeeded whom in the fixtures, and what a family of bodies is. */

interface Succession extends Omit<LineageStep, 'direction' | 'from' | 'to'> {
  from: string[];
  to: string[];
}

const { bodies, successions } = JSON.parse(
  readFileSync(new URL('../fixtures/lineage.json', import.meta.url), 'utf8'),
) as { bodies: FixtureAgency[]; successions: Succession[] };

/** Every body, those that no review addresses included. */
const all: Agency[] = [
  ...agencies,
  ...bodies.map((body) => ({
    ...body,
    sectorName: sectorName(body.sector),
    registered: true,
    reviews: 0,
    recommendations: 0,
  })),
];

export function findAgency(id: string): Agency | undefined {
  return all.find((agency) => agency.id === id);
}

export function countsFamilies(params: URLSearchParams): boolean {
  return params.get('lineage') === 'family';
}

/** The bodies that have today what a body had; itself where nobody succeeded it. Unchecked steps pass nothing on. */
export function lastHeirs(id: string): string[] {
  const next = successions.filter((one) => one.verified && one.from.includes(id)).flatMap(({ to }) => to);
  return next.length === 0 ? [id] : [...new Set(next.flatMap(lastHeirs))];
}

export function inheritedFrom(id: string): string[] {
  const before = successions.filter((one) => one.verified && one.to.includes(id)).flatMap(({ from }) => from);
  return [...new Set(before.flatMap((body) => [body, ...inheritedFrom(body)]))];
}

export function lineageOf(id: string): LineageStep[] {
  const named = (ids: string[]) =>
    ids.map((body) => ({
      id: body,
      name: findAgency(body)?.name ?? body,
      addressed: (findAgency(body)?.recommendations ?? 0) > 0,
    }));
  return [...walk(id, 'before'), ...walk(id, 'after')]
    .map(([direction, { date, kind, source, verified, from, to }]) => ({
      direction,
      date,
      kind,
      source,
      verified,
      from: named(from),
      to: named(to),
    }))
    .sort((a, b) => (a.date < b.date ? -1 : 1));
}

function walk(id: string, direction: LineageStep['direction']): [LineageStep['direction'], Succession][] {
  const [near, far] = direction === 'before' ? (['to', 'from'] as const) : (['from', 'to'] as const);
  const found = new Set<Succession>();
  const waiting = [id];
  for (let body = waiting.pop(); body !== undefined; body = waiting.pop()) {
    for (const one of successions) {
      if (one[near].includes(body) && !found.has(one)) {
        found.add(one);
        waiting.push(...one[far]);
      }
    }
  }
  return [...found].map((one) => [direction, one]);
}
