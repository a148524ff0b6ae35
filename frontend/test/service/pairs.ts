import type { AgencyGroup, CoAddressedRow } from '../../src/model/answers';
import type { AgencyRef } from '../../src/model/types';
import { reviewsOf } from './data';
import { findAgency } from './lineage';
import { distinct, grouped, mentions, type Mention } from './mentions';

/** Who is addressed together, in one recommendation or one review, and how likely that is by chance. */

export function coAddressedAgencies(params: URLSearchParams): {
  rows: CoAddressedRow[];
  groups: AgencyGroup[];
} {
  const unitOf = ({ one }: Mention): string => (params.get('together') === 'review' ? one.reviewId : one.id);
  const all = mentions(params, false);
  const units = grouped(all, unitOf);
  const wanted = new Set(mentions(params).map(({ agency }) => agency.id));
  const narrowed = params.has('agency') || params.has('sector');
  const of = new Map(
    [...grouped(all, ({ agency }) => agency.id)].map(([id, found]) => [id, new Set(found.map(unitOf)).size]),
  );
  const pairs = [...units].flatMap(([unit, found]) => {
    const bodies = membersOf(found);
    return bodies.flatMap((a, place) => bodies.slice(place + 1).map((b) => ({ a, b, unit })));
  });
  const rows = [...grouped(pairs, ({ a, b }) => `${a.id} ${b.id}`).values()].map((found) => {
    const { a, b } = found[0] as { a: AgencyRef; b: AgencyRef };
    const citations = distinct(
      found
        .flatMap(({ unit }) => units.get(unit) ?? [])
        .filter(({ agency }) => [a.id, b.id].includes(agency.id)),
    );
    const [ofA, ofB, together, outOf] = [of.get(a.id) ?? 0, of.get(b.id) ?? 0, found.length, units.size];
    const expected = (ofA * ofB) / outOf;
    return {
      a,
      b,
      recommendations: citations.length,
      reviews: reviewsOf(citations).length,
      together,
      ofA,
      ofB,
      outOf,
      expected,
      lift: together / expected,
      p: upperTail(together, ofA, ofB, outOf),
      q: 1,
      byStructure: bodyOf(a) === bodyOf(b),
      citations,
    };
  });
  adjust(rows);
  return {
    rows: rows
      .filter(({ a, b }) => !narrowed || wanted.has(a.id) || wanted.has(b.id))
      .filter(({ byStructure }) => params.get('structure') !== 'exclude' || !byStructure)
      .sort(
        (x, y) =>
          y.together - x.together ||
          y.reviews - x.reviews ||
          (x.a.name + x.b.name < y.a.name + y.b.name ? -1 : 1),
      ),
    groups: groupsOf([...units.values()]),
  };
}

function membersOf(found: Mention[]): AgencyRef[] {
  return [...new Map(found.map(({ agency }) => [agency.id, agency])).values()].sort((a, b) =>
    a.id < b.id ? -1 : 1,
  );
}

function groupsOf(units: Mention[][]): AgencyGroup[] {
  const key = (found: Mention[]): string =>
    membersOf(found)
      .map(({ id }) => id)
      .join(' ');
  return [
    ...grouped(
      units.filter((found) => membersOf(found).length > 2),
      key,
    ).values(),
  ]
    .map((same) => {
      const citations = distinct(same.flat());
      return {
        agencies: membersOf(same[0] ?? []),
        together: same.length,
        reviews: reviewsOf(citations).length,
        citations,
      };
    })
    .sort(
      (a, b) =>
        b.together - a.together ||
        (a.agencies[0] && b.agencies[0] && a.agencies[0].id < b.agencies[0].id ? -1 : 1),
    )
    .slice(0, 20);
}

function bodyOf({ id }: AgencyRef): string {
  return findAgency(id)?.parent?.id ?? id;
}

/** How likely at least so many are together where both are dealt out by chance. */
function upperTail(together: number, ofA: number, ofB: number, outOf: number): number {
  let sum = 0;
  for (let k = together; k <= Math.min(ofA, ofB); k++) {
    sum += Math.exp(logChoose(ofA, k) + logChoose(outOf - ofA, ofB - k) - logChoose(outOf, ofB));
  }
  return Math.min(1, sum);
}

function logChoose(n: number, k: number): number {
  if (k < 0 || k > n) {
    return -Infinity;
  }
  let sum = 0;
  for (let i = 1; i <= k; i++) {
    sum += Math.log(n - k + i) - Math.log(i);
  }
  return sum;
}

/** Benjamini and Hochberg, over all pairs. */
function adjust(rows: CoAddressedRow[]): void {
  const byP = [...rows].sort((x, y) => x.p - y.p);
  let least = 1;
  for (let rank = byP.length; rank > 0; rank--) {
    const row = byP[rank - 1] as CoAddressedRow;
    least = Math.min(least, (row.p * byP.length) / rank);
    row.q = least;
  }
}
