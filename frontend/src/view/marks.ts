import {
  symbol,
  symbolCircle,
  symbolCross,
  symbolDiamond,
  symbolSquare,
  symbolStar,
  symbolTriangle,
} from 'd3-shape';
import type { NodeKind } from '../model/graph';
import { familyOf, type Family } from '../model/sectors';

/** The mark of a thing: a shape and a class that colours it, so that colour is never the only sign. */

const SHAPES = {
  justice: symbolCircle,
  health: symbolSquare,
  council: symbolDiamond,
  voluntary: symbolTriangle,
  board: symbolCross,
  other: symbolStar,
} satisfies Record<Family, unknown>;

const SVG = 'http://www.w3.org/2000/svg';

export function markClass(kind: NodeKind, sector?: string): string {
  return kind === 'agency' ? `mark mark--${familyOf(sector ?? '')}` : `mark mark--${kind}`;
}

export function markPath(kind: NodeKind, sector: string | undefined, radius: number): string {
  if (kind === 'agency') {
    return symbol(SHAPES[familyOf(sector ?? '')], Math.PI * radius * radius * 0.9)() ?? '';
  }
  const [w, h] = kind === 'review' ? [radius * 0.75, radius] : [radius, radius * 0.75];
  return kind === 'words'
    ? `M${-w},${-h}H${w}V${h * 0.5}H${-w * 0.2}L${-w * 0.6},${h}V${h * 0.5}H${-w}Z`
    : `M${-w},${-h}H${w}V${h}H${-w}Z`;
}

/** The mark by itself, beside words that say the same. */
export function markIcon(kind: NodeKind, sector?: string): SVGSVGElement {
  const svg = document.createElementNS(SVG, 'svg');
  svg.setAttribute('class', 'mark-icon');
  svg.setAttribute('viewBox', '-10 -10 20 20');
  svg.setAttribute('aria-hidden', 'true');
  const path = document.createElementNS(SVG, 'path');
  path.setAttribute('class', markClass(kind, sector));
  path.setAttribute('d', markPath(kind, sector, 7.5));
  svg.appendChild(path);
  return svg;
}
