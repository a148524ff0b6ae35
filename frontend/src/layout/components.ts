import { neighboursOf, type Graph, type GraphNode } from '../model/graph';

/** The parts of a graph that hang together, largest first, then by the first label: the same order every time. */
export function listComponents(graph: Graph): GraphNode[][] {
  const byId = new Map(graph.nodes.map((node) => [node.id, node]));
  const seen = new Set<string>();
  const components: GraphNode[][] = [];
  for (const node of graph.nodes) {
    if (seen.has(node.id)) {
      continue;
    }
    const component: GraphNode[] = [];
    const waiting = [node.id];
    seen.add(node.id);
    for (let id = waiting.shift(); id !== undefined; id = waiting.shift()) {
      component.push(byId.get(id) as GraphNode);
      for (const neighbour of neighboursOf(graph, id)) {
        if (!seen.has(neighbour)) {
          seen.add(neighbour);
          waiting.push(neighbour);
        }
      }
    }
    components.push(component);
  }
  return components.sort(
    (a, b) => b.length - a.length || (a[0]?.label ?? '').localeCompare(b[0]?.label ?? '', 'en-GB'),
  );
}
