/** The room a thing takes on the picture, by its centre. */
export interface Rectangle {
  x: number;
  y: number;
  width: number;
  height: number;
}

const APART = 10;

/** Pushes overlapping rectangles apart along the axis where they overlap less; true when nothing overlapped. */
export function pushApart(rectangles: Rectangle[]): boolean {
  let clear = true;
  for (let i = 0; i < rectangles.length; i++) {
    for (let j = i + 1; j < rectangles.length; j++) {
      const [a, b] = [rectangles[i] as Rectangle, rectangles[j] as Rectangle];
      const overlapX = (a.width + b.width) / 2 + APART - Math.abs(a.x - b.x);
      const overlapY = (a.height + b.height) / 2 + APART - Math.abs(a.y - b.y);
      if (overlapX <= 0.01 || overlapY <= 0.01) {
        continue;
      }
      clear = false;
      if (overlapX < overlapY) {
        const push = (overlapX / 2) * (a.x <= b.x ? 1 : -1);
        a.x -= push;
        b.x += push;
      } else {
        const push = (overlapY / 2) * (a.y <= b.y ? 1 : -1);
        a.y -= push;
        b.y += push;
      }
    }
  }
  return clear;
}

/** Repeats the pushing until nothing overlaps; gives up after a bounded number of rounds. */
export function settle(rectangles: Rectangle[], rounds = 400): void {
  for (let round = 0; round < rounds && !pushApart(rectangles); round++);
}

export interface Block {
  width: number;
  height: number;
}

/** Sets blocks in rows like words on a page, each row as tall as its tallest; gives each block's corner. */
export function setInRows(
  blocks: Block[],
  width: number,
  gap: number,
): { corners: { x: number; y: number }[]; width: number; height: number } {
  const corners: { x: number; y: number }[] = [];
  let [x, y, rowHeight, widest] = [0, 0, 0, 0];
  for (const block of blocks) {
    if (x > 0 && x + block.width > width) {
      y += rowHeight + gap;
      [x, rowHeight] = [0, 0];
    }
    corners.push({ x, y });
    x += block.width + gap;
    rowHeight = Math.max(rowHeight, block.height);
    widest = Math.max(widest, x - gap);
  }
  return { corners, width: widest, height: y + rowHeight };
}
