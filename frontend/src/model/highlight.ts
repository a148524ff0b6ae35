/** A text in pieces, with the pieces that a reader searched for told apart. */
export interface Piece {
  words: string;
  found: boolean;
}

const SHORTEST = 2;

export function highlight(text: string, query: string): Piece[] {
  const wanted = query
    .split(/\s+/)
    // Marks of a query language around a word are not part of it.
    .map((word) => word.replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, '').toLowerCase())
    .filter((word) => word.length >= SHORTEST);
  const lower = text.toLowerCase();
  if (wanted.length === 0 || lower.length !== text.length) {
    return [{ words: text, found: false }];
  }
  const pieces: Piece[] = [];
  let from = 0;
  while (from < text.length) {
    let [at, length] = [-1, 0];
    for (const word of wanted) {
      const place = lower.indexOf(word, from);
      if (place >= 0 && (at < 0 || place < at || (place === at && word.length > length))) {
        [at, length] = [place, word.length];
      }
    }
    if (at < 0) {
      break;
    }
    if (at > from) {
      pieces.push({ words: text.slice(from, at), found: false });
    }
    pieces.push({ words: text.slice(at, at + length), found: true });
    from = at + length;
  }
  return from < text.length ? [...pieces, { words: text.slice(from), found: false }] : pieces;
}
