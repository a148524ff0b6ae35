/** Where an arrow key leads: along a link if one points that way, else to the nearest node that way. */

export interface Point {
  id: string;
  x: number;
  y: number;
}

export type Arrow = 'ArrowUp' | 'ArrowDown' | 'ArrowLeft' | 'ArrowRight';

const DIRECTIONS: Record<Arrow, [number, number]> = {
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
};

export function isArrow(key: string): key is Arrow {
  return key in DIRECTIONS;
}

export function stepFrom(from: Point, arrow: Arrow, points: Point[], linked: string[]): Point | undefined {
  const others = points.filter((point) => point.id !== from.id);
  return (
    nearest(
      from,
      arrow,
      others.filter((point) => linked.includes(point.id)),
    ) ?? nearest(from, arrow, others)
  );
}

/** Nearest within a right angle about the direction; sideways distance counts double. */
function nearest(from: Point, arrow: Arrow, points: Point[]): Point | undefined {
  const [dx, dy] = DIRECTIONS[arrow];
  let best: Point | undefined;
  let bestCost = Infinity;
  for (const point of points) {
    const along = (point.x - from.x) * dx + (point.y - from.y) * dy;
    const aside = Math.abs((point.x - from.x) * dy) + Math.abs((point.y - from.y) * dx);
    const cost = along + 2 * aside;
    if (along > 0 && aside <= along * 4 && cost < bestCost) {
      [best, bestCost] = [point, cost];
    }
  }
  return best;
}
