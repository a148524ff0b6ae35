import { GraphBuilder, type Graph } from './graph';
import type { AcrossRow, BoundaryRow, CoAddressedRow, PathRow, PathStep } from './answers';
import type { AgencyRef, Recommendation, ReviewShort } from './types';
import { areaNames, ofAll, plural, yearName } from './words';

/** The networks of the answers: node ids carry their kind, so that an agency and an area never meet by name. */

const agencyNode = (agency: AgencyRef) => ({
  id: `agency:${agency.id}`,
  label: agency.name,
  kind: 'agency' as const,
  sector: agency.sector,
});

/** Whether a row holds all its reviews and words, so that they can be counted here. */
export function isWhole(row: AcrossRow): boolean {
  return row.inReviews.length === row.reviews && row.citations.length === row.recommendations;
}

export function countIn(citations: Recommendation[], reviewId: string): number {
  return citations.filter((citation) => citation.reviewId === reviewId).length;
}

export function reviewLabel({ title, yearOfDeath }: Pick<ReviewShort, 'title' | 'yearOfDeath'>): string {
  return `${title}, ${yearOfDeath ?? 'year not known'}`;
}

export function acrossGraph(rows: AcrossRow[]): Graph {
  const builder = new GraphBuilder();
  rows.forEach((row, index) => {
    const source = builder.node(
      {
        ...agencyNode(row.agency),
        layer: 0,
        weight: row.reviews,
        note: `${ofAll(row.reviews, row.reviewsInScope, 'review')}, ${plural(row.recommendations, 'recommendation')}`,
      },
      index,
    );
    for (const review of row.inReviews) {
      const target = builder.node(
        {
          id: `review:${review.id}`,
          label: reviewLabel(review),
          kind: 'review',
          layer: 1,
          weight: 1,
          note: `year of death ${yearName(review.yearOfDeath)}`,
        },
        index,
      );
      const weight = countIn(row.citations, review.id);
      builder.link({ source, target, weight, style: 'solid', label: plural(weight, 'recommendation') });
    }
  });
  return builder.build();
}

export function coAddressedGraph(rows: CoAddressedRow[], unit: string): Graph {
  const partners = new Map<string, number>();
  for (const { a, b } of rows) {
    partners.set(a.id, (partners.get(a.id) ?? 0) + 1);
    partners.set(b.id, (partners.get(b.id) ?? 0) + 1);
  }
  const builder = new GraphBuilder();
  rows.forEach((row, index) => {
    const [source, target] = [row.a, row.b].map((agency) => {
      const others = partners.get(agency.id) ?? 0;
      return builder.node(
        {
          ...agencyNode(agency),
          layer: 0,
          weight: others,
          note: `asked to act together with ${plural(others, 'other', 'others')}`,
        },
        index,
      );
    }) as [string, string];
    builder.link({
      source,
      target,
      weight: row.together,
      style: row.byStructure ? 'dashed' : 'solid',
      label: plural(row.together, unit),
    });
  });
  return builder.build();
}

export function boundaryGraph(rows: BoundaryRow[]): Graph {
  const builder = new GraphBuilder();
  rows.forEach((row, index) => {
    const source = builder.node(
      {
        id: `review:${row.review.id}`,
        label: `${row.review.title}, ${areaNames(row.from)}`,
        kind: 'review',
        layer: 0,
        weight: 1,
        note: `a review in the ${areaNames(row.from)} force area`,
      },
      index,
    );
    const style = row.strength === 'certain' ? 'solid' : row.strength === 'possible' ? 'dashed' : 'dotted';
    const label = row.strength;
    if (!row.agency) {
      const target = builder.node(
        {
          id: `words:${row.review.id}`,
          label: 'Said in words',
          kind: 'words',
          layer: 1,
          weight: 1,
          note: 'recommendations which say that the matter crosses areas',
        },
        index,
      );
      builder.link({ source, target, weight: 1, style, label });
      return;
    }
    const agency = builder.node(
      { ...agencyNode(row.agency), layer: 1, weight: 1, note: `${row.strength}: ${row.why}` },
      index,
    );
    builder.link({ source, target: agency, weight: 1, style, label });
    row.to.forEach((area) => {
      const target = builder.node(
        { id: area.id, label: area.name, kind: 'area', layer: 2, weight: 1, note: 'home area' },
        index,
      );
      builder.link({ source: agency, target, weight: 1, style, label });
    });
  });
  return builder.build();
}

/** Paths side by side: a column for each step, so that a body on two paths of different length stands in both. */
export function pathGraph(rows: PathRow[]): Graph {
  const builder = new GraphBuilder();
  rows.forEach((row, index) => {
    const at = (agency: AgencyRef, layer: number): string =>
      builder.node(
        { ...agencyNode(agency), id: `agency:${agency.id}@${layer}`, layer, weight: 1, note: '' },
        index,
      );
    row.steps.forEach((step, place) =>
      builder.link({
        source: at(step.from, place),
        target: at(step.to, place + 1),
        weight: 1,
        style: step.via === 'recommendation' ? 'solid' : 'dashed',
        label: stepWords(step),
      }),
    );
  });
  return builder.build();
}

export function stepWords({ via, review }: PathStep): string {
  return via === 'recommendation'
    ? `asked together by one recommendation of the ${review.title}`
    : `each asked by the ${review.title}, in two recommendations`;
}

export function countAgencies(graph: Graph): number {
  return graph.nodes.filter((node) => node.kind === 'agency').length;
}
