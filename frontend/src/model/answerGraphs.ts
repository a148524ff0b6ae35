import { GraphBuilder, type Graph } from './graph';
import type { AcrossRow, AgencyRef, BoundaryRow, CoAddressedRow, Dataset } from './types';
import { areaNames, ofAll, plural, yearName } from './words';

/** The networks of the answers: node ids carry their kind, so that an agency and an area never meet by name. */

export interface ReviewName {
  title: string;
  yearOfDeath: number | null;
}

export type ReviewNames = Map<string, ReviewName>;

export function nameOfReview(names: ReviewNames, id: string): string {
  const known = names.get(id);
  return known ? `${known.title} (death in ${known.yearOfDeath ?? 'a year not known'})` : `Review ${id}`;
}

const agencyNode = (agency: AgencyRef) => ({
  id: `agency:${agency.id}`,
  label: agency.name,
  kind: 'agency' as const,
  sector: agency.sector,
});

export function acrossGraph(rows: AcrossRow[], dataset: Dataset, names: ReviewNames): Graph {
  const builder = new GraphBuilder();
  rows.forEach((row, index) => {
    const source = builder.node(
      {
        ...agencyNode(row.agency),
        layer: 0,
        weight: row.reviews,
        note: `${ofAll(row.reviews, dataset.reviews, 'review')}, ${plural(row.recommendations, 'recommendation')}`,
      },
      index,
    );
    for (const reviewId of row.reviewIds) {
      const name = names.get(reviewId);
      const target = builder.node(
        {
          id: `review:${reviewId}`,
          label: name ? `${name.title}, ${name.yearOfDeath ?? 'year not known'}` : `Review ${reviewId}`,
          kind: 'review',
          layer: 1,
          weight: 1,
          note: name ? `year of death ${yearName(name.yearOfDeath)}` : '',
        },
        index,
      );
      const weight = row.citations.filter((citation) => citation.reviewId === reviewId).length || 1;
      builder.link({ source, target, weight, style: 'solid', label: plural(weight, 'recommendation') });
    }
  });
  return builder.build();
}

export function coAddressedGraph(rows: CoAddressedRow[]): Graph {
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
          note: `asked to act together with ${plural(others, 'other agency', 'other agencies')}`,
        },
        index,
      );
    }) as [string, string];
    builder.link({
      source,
      target,
      weight: row.recommendations,
      style: 'solid',
      label: plural(row.recommendations, 'recommendation'),
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

export function countAgencies(graph: Graph): number {
  return graph.nodes.filter((node) => node.kind === 'agency').length;
}
