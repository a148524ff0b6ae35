import { FONT_SIZE, LINE_HEIGHT } from './placed';
import { wrap } from './text';

/** Shares with their intervals, one line a name: a dot with a whisker for here, and one for elsewhere beneath it. */

export interface Share {
  share: number;
  low: number;
  high: number;
}

export interface IntervalRow {
  id: string;
  label: string;
  here: Share;
  elsewhere: Share;
}

export interface PlacedShare {
  x: number;
  low: number;
  high: number;
  y: number;
}

export interface PlacedInterval extends IntervalRow {
  y: number;
  height: number;
  labelY: number;
  lines: string[];
  hereAt: PlacedShare;
  elsewhereAt: PlacedShare;
}

export interface PlacedIntervals {
  width: number;
  height: number;
  rows: PlacedInterval[];
  ticks: { x: number; share: number }[];
  /** Where the lines of the scale begin and end. */
  top: number;
  bottom: number;
}

const HEAD = 24;
const PADDING = 6;
const PLOT = 34;
const SIDE = 14;
const APART = 13;
const NARROW = 520;
const WIDEST_LABEL = 300;

export function placeIntervals(rows: IntervalRow[], width: number): PlacedIntervals {
  const above = width < NARROW;
  const labelWidth = above ? width - PADDING * 2 : Math.min(WIDEST_LABEL, Math.round(width * 0.38));
  const left = (above ? 0 : labelWidth + PADDING) + SIDE;
  const right = width - SIDE;
  const { most, step } = scaleOf(rows);
  const at = (share: number): number => Math.round((left + (share / most) * (right - left)) * 10) / 10;
  let y = HEAD;
  const placed = rows.map((row) => {
    const lines = wrap(row.label, labelWidth - PADDING, FONT_SIZE, 3);
    const words = lines.length * LINE_HEIGHT;
    const height = PADDING * 2 + (above ? words + PLOT : Math.max(words, PLOT));
    const middle = above ? y + PADDING + words + PLOT / 2 : y + height / 2;
    const one = ({ share, low, high }: Share, line: number): PlacedShare => ({
      x: at(share),
      low: at(low),
      high: at(Math.min(high, most)),
      y: line,
    });
    const interval = {
      ...row,
      y,
      height,
      labelY: above ? y + PADDING : y + (height - words) / 2,
      lines,
      hereAt: one(row.here, middle - APART / 2),
      elsewhereAt: one(row.elsewhere, middle + APART / 2),
    };
    y += height;
    return interval;
  });
  return {
    width,
    height: y + 2,
    rows: placed,
    ticks: Array.from({ length: Math.round(most / step) + 1 }, (_, nth) => ({
      x: at(nth * step),
      share: Math.round(nth * step * 100) / 100,
    })),
    top: HEAD - 4,
    bottom: y,
  };
}

/** From nothing to the next full step above the largest end of an interval, in about five steps. */
function scaleOf(rows: IntervalRow[]): { most: number; step: number } {
  const largest = Math.max(0.05, ...rows.flatMap(({ here, elsewhere }) => [here.high, elsewhere.high]));
  const step = [0.01, 0.02, 0.05, 0.1].find((one) => largest / one <= 5) ?? 0.2;
  return { most: Math.min(1, Math.ceil(largest / step - 1e-9) * step), step };
}
