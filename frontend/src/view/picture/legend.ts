import { FAMILY_NAMES, FAMILIES, familyOf, type Family } from '../../model/sectors';
import { el } from '../dom';
import { markIcon } from '../marks';
import type { NetworkPicture } from './picture';

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
export function legend(picture: NetworkPicture): HTMLElement {
  const families = new Set(
    picture.graph.nodes.filter((node) => node.kind === 'agency').map((node) => familyOf(node.sector ?? '')),
  );
  const kinds = picture.kinds.filter(({ kind }) => picture.graph.nodes.some((node) => node.kind === kind));
  const lines = picture.lines.filter(({ style }) => picture.graph.links.some((link) => link.style === style));
  return el(
    'ul',
    { class: 'legend', 'aria-label': 'Key to the picture' },
    ...FAMILIES.filter((family) => families.has(family)).map((family) =>
      el('li', {}, markIcon('agency', EXAMPLE[family]), FAMILY_NAMES[family]),
    ),
    ...kinds.map(({ kind, words }) => el('li', {}, markIcon(kind), words)),
    ...lines.map(({ style, words }) => el('li', {}, lineIcon(style), words)),
  );
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
