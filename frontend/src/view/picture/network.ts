import { select } from 'd3-selection';
import { placeInColumns } from '../../layout/columns';
import { placeNetwork } from '../../layout/network';
import { FONT_SIZE, LINE_HEIGHT, type Placed, type PlacedNode } from '../../layout/placed';
import { isArrow, stepFrom } from '../../layout/steps';
import { neighboursOf } from '../../model/graph';
import { markClass, markPath } from '../marks';
import { RovingStop } from './keys';
import type { Choice, Drawing, NetworkPicture } from './picture';

const MANY = 40;
const SVG = 'http://www.w3.org/2000/svg';

/** Draws a network as a group with one tab stop; arrows walk along its links, Enter asks for the details. */
export function networkDrawing(
  host: HTMLElement,
  picture: NetworkPicture,
  choose: (choice: Choice | null) => void,
): Drawing {
  const { graph, columns } = picture;
  const ids = new Map(graph.nodes.map((node) => [node.id, node]));
  const element = (id: string): Element | undefined =>
    [...host.querySelectorAll('.node')].find((node) => node.getAttribute('data-id') === id);
  const stop = new RovingStop(() => [...host.querySelectorAll('.node')]);
  let marked: string | null = null;
  let placed: Placed | undefined;

  const find = (id: string): Choice | undefined => {
    const node = ids.get(id);
    return node && { id, name: node.label, note: node.note, rows: node.rows };
  };

  const mark = (id: string | null): void => {
    marked = id;
    select(host)
      .selectAll<SVGGElement, PlacedNode>('.node')
      .classed('node--chosen', (node) => node.id === id)
      .attr('aria-pressed', (node) => String(node.id === id));
  };

  const light = (id: string | null): void => {
    const near = new Set(id === null ? [] : [id, ...neighboursOf(graph, id)]);
    select(host)
      .selectAll<SVGGElement, PlacedNode>('.node')
      .classed('faded', (node) => id !== null && !near.has(node.id));
    select(host)
      .selectAll<SVGPathElement, Placed['links'][number]>('.edge')
      .classed('faded', (link) => id !== null && link.source !== id && link.target !== id)
      .classed('edge--near', (link) => id !== null && (link.source === id || link.target === id));
  };

  const onKey = (event: KeyboardEvent, node: PlacedNode): void => {
    const nodes = placed?.nodes ?? [];
    if (isArrow(event.key)) {
      const points = nodes.map(({ id, markX, y, height }) => ({ id, x: markX, y: y + height / 2 }));
      const from = points.find((point) => point.id === node.id);
      const next = from && stepFrom(from, event.key, points, neighboursOf(graph, node.id));
      stop.moveTo(next && element(next.id));
    } else if (event.key === 'Home' || event.key === 'End') {
      const end = event.key === 'Home' ? nodes[0] : nodes.at(-1);
      stop.moveTo(end && element(end.id));
    } else if (event.key === 'Enter' || event.key === ' ') {
      choose(find(node.id) ?? null);
    } else if (event.key === 'Escape') {
      choose(null);
    } else {
      return;
    }
    event.preventDefault();
  };

  const draw = (width: number): void => {
    const focused = host.contains(document.activeElement)
      ? document.activeElement?.getAttribute('data-id')
      : null;
    const tabStop = host.querySelector('.node[tabindex="0"]')?.getAttribute('data-id');
    placed = columns.length > 0 ? placeInColumns(graph, columns, width) : placeNetwork(graph, width);
    host.replaceChildren(svgOf(placed, picture));
    select(host)
      .selectAll<SVGGElement, PlacedNode>('.node')
      .on('keydown', onKey)
      .on('click', (_, node) => {
        const item = element(node.id);
        if (item) {
          stop.mark(item);
        }
        choose(find(node.id) ?? null);
      })
      .on('focus', (event: FocusEvent, node) => {
        stop.mark(event.currentTarget as Element);
        light(node.id);
      })
      .on('blur', () => light(null))
      .on('mouseenter', (_, node) => light(node.id))
      .on('mouseleave', () => light(null));
    stop.start(element(tabStop ?? marked ?? ''));
    mark(marked);
    if (focused) {
      stop.moveTo(element(focused));
    }
  };

  return { draw, mark, find, returnTo: (id) => stop.moveTo(element(id)) };
}

function svgOf(placed: Placed, picture: NetworkPicture): SVGSVGElement {
  const margin = 6;
  const svg = select(document.createElementNS(SVG, 'svg'))
    .attr(
      'class',
      `network network--${placed.manner}${placed.links.length > MANY ? ' network--crowded' : ''}`,
    )
    .attr('role', 'group')
    .attr(
      'aria-label',
      `${picture.description} Arrow keys move along the links, Enter shows details, Escape goes back.`,
    )
    .attr('width', placed.width + margin * 2)
    .attr('height', placed.height + margin * 2)
    .attr('viewBox', `${-margin} ${-margin} ${placed.width + margin * 2} ${placed.height + margin * 2}`);

  svg
    .selectAll('.column-head')
    .data(placed.headings)
    .join('text')
    .attr('class', 'column-head')
    .attr('aria-hidden', 'true')
    .attr('x', (heading) => heading.x)
    .attr('y', FONT_SIZE)
    .text((heading) => heading.words);

  svg
    .append('g')
    .attr('aria-hidden', 'true')
    .selectAll('.edge')
    .data(placed.links)
    .join('path')
    .attr('class', (link) => `edge edge--${link.style}`)
    .attr('d', (link) => link.path)
    .attr('stroke-width', (link) =>
      Math.min(6, placed.links.length > MANY ? 1 : 1.2 + Math.sqrt(link.weight) * 0.8),
    );

  const nodes = svg
    .selectAll<SVGGElement, PlacedNode>('.node')
    .data(placed.nodes)
    .join((enter) => enter.append('g'))
    .attr('class', 'node')
    .attr('role', 'button')
    .attr('tabindex', -1)
    .attr('data-id', (node) => node.id)
    .attr('aria-label', (node) => labelOf(node, picture));

  nodes
    .append('rect')
    .attr('class', 'node__room')
    .attr('x', (node) => node.x)
    .attr('y', (node) => node.y)
    .attr('width', (node) => node.width)
    .attr('height', (node) => node.height)
    .attr('rx', 4);
  nodes
    .append('path')
    .attr('class', (node) => markClass(node.kind, node.sector))
    .attr('transform', (node) => `translate(${node.markX},${node.markY})`)
    .attr('d', (node) => markPath(node.kind, node.sector, node.markRadius));
  nodes.each(function label(node) {
    const boxed = placed.manner === 'boxes';
    select(this)
      .append('text')
      .attr('class', `node__label${boxed ? '' : ' node__label--centred'}`)
      .selectAll('tspan')
      .data(node.lines)
      .join('tspan')
      .attr('x', node.labelX)
      .attr('y', (_, line) => node.labelY + line * LINE_HEIGHT + FONT_SIZE - 1)
      .text((words, line) => (line < node.lines.length - 1 ? `${words} ` : words));
  });
  return svg.node() as SVGSVGElement;
}

function labelOf(node: PlacedNode, { graph }: NetworkPicture): string {
  const names = neighboursOf(graph, node.id).map(
    (id) => graph.nodes.find((other) => other.id === id)?.label ?? id,
  );
  const linked =
    names.length > 6 ? `${names.slice(0, 6).join('; ')} and ${names.length - 6} more` : names.join('; ');
  // What is read out begins with what is seen, also where a label had to be shortened.
  const seen = node.lines.join(' ');
  const name = seen === node.label ? seen : `${seen} (${node.label})`;
  return [name, node.note, linked && `linked to ${linked}`].filter(Boolean).join('. ');
}
