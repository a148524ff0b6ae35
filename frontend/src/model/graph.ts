/** What a picture shows: nodes and the links between them, made from the rows of an answer. */

export type NodeKind = 'agency' | 'review' | 'area' | 'words';

export interface GraphNode {
  id: string;
  label: string;
  kind: NodeKind;
  /** Of an agency only. */
  sector?: string;
  /** The column it stands in, where the picture has columns. */
  layer: number;
  /** Size on the page follows this, where the picture shows sizes. */
  weight: number;
  /** What is said of it beside its name: counts with their denominators. */
  note: string;
  /** The rows of the answer in which it occurs. */
  rows: number[];
}

export interface GraphLink {
  source: string;
  target: string;
  weight: number;
  style: 'solid' | 'dashed' | 'dotted';
  label: string;
}

export interface Graph {
  nodes: GraphNode[];
  links: GraphLink[];
}

/** Collects nodes and links by id, in the order in which they first occur. */
export class GraphBuilder {
  private readonly nodes = new Map<string, GraphNode>();
  private readonly links = new Map<string, GraphLink>();

  node(node: Omit<GraphNode, 'rows'>, row: number): string {
    const known = this.nodes.get(node.id) ?? { ...node, rows: [] };
    if (!known.rows.includes(row)) {
      known.rows.push(row);
    }
    this.nodes.set(node.id, known);
    return node.id;
  }

  link(link: GraphLink): void {
    const key = `${link.source}\n${link.target}\n${link.style}`;
    const known = this.links.get(key);
    if (known) {
      known.weight += link.weight;
    } else {
      this.links.set(key, { ...link });
    }
  }

  build(): Graph {
    return { nodes: [...this.nodes.values()], links: [...this.links.values()] };
  }
}

export function neighboursOf(graph: Graph, id: string): string[] {
  const found = new Set<string>();
  for (const { source, target } of graph.links) {
    if (source === id) {
      found.add(target);
    } else if (target === id) {
      found.add(source);
    }
  }
  return [...found];
}
