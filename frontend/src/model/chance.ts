import type { CoAddressedRow } from './answers';

/** How often two are asked together against how often chance would have it, in plain words. */

/** Of the pairs said to be more often together than chance, at most this share is expected to be chance alone. */
export const ACCEPTED = 0.05;

type Counted = Pick<CoAddressedRow, 'together' | 'expected' | 'q'>;

export function isBeyondChance({ together, expected, q }: Counted): boolean {
  return together > expected && q <= ACCEPTED;
}

export function chanceWords(row: Counted): string {
  const figures = `expected ${decimal(row.expected)}, was ${row.together.toLocaleString('en-GB')}; ${qWords(row.q)}`;
  return isBeyondChance(row)
    ? `more often than chance would have it: ${figures}`
    : `not more often than chance may have it: ${figures}`;
}

/** Two figures that tell something: 0.4, 3.2, 14, and what is nearly nothing said to be so. */
export function decimal(value: number): string {
  if (value > 0 && value < 0.01) {
    return 'less than 0.01';
  }
  const digits = value < 0.1 ? 2 : value < 10 ? 1 : 0;
  return value.toLocaleString('en-GB', { maximumFractionDigits: digits });
}

function qWords(q: number): string {
  return q < 0.001
    ? 'q below 0.001'
    : `q = ${q.toLocaleString('en-GB', { maximumFractionDigits: q < 0.01 ? 3 : 2 })}`;
}
