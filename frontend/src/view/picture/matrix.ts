import { scaleQuantize } from 'd3-scale';
import { weightOf } from '../../layout/matrix';
import type { Cell } from '../../layout/order';
import { isArrow } from '../../layout/steps';
import { el, hidden } from '../dom';
import { RovingStop } from './keys';
import type { Choice, Drawing, MatrixPicture } from './picture';

/** Where all counts are few, none is shaded as if it were many; shares have their own scale. */
const FEW = 5;

const STEPS = { ArrowUp: [-1, 0], ArrowDown: [1, 0], ArrowLeft: [0, -1], ArrowRight: [0, 1] } as const;

/** Draws a matrix as a grid with one tab stop: a number in every filled cell, and a shade that follows it. */
export function matrixDrawing(
  host: HTMLElement,
  picture: MatrixPicture,
  choose: (choice: Choice | null) => void,
): Drawing {
  const { matrix } = picture;
  const shade = scaleQuantize<number>()
    .domain([0, picture.shares ? matrix.largest : Math.max(FEW, matrix.largest)])
    .range([1, 2, 3, 4, 5]);
  const shadeOf = (cell: Cell | undefined): string =>
    cell?.value ? (cell.small ? 'small' : `shade-${shade(weightOf(cell))}`) : 'shade-0';
  const cells: HTMLTableCellElement[][] = [];
  const all = (): HTMLTableCellElement[] => cells.flat();
  const element = (id: string): HTMLTableCellElement | undefined =>
    all().find((cell) => cell.dataset.id === id);
  const stop = new RovingStop(all);

  const find = (id: string): Choice | undefined => {
    const [row, column] = id.split('|').map(decodeURIComponent);
    const cell = matrix.cells.get(row ?? '')?.get(column ?? '');
    if (row === undefined || column === undefined || !cell?.value) {
      return undefined;
    }
    const label = (side: { id: string; label: string }[], key: string): string =>
      side.find((entry) => entry.id === key)?.label ?? key;
    return {
      id,
      name: `${label(matrix.rows, row)} and ${label(matrix.columns, column)}`,
      note: picture.unit(cell),
      rows: picture.rowsOf(row, column),
      about: picture.about?.(row, column),
    };
  };

  const mark = (id: string | null): void =>
    all().forEach((cell) => cell.setAttribute('aria-selected', String(cell.dataset.id === id)));

  const onKey = (event: KeyboardEvent, row: number, column: number): void => {
    if (isArrow(event.key)) {
      const [down, right] = STEPS[event.key];
      stop.moveTo(cells[row + down]?.[column + right]);
    } else if (event.key === 'Home') {
      stop.moveTo(cells[row]?.[0]);
    } else if (event.key === 'End') {
      stop.moveTo(cells[row]?.at(-1));
    } else if (event.key === 'Enter' || event.key === ' ') {
      choose(find(cells[row]?.[column]?.dataset.id ?? '') ?? null);
    } else if (event.key === 'Escape') {
      choose(null);
    } else {
      return;
    }
    event.preventDefault();
  };

  const build = (): HTMLTableElement =>
    el(
      'table',
      {
        class: 'matrix',
        role: 'grid',
        'aria-label': `${picture.description} Arrow keys move between cells, Enter shows details, Escape goes back.`,
      },
      el(
        'thead',
        {},
        el(
          'tr',
          {},
          el('td', { class: 'matrix__corner' }, picture.corner),
          ...matrix.columns.map((column) =>
            el('th', { class: 'matrix__column', scope: 'col' }, el('span', {}, column.label)),
          ),
        ),
      ),
      el(
        'tbody',
        {},
        ...matrix.rows.map((row, y) => {
          const line = matrix.columns.map((column, x) => {
            const held = matrix.cells.get(row.id)?.get(column.id);
            const cell = el(
              'td',
              {
                class: `matrix__cell ${shadeOf(held)}`,
                tabindex: -1,
                'data-id': `${encodeURIComponent(row.id)}|${encodeURIComponent(column.id)}`,
              },
              held?.value
                ? [
                    picture.ticks ? '✓' : held.value.toLocaleString('en-GB'),
                    hidden(` (${picture.unit(held)})`),
                  ]
                : hidden('none'),
            );
            cell.addEventListener('keydown', (event) => onKey(event, y, x));
            cell.addEventListener('focus', () => stop.mark(cell));
            cell.addEventListener('click', () => {
              stop.moveTo(cell);
              choose(find(cell.dataset.id ?? '') ?? null);
            });
            return cell;
          });
          cells.push(line);
          return el('tr', {}, el('th', { class: 'matrix__row', scope: 'row' }, row.label), ...line);
        }),
      ),
    );

  /** The grid does not depend on the width: it is built once and scrolls where it is wider than its room. */
  const draw = (): void => {
    if (cells.length === 0) {
      host.replaceChildren(build());
      stop.start();
    }
  };
  return { draw, mark, find, returnTo: (id) => stop.moveTo(element(id)) };
}
