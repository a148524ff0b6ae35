import { disclosure, el, type Child } from './dom';
import { expandWhenOpened } from './expanding';

/** A table whose rows become blocks on a narrow screen; its roles are said outright, as blocks would lose them. */

export interface Column<Row> {
  head: string;
  cell: (row: Row) => Child;
  number?: boolean;
  /** What only makes sense where it can be clicked is left out on paper. */
  screenOnly?: boolean;
}

export interface TableParts<Row> {
  caption: string;
  columns: Column<Row>[];
  rows: Row[];
  /** The id of a row, to be led to from a picture. */
  rowId?: (index: number) => string;
  /** What stands under a row, closed until asked for. */
  under?: (row: Row) => { summary: Child; content: () => Node };
}

export function dataTable<Row>(parts: TableParts<Row>): HTMLTableElement {
  const { caption, columns, rows, rowId, under } = parts;
  const classesOf = (column: Column<Row>, kind: string): string =>
    (column.number ? ` govuk-table__${kind}--numeric` : '') + (column.screenOnly ? ' screen-only' : '');
  return el(
    'table',
    { class: 'govuk-table stacking', role: 'table' },
    el('caption', { class: 'govuk-table__caption govuk-table__caption--s' }, caption),
    el(
      'thead',
      { class: 'govuk-table__head', role: 'rowgroup' },
      el(
        'tr',
        { class: 'govuk-table__row', role: 'row' },
        ...columns.map((column) =>
          el(
            'th',
            {
              class: `govuk-table__header${classesOf(column, 'header')}`,
              role: 'columnheader',
              scope: 'col',
            },
            column.head,
          ),
        ),
      ),
    ),
    el(
      'tbody',
      { class: 'govuk-table__body', role: 'rowgroup' },
      ...rows.flatMap((row, index) => [
        el(
          'tr',
          {
            class: `govuk-table__row${under ? ' has-under' : ''}`,
            role: 'row',
            id: rowId?.(index),
            tabindex: rowId ? -1 : null,
          },
          ...columns.map((column, place) =>
            place === 0
              ? el('th', { class: 'govuk-table__header', role: 'rowheader', scope: 'row' }, column.cell(row))
              : el(
                  'td',
                  {
                    class: `govuk-table__cell${classesOf(column, 'cell')}`,
                    role: 'cell',
                    'data-head': column.head,
                  },
                  column.cell(row),
                ),
          ),
        ),
        ...(under ? [underRow(columns.length, under(row))] : []),
      ]),
    ),
  );
}

function underRow(span: number, { summary, content }: { summary: Child; content: () => Node }): HTMLElement {
  const details = disclosure(summary);
  expandWhenOpened(details, content);
  return el(
    'tr',
    { class: 'govuk-table__row under', role: 'row' },
    el('td', { class: 'govuk-table__cell', role: 'cell', colspan: span }, details),
  );
}
