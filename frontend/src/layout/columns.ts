import type { Graph, GraphNode } from '../model/graph';
import { FONT_SIZE, LINE_HEIGHT, type Placed, type PlacedLink, type PlacedNode } from './placed';
import { wrap } from './text';

const MARK = 7;
const PADDING = 8;
const BETWEEN = 12;
const HEAD = 30;

/**
 * Columns of labelled boxes, one a layer, linked from left to right. The first column keeps the order of the
 * rows; the others follow the mean place of what they are linked to, so that links cross little.
 */
export function placeInColumns(graph: Graph, headings: string[], width: number): Placed {
  const count = headings.length;
  const gap = Math.max(24, Math.min(140, width * 0.16));
  const boxWidth = Math.max(88, Math.min(280, Math.floor((width - 2 - gap * (count - 1)) / count)));
  const step = count > 1 ? Math.max(boxWidth + gap, (width - 2 - boxWidth) / (count - 1)) : 0;
  const columns = headings.map((_, layer) => graph.nodes.filter((node) => node.layer === layer));
  orderByMeans(columns, graph);

  const placed = new Map<string, PlacedNode>();
  const heights = columns.map((column) => columnHeight(column, boxWidth));
  const tallest = Math.max(0, ...heights);
  columns.forEach((column, layer) => {
    const x = 1 + Math.round(layer * step);
    let y = HEAD + Math.round((tallest - (heights[layer] ?? 0)) / 2);
    for (const node of column) {
      const lines = labelLines(node, boxWidth);
      const height = boxHeight(lines.length);
      const [markX, markY] = [x + PADDING + MARK, y + height / 2];
      placed.set(node.id, { ...node, x, y, width: boxWidth, height, markX, markY, markRadius: MARK, lines });
      y += height + BETWEEN;
    }
  });

  const links: PlacedLink[] = [];
  for (const link of graph.links) {
    const [from, to] = [placed.get(link.source), placed.get(link.target)];
    if (from && to) {
      links.push({ ...link, path: curve(from, to) });
    }
  }
  return {
    manner: 'boxes',
    width: Math.ceil(2 + step * (count - 1) + boxWidth),
    height: HEAD + tallest + 1,
    nodes: columns.flat().map((node) => placed.get(node.id) as PlacedNode),
    links,
    headings: headings.map((words, layer) => ({ x: 1 + Math.round(layer * step), width: boxWidth, words })),
  };
}

function labelLines(node: GraphNode, boxWidth: number): string[] {
  return wrap(node.label, boxWidth - PADDING * 3 - MARK * 2, FONT_SIZE, 5);
}

function boxHeight(lines: number): number {
  return lines * LINE_HEIGHT + PADDING * 2;
}

function columnHeight(column: GraphNode[], boxWidth: number): number {
  return column.reduce(
    (height, node, place) => height + boxHeight(labelLines(node, boxWidth).length) + (place ? BETWEEN : 0),
    0,
  );
}

function orderByMeans(columns: GraphNode[][], graph: Graph): void {
  for (let layer = 1; layer < columns.length; layer++) {
    const before = new Map((columns[layer - 1] ?? []).map((node, place) => [node.id, place]));
    const means = new Map<string, number>();
    for (const node of columns[layer] ?? []) {
      const places = graph.links
        .filter((link) => link.target === node.id && before.has(link.source))
        .map((link) => before.get(link.source) as number);
      means.set(
        node.id,
        places.length ? places.reduce((sum, place) => sum + place, 0) / places.length : Infinity,
      );
    }
    columns[layer]?.sort((a, b) => {
      const [first, second] = [means.get(a.id) as number, means.get(b.id) as number];
      return first === second ? a.label.localeCompare(b.label, 'en-GB') : first - second;
    });
  }
}

function curve(from: PlacedNode, to: PlacedNode): string {
  const [x1, y1] = [from.x + from.width, from.y + from.height / 2];
  const [x2, y2] = [to.x, to.y + to.height / 2];
  const middle = (x1 + x2) / 2;
  return `M${x1},${y1}C${middle},${y1} ${middle},${y2} ${x2},${y2}`;
}
