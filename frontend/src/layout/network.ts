import { forceCollide, forceLink, forceManyBody, forceSimulation, forceX, forceY } from 'd3-force';
import type { Graph, GraphLink, GraphNode } from '../model/graph';
import { listComponents } from './components';
import { FONT_SIZE, LINE_HEIGHT, type Placed, type PlacedLink, type PlacedNode } from './placed';
import { setInRows, settle, type Rectangle } from './rectangles';
import { widthOf, wrap } from './text';

const LABEL_WIDTH = 118;
const TICKS = 300;

interface Body extends Rectangle {
  node: GraphNode;
  radius: number;
  lines: string[];
}

/**
 * A network of symbols with their labels below. Each part that hangs together is laid out by itself, run
 * ahead and then still; small parts stand on a circle. Parts are then set in rows. d3's own generator is
 * seeded, and every node gets its starting place here, so the same rows make the same picture.
 */
export function placeNetwork(graph: Graph, width: number): Placed {
  const blocks = listComponents(graph).map((component) => placeComponent(component, graph.links, width));
  const rows = setInRows(blocks, width);
  const placed = new Map<string, PlacedNode>();
  blocks.forEach((block, index) => {
    const corner = rows.corners[index] ?? { x: 0, y: 0 };
    for (const body of block.bodies) {
      const [x, y] = [corner.x + body.x - body.width / 2, corner.y + body.y - body.height / 2];
      placed.set(body.node.id, {
        ...body.node,
        x,
        y,
        width: body.width,
        height: body.height,
        markX: x + body.width / 2,
        markY: y + body.radius + 4,
        markRadius: body.radius,
        lines: body.lines,
      });
    }
  });
  const links: PlacedLink[] = graph.links.flatMap((link) => {
    const [from, to] = [placed.get(link.source), placed.get(link.target)];
    return from && to ? [{ ...link, path: `M${from.markX},${from.markY}L${to.markX},${to.markY}` }] : [];
  });
  return {
    manner: 'symbols',
    width: rows.width,
    height: rows.height,
    nodes: graph.nodes.map((node) => placed.get(node.id) as PlacedNode),
    links,
    headings: [],
  };
}

function placeComponent(
  component: GraphNode[],
  links: GraphLink[],
  width: number,
): { bodies: Body[]; width: number; height: number } {
  const bodies = component.map(bodyOf);
  if (bodies.length <= 6) {
    standOnCircle(bodies, width);
  } else {
    runAhead(bodies, links, width);
  }
  settle(bodies);
  const left = Math.min(...bodies.map((body) => body.x - body.width / 2));
  const top = Math.min(...bodies.map((body) => body.y - body.height / 2));
  for (const body of bodies) {
    body.x = Math.round(body.x - left);
    body.y = Math.round(body.y - top);
  }
  return {
    bodies,
    width: Math.ceil(Math.max(...bodies.map((body) => body.x + body.width / 2))),
    height: Math.ceil(Math.max(...bodies.map((body) => body.y + body.height / 2))),
  };
}

function bodyOf(node: GraphNode): Body {
  const lines = wrap(node.label, LABEL_WIDTH, FONT_SIZE, 4);
  const radius = Math.round(8 + Math.min(8, Math.sqrt(node.weight) * 2));
  const widest = Math.max(...lines.map((line) => widthOf(line, FONT_SIZE)), radius * 2);
  return {
    node,
    radius,
    lines,
    x: 0,
    y: 0,
    width: widest + 8,
    height: radius * 2 + 8 + lines.length * LINE_HEIGHT,
  };
}

function standOnCircle(bodies: Body[], width: number): void {
  if (bodies.length === 2) {
    const [a, b] = bodies as [Body, Body];
    b.x = (a.width + b.width) / 2 + 40;
    // Marks stand on one line, whatever the number of lines below them.
    a.y = a.height / 2;
    b.y = b.height / 2 + a.radius - b.radius;
    return;
  }
  const radius = Math.min(60 + bodies.length * 18, Math.max(80, width / 2 - 70));
  bodies.forEach((body, place) => {
    const angle = (2 * Math.PI * place) / bodies.length - Math.PI / 2;
    body.x = radius * 1.15 * Math.cos(angle);
    body.y = radius * Math.sin(angle);
  });
}

function runAhead(bodies: Body[], links: GraphLink[], width: number): void {
  const ids = new Set(bodies.map((body) => body.node.id));
  const points = bodies.map((body, place) => {
    const angle = place * Math.PI * (3 - Math.sqrt(5));
    const radius = 30 * Math.sqrt(place + 0.5);
    return { id: body.node.id, x: radius * Math.cos(angle), y: radius * Math.sin(angle), body };
  });
  const inside = links
    .filter((link) => ids.has(link.source) && ids.has(link.target))
    .map(({ source, target }) => ({ source, target }));
  const narrow = width < 500;
  forceSimulation(points)
    .force(
      'links',
      forceLink<(typeof points)[number], { source: string; target: string }>(inside)
        .id((point) => point.id)
        .distance(120),
    )
    .force('apart', forceManyBody().strength(-500))
    .force(
      'room',
      forceCollide<(typeof points)[number]>((point) => point.body.width * 0.55),
    )
    .force('x', forceX(0).strength(narrow ? 0.25 : 0.06))
    .force('y', forceY(0).strength(narrow ? 0.04 : 0.09))
    .stop()
    .tick(TICKS);
  points.forEach((point) => {
    point.body.x = point.x;
    point.body.y = point.y;
  });
}
