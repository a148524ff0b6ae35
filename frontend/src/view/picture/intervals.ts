import { select, type Selection } from 'd3-selection';
import { placeIntervals, type PlacedInterval, type PlacedShare } from '../../layout/intervals';
import { FONT_SIZE, LINE_HEIGHT } from '../../layout/placed';
import { percent } from '../../model/rates';
import { RovingStop } from './keys';
import type { Choice, Drawing, IntervalPicture } from './picture';

const SVG = 'http://www.w3.org/2000/svg';

type Side = 'here' | 'elsewhere';

/** Draws intervals as a group with one tab stop: a full dot for here, a hollow square for elsewhere. */
export function intervalDrawing(
  host: HTMLElement,
  picture: IntervalPicture,
  choose: (choice: Choice | null) => void,
): Drawing {
  const items = (): Element[] => [...host.querySelectorAll('.node')];
  const element = (id: string): Element | undefined =>
    items().find((item) => item.getAttribute('data-id') === id);
  const stop = new RovingStop(items);
  let marked: string | null = null;

  const find = (id: string): Choice | undefined => {
    const place = picture.rows.findIndex((row) => row.id === id);
    const row = picture.rows[place];
    return row && { id, name: row.label, note: row.note, rows: [place] };
  };

  const mark = (id: string | null): void => {
    marked = id;
    for (const item of items()) {
      const chosen = item.getAttribute('data-id') === id;
      item.classList.toggle('node--chosen', chosen);
      item.setAttribute('aria-pressed', String(chosen));
    }
  };

  const onKey = (event: KeyboardEvent, id: string): void => {
    const all = items();
    const place = all.findIndex((item) => item.getAttribute('data-id') === id);
    if (event.key === 'ArrowDown' || event.key === 'ArrowRight') {
      stop.moveTo(all[place + 1]);
    } else if (event.key === 'ArrowUp' || event.key === 'ArrowLeft') {
      stop.moveTo(all[place - 1]);
    } else if (event.key === 'Home' || event.key === 'End') {
      stop.moveTo(event.key === 'Home' ? all[0] : all.at(-1));
    } else if (event.key === 'Enter' || event.key === ' ') {
      choose(find(id) ?? null);
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
    host.replaceChildren(svgOf(picture, width));
    select(host)
      .selectAll<SVGGElement, PlacedInterval>('.node')
      .on('keydown', (event: KeyboardEvent, row) => onKey(event, row.id))
      .on('focus', (event: FocusEvent) => stop.mark(event.currentTarget as Element))
      .on('click', (event: MouseEvent, row) => {
        stop.mark(event.currentTarget as Element);
        choose(find(row.id) ?? null);
      });
    stop.start(element(tabStop ?? marked ?? ''));
    mark(marked);
    if (focused) {
      stop.moveTo(element(focused));
    }
  };
  return { draw, mark, find, returnTo: (id) => stop.moveTo(element(id)) };
}

function svgOf(picture: IntervalPicture, width: number): SVGSVGElement {
  const placed = placeIntervals(picture.rows, width);
  const notes = new Map(picture.rows.map(({ id, note }) => [id, note]));
  const svg = select(document.createElementNS(SVG, 'svg'))
    .attr('class', 'intervals')
    .attr('role', 'group')
    .attr(
      'aria-label',
      `${picture.description} Arrow keys move between the lines, Enter shows details, Escape goes back.`,
    )
    .attr('width', placed.width)
    .attr('height', placed.height)
    .attr('viewBox', `0 0 ${placed.width} ${placed.height}`);
  const scale = svg.append('g').attr('class', 'scale').attr('aria-hidden', 'true');
  scale
    .selectAll('line')
    .data(placed.ticks)
    .join('line')
    .attr('x1', ({ x }) => x)
    .attr('x2', ({ x }) => x)
    .attr('y1', placed.top)
    .attr('y2', placed.bottom);
  scale
    .selectAll('text')
    .data(placed.ticks)
    .join('text')
    .attr('x', ({ x }) => x)
    .attr('y', FONT_SIZE)
    .attr('text-anchor', ({ x }) => (x > placed.width - 30 ? 'end' : 'middle'))
    .text(({ share }) => percent(share));
  const rows = svg
    .selectAll<SVGGElement, PlacedInterval>('.node')
    .data(placed.rows)
    .join((enter) => enter.append('g'))
    .attr('class', 'node')
    .attr('role', 'button')
    .attr('tabindex', -1)
    .attr('data-id', (row) => row.id)
    .attr('aria-label', (row) => `${row.lines.join(' ')}. ${notes.get(row.id) ?? ''}`);
  rows
    .append('rect')
    .attr('class', 'node__room')
    .attr('x', 1)
    .attr('y', (row) => row.y + 1)
    .attr('width', placed.width - 2)
    .attr('height', (row) => row.height - 2)
    .attr('rx', 3);
  rows.each(function label(row) {
    select(this)
      .append('text')
      .attr('class', 'node__label')
      .selectAll('tspan')
      .data(row.lines)
      .join('tspan')
      .attr('x', 8)
      .attr('y', (_, line) => row.labelY + line * LINE_HEIGHT + FONT_SIZE - 1)
      .text((words, line) => (line < row.lines.length - 1 ? `${words} ` : words));
  });
  rows.each(function shares(row) {
    share(select(this), row.elsewhereAt, 'elsewhere');
    share(select(this), row.hereAt, 'here');
  });
  return svg.node() as SVGSVGElement;
}

function share<G extends SVGElement>(
  parent: Selection<G, unknown, null, undefined>,
  at: PlacedShare,
  side: Side,
): void {
  parent.append('path').attr('class', `whisker whisker--${side}`).attr('d', whisker(at));
  parent
    .append('path')
    .attr('class', `dot dot--${side}`)
    .attr('d', dot(side, at.x, at.y));
}

function whisker({ low, high, y }: PlacedShare): string {
  return `M${low},${y - 3}V${y + 3}M${low},${y}H${high}M${high},${y - 3}V${y + 3}`;
}

function dot(side: Side, x: number, y: number): string {
  return side === 'here' ? `M${x - 5},${y}a5,5 0 1,0 10,0a5,5 0 1,0 -10,0Z` : `M${x - 4},${y - 4}h8v8h-8Z`;
}

/** The sign by itself, for the key. */
export function intervalIcon(side: Side): SVGSVGElement {
  const svg = select(document.createElementNS(SVG, 'svg'))
    .attr('class', 'line-icon')
    .attr('viewBox', '0 0 32 10')
    .attr('aria-hidden', 'true');
  share(svg, { x: 16, low: 1, high: 31, y: 5 }, side);
  return svg.node() as SVGSVGElement;
}
