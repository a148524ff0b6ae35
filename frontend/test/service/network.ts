import type { BrokerAnswer, BrokerRow, ConnectionAnswer, PathRow, PathStep } from '../../src/model/answers';
import type { AgencyRef } from '../../src/model/types';
import { reviewIn, reviewsOf } from './data';
import { distinct, grouped, mentions, partyOf, type Mention } from './mentions';

/** Paths and parts of the network of those asked together. */

const COST = { recommendation: 4, review: 6 };

type Edge = { to: AgencyRef; step: PathStep; cost: number };

/** Every step from a body: through one recommendation, or through one of each in the same review. */
function edgesOf(all: Mention[]): Map<string, Edge[]> {
  const edges = new Map<string, Edge[]>();
  const add = (a: Mention, b: Mention, via: PathStep['via']): void => {
    const step: PathStep = {
      from: a.agency,
      to: b.agency,
      via,
      review: reviewIn(a.one.reviewId),
      recommendationIds: via === 'recommendation' ? [a.one.id] : [a.one.id, b.one.id],
    };
    edges.set(a.agency.id, [...(edges.get(a.agency.id) ?? []), { to: b.agency, step, cost: COST[via] }]);
  };
  for (const found of grouped(all, ({ one }) => one.id).values()) {
    found.forEach((a) => found.forEach((b) => a.agency.id !== b.agency.id && add(a, b, 'recommendation')));
  }
  for (const found of grouped(all, ({ one }) => one.reviewId).values()) {
    const firsts = [...grouped(found, ({ agency }) => agency.id).values()].map((of) => of[0] as Mention);
    firsts.forEach((a) =>
      firsts.forEach((b) => a.agency.id !== b.agency.id && a.one !== b.one && add(a, b, 'review')),
    );
  }
  return edges;
}

export function connection(
  params: URLSearchParams,
): Pick<ConnectionAnswer, 'rows' | 'paths' | 'cost' | 'note'> {
  const [from, to] = [partyOf(params, 'from'), partyOf(params, 'to')];
  const all = mentions(params);
  const edges = edgesOf(all);
  const costs = new Map([[from.id, 0]]);
  const waiting = [from.id];
  for (let id = waiting.shift(); id !== undefined; id = waiting.shift()) {
    for (const edge of edges.get(id) ?? []) {
      const cost = (costs.get(id) ?? 0) + edge.cost;
      if (cost < (costs.get(edge.to.id) ?? Infinity)) {
        costs.set(edge.to.id, cost);
        waiting.push(edge.to.id);
      }
    }
  }
  const cost = costs.get(to.id);
  if (cost === undefined || from.id === to.id) {
    return {
      rows: [],
      paths: 0,
      cost: 0,
      note: `No recommendation or review leads from ${from.name} to ${to.name}.`,
    };
  }
  const walk = (id: string, soFar: PathStep[]): PathStep[][] =>
    id === to.id
      ? [soFar]
      : (edges.get(id) ?? [])
          .filter((edge) => (costs.get(id) ?? 0) + edge.cost === costs.get(edge.to.id))
          .filter((edge) => (costs.get(edge.to.id) ?? 0) <= cost)
          .flatMap((edge) => walk(edge.to.id, [...soFar, edge.step]));
  const rows = walk(from.id, []).map((steps): PathRow => {
    const ids = steps.flatMap(({ recommendationIds }) => recommendationIds);
    return {
      length: steps.length,
      steps,
      citations: distinct(all).filter(({ id }) => ids.includes(id)),
    };
  });
  return { rows, paths: rows.length, cost, note: null };
}

export function brokersAndCommunities(
  params: URLSearchParams,
): Pick<BrokerAnswer, 'rows' | 'measures' | 'communities'> {
  const all = mentions(params);
  const joined = [...grouped(all, ({ one }) => one.id).values()].filter((found) => found.length > 1);
  const partners = new Map<string, Map<string, AgencyRef>>();
  for (const found of joined) {
    for (const { agency } of found) {
      const others = partners.get(agency.id) ?? new Map<string, AgencyRef>();
      found.forEach((other) => other.agency.id !== agency.id && others.set(other.agency.id, other.agency));
      partners.set(agency.id, others);
    }
  }
  const bodies = [...new Map(joined.flat().map(({ agency }) => [agency.id, agency])).values()];
  const parts = partsOf(partners);
  const links = [...partners.values()].reduce((sum, others) => sum + others.size, 0);
  const rows = bodies
    .map((agency): BrokerRow => {
      const citations = distinct(all.filter((mention) => mention.agency.id === agency.id));
      const others = partners.get(agency.id)?.size ?? 0;
      return {
        agency,
        partners: others,
        standsBetween: others > 2 ? (others - 2) / bodies.length : 0,
        importance: others / links,
        community: parts.get(agency.id) ?? 0,
        recommendations: citations.length,
        reviews: reviewsOf(citations).length,
        citations,
      };
    })
    .sort(
      (a, b) =>
        b.standsBetween - a.standsBetween || b.partners - a.partners || (a.agency.id < b.agency.id ? -1 : 1),
    );
  return {
    rows,
    measures: [
      {
        name: 'Stands between',
        definition: 'The share of shortest paths between other bodies that lead through this one.',
        reference: 'https://doi.org/10.2307/3033543',
      },
      {
        name: 'Importance',
        definition: 'How often a walk along links at random comes by.',
        reference: 'Page, Brin, Motwani and Winograd 1999, The PageRank citation ranking',
      },
    ],
    communities: [...grouped(rows, ({ community }) => String(community)).entries()].map(([id, members]) => ({
      id: Number(id),
      name: `${members[0]?.agency.name} and others`,
      agencies: members.length,
      members: members.slice(0, 10).map(({ agency }) => agency),
      withinShare: 1,
    })),
  };
}

/** Which part of the network each hangs together with. */
function partsOf(partners: Map<string, Map<string, AgencyRef>>): Map<string, number> {
  const parts = new Map<string, number>();
  let part = 0;
  for (const start of partners.keys()) {
    if (parts.has(start)) {
      continue;
    }
    part += 1;
    const waiting = [start];
    for (let id = waiting.pop(); id !== undefined; id = waiting.pop()) {
      if (!parts.has(id)) {
        parts.set(id, part);
        waiting.push(...(partners.get(id)?.keys() ?? []));
      }
    }
  }
  return parts;
}
