import { listComponents } from '../../layout/components';
import type { IntervalRow } from '../../layout/intervals';
import type { Matrix } from '../../layout/matrix';
import type { Cell } from '../../layout/order';
import type { Graph, NodeKind } from '../../model/graph';
import type { Child } from '../dom';

/** What a question asks to be drawn; the same rows stand in its table. */

interface PictureParts {
  /** What the URL calls it; no two pictures of one question share it. */
  manner: string;
  name: string;
  /** What is seen, said in a sentence; also the label of the picture. */
  description: string;
}

export interface NetworkPicture extends PictureParts {
  kind: 'network';
  graph: Graph;
  /** Headings of columns; none for a free network. */
  columns: string[];
  /** Other signs than the sectors' that the key explains. */
  kinds: { kind: NodeKind; words: string }[];
  lines: { style: 'solid' | 'dashed' | 'dotted'; words: string }[];
}

export interface MatrixPicture extends PictureParts {
  kind: 'matrix';
  matrix: Matrix;
  corner: string;
  /** What the number in a cell counts, with its denominator. */
  unit: (cell: Cell) => string;
  /** The rows of the answer behind a cell. */
  rowsOf: (row: string, column: string) => number[];
  /** What the mark of a small cell means, where there may be such cells. */
  small?: string;
  /** The shade follows shares, which have their own scale. */
  shares?: boolean;
  /** Cells that only say that something is so show a tick. */
  ticks?: boolean;
  /** What a chosen cell leads to, beside its rows. */
  about?: (row: string, column: string) => Child;
}

export interface IntervalPicture extends PictureParts {
  kind: 'intervals';
  rows: (IntervalRow & { note: string })[];
  here: string;
  elsewhere: string;
}

/** Of nodes that hang together, of columns of a matrix, and of columns of a network. */
const MOST_BESIDE = { nodes: 12, columns: 8, steps: 3 };

/** Whether a picture wants the whole width of the page rather than half of it beside its table. */
export function wantsWidth(picture: Picture): boolean {
  if (picture.kind === 'intervals') {
    return true;
  }
  if (picture.kind === 'matrix') {
    return picture.matrix.columns.length > MOST_BESIDE.columns;
  }
  if (picture.columns.length > MOST_BESIDE.steps) {
    return true;
  }
  const together = picture.columns.length > 0 ? picture.graph.nodes : listComponents(picture.graph)[0];
  return (together?.length ?? 0) > MOST_BESIDE.nodes;
}

export type Picture = NetworkPicture | MatrixPicture | IntervalPicture;

/** What is chosen in a picture: the id kept in the URL, its name, what is said of it, and the rows behind it. */
export interface Choice {
  id: string;
  name: string;
  note: string;
  rows: number[];
  about?: Child;
}

export interface Drawing {
  /** Draws (again) for a width, keeping which part is the tab stop. */
  draw: (width: number) => void;
  /** Gives the focus back to the part that was chosen. */
  returnTo: (id: string) => void;
  find: (id: string) => Choice | undefined;
  /** Shows which part is chosen. */
  mark: (id: string | null) => void;
}
