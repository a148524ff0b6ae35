import { describe, expect, it } from 'vitest';
import { placeNetwork } from './network';
import type { PlacedNode } from './placed';
import { graphOf } from './testGraphs';

const parts = () =>
  graphOf(
    [['A', 'B', 'C', 'D', 'E', 'F']],
    [
      ['A', 'B'],
      ['B', 'C'],
      ['A', 'C'],
      ['D', 'E'],
    ],
  );

function star(size: number, name: (place: number) => string) {
  const names = Array.from({ length: size }, (_, place) => name(place));
  return graphOf(
    [names],
    names.slice(1).map((other) => [names[0] as string, other]),
  );
}

function overlapping(nodes: PlacedNode[]): string[] {
  return nodes.flatMap((a, place) =>
    nodes
      .slice(place + 1)
      .filter(
        (b) => a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height,
      )
      .map((b) => `${a.id} and ${b.id}`),
  );
}

describe('a network', () => {
  it('puts every mark of small parts at its exact place', () => {
    const placed = placeNetwork(parts(), 400);
    expect(placed.nodes.map(({ id, markX, markY }) => [id, markX, markY])).toEqual([
      ['A', 86, 33],
      ['B', 157, 131],
      ['C', 15, 131],
      ['D', 206, 14],
      ['E', 258, 14],
      ['F', 304, 12],
    ]);
    expect(placed.links[0]?.path).toBe('M86,33L157,131');
    expect([placed.width, placed.height]).toEqual([316, 164]);
  });

  it('runs a larger part ahead to exact places', () => {
    const placed = placeNetwork(
      star(10, (place) => 'abcdefghij'[place] as string),
      600,
    );
    expect(placed.nodes.map(({ id, x, y }) => [id, x, y])).toEqual([
      ['a', 127, 117],
      ['b', 35, 229],
      ['c', 172, 0],
      ['d', 195, 253],
      ['e', 7, 73],
      ['f', 250, 68],
      ['g', 109, 267],
      ['h', 65, 10],
      ['i', 258, 176],
      ['j', 0, 164],
    ]);
  });

  it('is the same every time and leaves the graph as it was', () => {
    const graph = star(20, (place) => `Agency number ${place}`);
    const before = structuredClone(graph);
    expect(placeNetwork(graph, 500)).toEqual(placeNetwork(graph, 500));
    expect(graph).toEqual(before);
  });

  it.each([327, 560])('lays no label over another at a width of %d', (width) => {
    const long = star(20, (place) => `Somewhere and Elsewhere Partnership ${place} NHS Foundation Trust`);
    expect(overlapping(placeNetwork(long, width).nodes)).toEqual([]);
    expect(overlapping(placeNetwork(parts(), width).nodes)).toEqual([]);
  });

  it('keeps everything within its bounds', () => {
    const { nodes, width, height } = placeNetwork(
      star(14, (place) => `Agency ${place}`),
      400,
    );
    for (const node of nodes) {
      expect(Math.min(node.x, node.y)).toBeGreaterThanOrEqual(0);
      expect(node.x + node.width).toBeLessThanOrEqual(width + 1);
      expect(node.y + node.height).toBeLessThanOrEqual(height + 1);
    }
  });

  it('sets parts below each other where the room is narrow', () => {
    expect(placeNetwork(parts(), 200).width).toBeLessThanOrEqual(200);
  });

  it('is empty for an empty graph', () => {
    expect(placeNetwork({ nodes: [], links: [] }, 300)).toMatchObject({ width: 0, height: 0, nodes: [] });
  });
});
