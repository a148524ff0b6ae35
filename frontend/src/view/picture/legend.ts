import { FAMILY_NAMES, FAMILIES, familyOf, type Family } from '../../model/sectors';
import { el } from '../dom';
import { markIcon } from '../marks';
import { intervalIcon } from './intervals';
import type { IntervalPicture, MatrixPicture, NetworkPicture, Picture } from './picture';

const EXAMPLE: Record<Family, string> = {
  justice: 'police',
  health: 'acute',
  council: 'local-authority',
  voluntary: 'voluntary-and-community',
  board: 'partnership-board',
  other: 'central-government',
};

const SVG = 'http://www.w3.org/2000/svg';

/** The key to the signs that do occur in the picture: a shape or a line, and its words. */
export function legend(picture: Picture): HTMLElement | null {
  const entries =
    picture.kind === 'network'
      ? ofNetwork(picture)
      : picture.kind === 'matrix'
        ? ofMatrix(picture)
        : ofIntervals(picture);
  return entries.length > 0
    ? el(
        'ul',
        { class: 'legend', 'aria-label': 'Key to the picture' },
        ...entries.map(([icon, words]) => el('li', {}, icon, words)),
      )
    : null;
}

function ofNetwork({ graph, ...picture }: NetworkPicture): [Node, string][] {
  const families = new Set(
    graph.nodes.filter((node) => node.kind === 'agency').map((node) => familyOf(node.sector ?? '')),
  );
  return [
    ...FAMILIES.filter((family) => families.has(family)).map((family): [Node, string] => [
      markIcon('agency', EXAMPLE[family]),
      FAMILY_NAMES[family],
    ]),
    ...picture.kinds
      .filter(({ kind }) => graph.nodes.some((node) => node.kind === kind))
      .map(({ kind, words }): [Node, string] => [markIcon(kind), words]),
    ...picture.lines
      .filter(({ style }) => graph.links.some((link) => link.style === style))
      .map(({ style, words }): [Node, string] => [lineIcon(style), words]),
  ];
}

function ofMatrix({ matrix, small }: MatrixPicture): [Node, string][] {
  const any = [...matrix.cells.values()].some((row) => [...row.values()].some((cell) => cell.small));
  return small && any ? [[el('span', { class: 'matrix__swatch small', 'aria-hidden': 'true' }), small]] : [];
}

function ofIntervals({ here, elsewhere }: IntervalPicture): [Node, string][] {
  return [
    [intervalIcon('here'), here],
    [intervalIcon('elsewhere'), elsewhere],
  ];
}

function lineIcon(style: string): SVGSVGElement {
  const svg = document.createElementNS(SVG, 'svg');
  svg.setAttribute('class', 'line-icon');
  svg.setAttribute('viewBox', '0 0 32 10');
  svg.setAttribute('aria-hidden', 'true');
  const path = document.createElementNS(SVG, 'path');
  path.setAttribute('class', `edge edge--${style}`);
  path.setAttribute('d', 'M0,5H32');
  path.setAttribute('stroke-width', '2.5');
  svg.appendChild(path);
  return svg;
}
