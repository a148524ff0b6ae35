import { describe, expect, it } from 'vitest';
import { placeInColumns } from './columns';
import { graphOf } from './testGraphs';
import { widthOf } from './text';
import { FONT_SIZE } from './placed';

const graph = () =>
  graphOf(
    [
      ['A', 'B'],
      ['r1', 'r2', 'r3'],
    ],
    [
      ['A', 'r3'],
      ['A', 'r1'],
      ['B', 'r2'],
    ],
  );

describe('columns', () => {
  it('put every box at its exact place', () => {
    const placed = placeInColumns(graph(), ['Agency', 'Review'], 500);
    expect(placed.nodes.map(({ id, x, y, width, height }) => [id, x, y, width, height])).toEqual([
      ['A', 1, 53, 207, 34],
      ['B', 1, 99, 207, 34],
      ['r1', 288, 30, 211, 34],
      ['r3', 288, 76, 211, 34],
      ['r2', 288, 122, 211, 34],
    ]);
    expect(placed.links.map(({ path }) => path)).toEqual([
      'M208,70C248,70 248,93 288,93',
      'M208,70C248,70 248,47 288,47',
      'M208,116C248,116 248,139 288,139',
    ]);
    expect([placed.width, placed.height]).toEqual([500, 157]);
  });

  it('are the same every time and leave the graph as it was', () => {
    const given = graph();
    const before = structuredClone(given);
    expect(placeInColumns(given, ['Agency', 'Review'], 500)).toEqual(
      placeInColumns(given, ['Agency', 'Review'], 500),
    );
    expect(given).toEqual(before);
  });

  it('fit a phone when their words do', () => {
    expect(placeInColumns(graph(), ['Agency', 'Review'], 327).width).toBeLessThanOrEqual(327);
  });

  it('grow wider than the room rather than break a word', () => {
    const long = graphOf([['Northamptonshire'], ['Nottinghamshire'], ['Gloucestershire']], []);
    const placed = placeInColumns(long, ['Review, area', 'Addressed', 'Home area'], 300);
    expect(placed.nodes.map(({ lines }) => lines)).toEqual([
      ['Northamptonshire'],
      ['Nottinghamshire'],
      ['Gloucestershire'],
    ]);
    expect(placed.nodes.every((node) => widthOf(node.label, FONT_SIZE) <= node.width)).toBe(true);
  });

  it('never lay one box over another', () => {
    const names = Array.from({ length: 30 }, (_, place) => `Agency number ${place} with a long name`);
    const placed = placeInColumns(
      graphOf(
        [names, ['r']],
        names.map((name) => [name, 'r']),
      ),
      ['A', 'R'],
      343,
    );
    const column = placed.nodes.filter(({ layer }) => layer === 0);
    column.slice(1).forEach((node, place) => {
      const above = column[place];
      expect(node.y).toBeGreaterThanOrEqual((above?.y ?? 0) + (above?.height ?? 0));
    });
  });
});
