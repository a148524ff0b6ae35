import type { GraphLink, GraphNode } from '../model/graph';

/** A node with its place: the corner and size of the room it takes, the centre of its mark, and its label's lines. */
export interface PlacedNode extends GraphNode {
  x: number;
  y: number;
  width: number;
  height: number;
  markX: number;
  markY: number;
  markRadius: number;
  /** Where the first line begins, or its middle where labels are centred, and its top. */
  labelX: number;
  labelY: number;
  lines: string[];
}

export interface PlacedLink extends GraphLink {
  path: string;
}

export interface Placed {
  /** Boxes hold their label; symbols carry it below. */
  manner: 'boxes' | 'symbols';
  width: number;
  height: number;
  nodes: PlacedNode[];
  links: PlacedLink[];
  headings: { x: number; width: number; words: string }[];
}

export const FONT_SIZE = 14;
export const LINE_HEIGHT = 18;
