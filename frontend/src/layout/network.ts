import { forceCollide, forceLink, forceManyBody, forceSimulation, forceX, forceY } from 'd3-force';
import { neighboursOf, type Graph, type GraphLink, type GraphNode } from '../model/graph';
import { listComponents } from './components';
import { FONT_SIZE, LINE_HEIGHT, type Placed, type PlacedLink, type PlacedNode } from './placed';
import { setInRows, settle, type Rectangle } from './rectangles';
import { widthOf, wrap } from './text';

const LABEL_WIDTH = 126;
const TICKS = 300;
const LARGEST_CIRCLE = 6;
const GAP = 20;

interface Body extends Rectangle {
  node: GraphNode;
  radius: number;
  lines: string[];
  /** The label stands above the mark where the links lead down from it. */
  above: boolean;
}

/**
 * A network of symbols with their labels above or below, away from the links. Each part that hangs together
 * is laid out by itself, run ahead and then still; small parts stand on a circle. Parts are then set in rows.
 * d3's own generator is seeded, and every node gets its starting place here, so the same rows make the same
 * picture.
 */
export function placeNetwork(graph: Graph, width: number): Placed {
  const blocks = listComponents(graph).map((component) => placeComponent(component, graph, width));
  const rows = setInRows(blocks, width, GAP);
  const placed = new Map<string, PlacedNode>();
  blocks.forEach((block, index) => {
    const corner = rows.corners[index] ?? { x: 0, y: 0 };
    for (const body of block.bodies) {
      placed.set(body.node.id, {
        ...body.node,
        x: corner.x + body.x - body.width / 2,
        y: corner.y + body.y - body.height / 2,
        width: body.width,
        height: body.height,
        markX: corner.x + body.x,
        markY: corner.y + body.y + markOffset(body),
        markRadius: body.radius,
        labelX: corner.x + body.x,
        labelY: corner.y + body.y + (body.above ? -body.height / 2 + 2 : markOffset(body) + body.radius + 4),
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

/** Where the mark stands in its rectangle, from the middle. */
function markOffset({ above, height, radius }: Body): number {
  return (above ? 1 : -1) * (height / 2 - radius - 4);
}

function placeComponent(
  component: GraphNode[],
  graph: Graph,
  width: number,
): { bodies: Body[]; width: number; height: number } {
  const bodies = component.map(bodyOf);
  if (bodies.length <= LARGEST_CIRCLE) {
    standOnCircle(bodies);
  } else {
    runAhead(bodies, graph.links, width);
  }
  turnLabels(bodies, graph);
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
  const lines = wrap(node.label, LABEL_WIDTH, FONT_SIZE, 6);
  const radius = Math.round(8 + Math.min(8, Math.sqrt(node.weight) * 2));
  const widest = Math.max(...lines.map((line) => widthOf(line, FONT_SIZE)), radius * 2);
  const height = radius * 2 + 8 + lines.length * LINE_HEIGHT;
  return { node, radius, lines, above: false, x: 0, y: 0, width: widest + 8, height };
}

/** While marks are being placed, x and y are the mark's; here they become the middle of mark and label. */
function turnLabels(bodies: Body[], graph: Graph): void {
  const markY = new Map(bodies.map((body) => [body.node.id, body.y]));
  for (const body of bodies) {
    const near = neighboursOf(graph, body.node.id).map((id) => markY.get(id) ?? 0);
    const mean = near.reduce((sum, y) => sum + y, 0) / Math.max(1, near.length);
    body.above = bodies.length > 2 && mean > (markY.get(body.node.id) ?? 0) + 1;
  }
  for (const body of bodies) {
    body.y -= markOffset(body);
  }
}

/** Two stand side by side; more on a circle turned so that its top and its foot are flat where they can be. */
function standOnCircle(bodies: Body[]): void {
  const [first, second] = bodies;
  if (first && second && bodies.length === 2) {
    second.x = (first.width + second.width) / 2 + 24;
    return;
  }
  const turn = bodies.length % 2 === 0 ? Math.PI / bodies.length : 0;
  const radius = 34 + bodies.length * 16;
  bodies.forEach((body, place) => {
    const angle = (2 * Math.PI * place) / bodies.length - Math.PI / 2 + turn;
    body.x = radius * Math.cos(angle);
    body.y = radius * 0.8 * Math.sin(angle);
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
  // The shape of the part follows the room: upright on a phone, lying on a desk.
  const [across, down] = width < 500 ? [0.25, 0.04] : width > 900 ? [0.03, 0.14] : [0.06, 0.09];
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
    .force('x', forceX(0).strength(across))
    .force('y', forceY(0).strength(down))
    .stop()
    .tick(TICKS);
  points.forEach((point) => {
    point.body.x = point.x;
    point.body.y = point.y;
  });
}
