import type { Piece } from './highlight';

/**
 * A text in pieces, with given words or phrases told apart. A word is found whole or with a common ending, as a
 * comparison may name it without one: "share" is found in "shares" and "train" in "training", "risk" not in "brisk".
 */
export function markPhrases(text: string, phrases: string[]): Piece[] {
  const wanted = [...new Set(phrases.map((phrase) => phrase.trim()).filter(Boolean))]
    .sort((a, b) => b.length - a.length)
    .map((phrase) => phrase.split(/\s+/).map(escaped).join('\\s+'));
  if (wanted.length === 0) {
    return [{ words: text, found: false }];
  }
  // No letter or digit stands before it, and only an ending of English may follow before its word ends.
  const pattern = new RegExp(
    `(?<![\\p{L}\\p{N}])(?:${wanted.join('|')})(?:e?[sd]|ing)?(?![\\p{L}\\p{N}])`,
    'giu',
  );
  const pieces: Piece[] = [];
  let from = 0;
  for (const match of text.matchAll(pattern)) {
    if (match.index > from) {
      pieces.push({ words: text.slice(from, match.index), found: false });
    }
    pieces.push({ words: match[0], found: true });
    from = match.index + match[0].length;
  }
  return from < text.length ? [...pieces, { words: text.slice(from), found: false }] : pieces;
}

function escaped(word: string): string {
  return word.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&');
}
