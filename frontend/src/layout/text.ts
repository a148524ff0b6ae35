/**
 * Widths of words without a document: a table of Arial's advance widths, a little generous, so that a layout
 * is the same on every machine and a label fits the room kept for it.
 */

const NARROW = new Set("ijlI|.,:;!'’‘ ()[]/f t-");
const WIDE = new Set('mwMW@%—…');

export function widthOf(words: string, size: number): number {
  let ems = 0;
  for (const letter of words) {
    if (NARROW.has(letter)) {
      ems += 0.32;
    } else if (WIDE.has(letter)) {
      ems += 0.9;
    } else {
      ems += letter !== letter.toLowerCase() ? 0.71 : 0.56;
    }
  }
  return Math.ceil(ems * size);
}

/** Breaks a label into lines no wider than asked; what does not fit in the lines ends in an ellipsis. */
export function wrap(label: string, width: number, size: number, maxLines = 4): string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of label.split(/\s+/).flatMap((whole) => pieces(whole, width, size))) {
    const longer = line ? `${line} ${word}` : word;
    if (line && widthOf(longer, size) > width) {
      lines.push(line);
      line = word;
    } else {
      line = longer;
    }
  }
  if (line) {
    lines.push(line);
  }
  if (lines.length <= maxLines) {
    return lines;
  }
  const kept = lines.slice(0, maxLines);
  let last = `${kept[maxLines - 1]}…`;
  while (widthOf(last, size) > width && last.length > 2) {
    last = `${last.slice(0, -2).trimEnd()}…`;
  }
  kept[maxLines - 1] = last;
  return kept;
}

function pieces(word: string, width: number, size: number): string[] {
  const found: string[] = [];
  let piece = '';
  for (const letter of word) {
    if (piece && widthOf(piece + letter, size) > width) {
      found.push(piece);
      piece = '';
    }
    piece += letter;
  }
  return piece ? [...found, piece] : found;
}
