import type { Graph, GraphLink, GraphNode } from '../model/graph';

/** Small graphs for the tests of layouts: names are ids, links are pairs of names. */
export function graphOf(layers: string[][], pairs: [string, string][]): Graph {
  const nodes = layers.flatMap((names, layer) =>
    names.map((name): GraphNode => ({
      id: name,
      label: name,
      kind: 'agency',
      sector: 'police',
      layer,
      weight: pairs.filter((pair) => pair.includes(name)).length,
      note: '',
      rows: [0],
    })),
  );
  const links = pairs.map(([source, target]): GraphLink => ({
    source,
    target,
    weight: 1,
    style: 'solid',
    label: '',
  }));
  return { nodes, links };
}
