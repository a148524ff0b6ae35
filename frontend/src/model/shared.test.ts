import { describe, expect, it } from 'vitest';
import { markPhrases } from './shared';

const found = (text: string, ...phrases: string[]): string[] =>
  markPhrases(text, phrases).flatMap((piece) => (piece.found ? [piece.words] : []));

describe('marking the words that two texts share', () => {
  it('finds whole words, whatever their case or ending', () => {
    expect(found('Training: shares RISK, is brisk', 'train', 'share', 'risk')).toEqual([
      'Training',
      'shares',
      'RISK',
    ]);
  });

  it('finds a phrase over any white space, the longer one first', () => {
    expect(found('information\nsharing and information', 'information', 'information sharing')).toEqual([
      'information\nsharing',
      'information',
    ]);
  });

  it('takes no mark of a pattern for more than itself', () => {
    expect(found('a.b (c) a+b [x]', '(c', 'a+b', '.*', 'x]')).toEqual(['(c', 'a+b', 'x]']);
  });

  it('loses no letter of the text', () => {
    const text = '<b>R31</b> police & “Police” – children’s';
    expect(
      markPhrases(text, ['police', 'children'])
        .map(({ words }) => words)
        .join(''),
    ).toBe(text);
    expect(markPhrases(text, [])).toEqual([{ words: text, found: false }]);
  });
});
