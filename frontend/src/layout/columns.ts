import type { Graph, GraphNode } from '../model/graph';
import { FONT_SIZE, LINE_HEIGHT, type Placed, type PlacedLink, type PlacedNode } from './placed';
import { widthOf, wrap } from './text';

const MARK = 7;
const BETWEEN = 12;
const HEAD = 30;
const MOST_LINES = 6;
const WIDEST_WORD = 130;
const WIDEST_BOX = 280;

/** Beside each other there is room for padding and for a mark before the label; on a phone the mark goes on top. */
interface Manner {
  padding: number;
  markRoom: number;
  markHeight: number;
  gap: number;
}

interface Column {
  nodes: GraphNode[];
  x: number;
  width: number;
  height: number;
}

/**
 * Columns of labelled boxes, one a layer, linked from left to right. The first column keeps the order of the
 * rows; the others follow the mean place of what they are linked to, so that links cross little. A column is
 * never narrower than its longest word: a picture may scroll, a word should not break.
 */
export function placeInColumns(graph: Graph, headings: string[], width: number): Placed {
  const manner = mannerFor(headings.length, width);
  const layers = headings.map((_, layer) => graph.nodes.filter((node) => node.layer === layer));
  orderByMeans(layers, graph);
  const columns = spread(layers, headings, width, manner);
  const tallest = Math.max(0, ...columns.map(({ height }) => height));

  const placed = new Map<string, PlacedNode>();
  for (const column of columns) {
    let y = HEAD + Math.round((tallest - column.height) / 2);
    for (const node of column.nodes) {
      const box = placeBox(node, column, y, manner);
      placed.set(node.id, box);
      y += box.height + BETWEEN;
    }
  }
  const last = columns.at(-1);
  return {
    manner: 'boxes',
    width: last ? Math.ceil(last.x + last.width + 1) : 0,
    height: HEAD + tallest + 1,
    nodes: layers.flat().map((node) => placed.get(node.id) as PlacedNode),
    links: graph.links.flatMap((link): PlacedLink[] => {
      const [from, to] = [placed.get(link.source), placed.get(link.target)];
      return from && to ? [{ ...link, path: curve(from, to) }] : [];
    }),
    headings: columns.map(({ x, width: room }, layer) => ({ x, width: room, words: headings[layer] ?? '' })),
  };
}

function mannerFor(count: number, width: number): Manner {
  if (count > 2 && width < 480) {
    return { padding: 7, markRoom: 0, markHeight: MARK * 2 + 5, gap: 16 };
  }
  const gap = Math.max(24, Math.min(140, width * (count > 2 ? 0.08 : 0.16)));
  return { padding: 8, markRoom: MARK * 2 + 8, markHeight: 0, gap: Math.round(gap) };
}

function spread(layers: GraphNode[][], headings: string[], width: number, manner: Manner): Column[] {
  const { gap } = manner;
  const count = layers.length;
  const least = layers.map((nodes, layer) => leastWidth(nodes, headings[layer] ?? '', manner));
  const spare = width - 2 - gap * (count - 1) - least.reduce((sum, room) => sum + room, 0);
  const widths = least.map((room) => Math.min(WIDEST_BOX, Math.floor(room + Math.max(0, spare / count))));
  // What the widest boxes leave over goes between the columns.
  const taken = widths.reduce((sum, room) => sum + room, 0);
  const between = count > 1 ? Math.max(gap, Math.floor((width - 2 - taken) / (count - 1))) : 0;
  let x = 1;
  return layers.map((nodes, layer) => {
    const column = { nodes, x, width: widths[layer] ?? 0, height: 0 };
    x += column.width + between;
    const heights = nodes.map((node) => boxHeight(labelLines(node, column.width, manner), manner));
    column.height =
      heights.reduce((sum, height) => sum + height, 0) + BETWEEN * Math.max(0, nodes.length - 1);
    return column;
  });
}

function leastWidth(nodes: GraphNode[], heading: string, { padding, markRoom }: Manner): number {
  const words = nodes.flatMap((node) => node.label.split(/\s+/)).map((word) => widthOf(word, FONT_SIZE));
  const longest = Math.min(WIDEST_WORD, Math.max(0, ...words));
  return Math.max(longest + padding * 2 + markRoom, widthOf(heading, FONT_SIZE));
}

function placeBox(node: GraphNode, column: Column, y: number, manner: Manner): PlacedNode {
  const { padding, markRoom, markHeight } = manner;
  const lines = labelLines(node, column.width, manner);
  const height = boxHeight(lines, manner);
  return {
    ...node,
    x: column.x,
    y,
    width: column.width,
    height,
    markX: column.x + padding + MARK,
    markY: markRoom > 0 ? y + height / 2 : y + padding + MARK,
    markRadius: MARK,
    labelX: column.x + padding + markRoom,
    labelY: y + padding + markHeight,
    lines,
  };
}

function labelLines(node: GraphNode, width: number, { padding, markRoom }: Manner): string[] {
  return wrap(node.label, width - padding * 2 - markRoom, FONT_SIZE, MOST_LINES);
}

function boxHeight(lines: string[], { padding, markHeight }: Manner): number {
  return lines.length * LINE_HEIGHT + padding * 2 + markHeight;
}

function orderByMeans(layers: GraphNode[][], graph: Graph): void {
  for (let layer = 1; layer < layers.length; layer++) {
    const before = new Map((layers[layer - 1] ?? []).map((node, place) => [node.id, place]));
    const means = new Map<string, number>();
    for (const node of layers[layer] ?? []) {
      const places = graph.links
        .filter((link) => link.target === node.id && before.has(link.source))
        .map((link) => before.get(link.source) as number);
      const sum = places.reduce((total, place) => total + place, 0);
      means.set(node.id, places.length > 0 ? sum / places.length : Infinity);
    }
    layers[layer]?.sort((a, b) => {
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
