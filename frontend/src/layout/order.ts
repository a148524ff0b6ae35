/** An ordered matrix: rows and columns by how much they hold, then by name, so that what matters is top left. */

export interface Cell {
  row: string;
  column: string;
  value: number;
  /** What the shade follows, where it is not the value. */
  weight?: number;
  /** Of so few that it is marked, and given no shade. */
  small?: boolean;
}

export interface Axis {
  id: string;
  label: string;
}

export function orderAxis(axis: Axis[], cells: Cell[], side: 'row' | 'column'): Axis[] {
  const filled = new Map<string, number>();
  const total = new Map<string, number>();
  for (const cell of cells) {
    if (cell.value > 0) {
      filled.set(cell[side], (filled.get(cell[side]) ?? 0) + 1);
      total.set(cell[side], (total.get(cell[side]) ?? 0) + cell.value);
    }
  }
  const of = (counts: Map<string, number>, { id }: Axis): number => counts.get(id) ?? 0;
  return [...axis].sort(
    (a, b) =>
      of(filled, b) - of(filled, a) || of(total, b) - of(total, a) || a.label.localeCompare(b.label, 'en-GB'),
  );
}

/**
 * One order for both sides of a matrix of pairs: walks from the best linked along the strongest links, so
 * that those who are asked together stand together.
 */
export function orderPairs(axis: Axis[], cells: Cell[]): Axis[] {
  const start = orderAxis(axis, cells, 'row');
  const rank = new Map(start.map(({ id }, place) => [id, place]));
  const byId = new Map(axis.map((entry) => [entry.id, entry]));
  const links = new Map<string, Cell[]>();
  for (const cell of cells) {
    links.set(cell.row, [...(links.get(cell.row) ?? []), cell]);
  }
  const seen = new Set<string>();
  const ordered: Axis[] = [];
  for (const first of start) {
    const waiting = [first.id];
    for (let id = waiting.shift(); id !== undefined; id = waiting.shift()) {
      const entry = byId.get(id);
      if (!entry || seen.has(id)) {
        continue;
      }
      seen.add(id);
      ordered.push(entry);
      const next = [...(links.get(id) ?? [])].sort(
        (a, b) => b.value - a.value || (rank.get(a.column) ?? 0) - (rank.get(b.column) ?? 0),
      );
      waiting.push(...next.map((cell) => cell.column));
    }
  }
  return ordered;
}
