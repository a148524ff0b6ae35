import { describe, expect, it } from 'vitest';
import { highlight } from './highlight';

const found = (text: string, query: string): string[] =>
  highlight(text, query).flatMap((piece) => (piece.found ? [piece.words] : []));

describe('highlighting', () => {
  it('finds the words looked for, whatever their case', () => {
    expect(found('Information sharing and sharing', 'SHARING information')).toEqual([
      'Information',
      'sharing',
      'sharing',
    ]);
  });

  it('loses no letter of the text', () => {
    const text = '<b>R31</b> police & “Police”';
    expect(
      highlight(text, '"police" R31')
        .map(({ words }) => words)
        .join(''),
    ).toBe(text);
  });

  it('leaves the text whole when nothing is looked for', () => {
    expect(highlight('MARAC', ' ')).toEqual([{ words: 'MARAC', found: false }]);
  });

  it('takes the marks around a word for no part of it', () => {
    expect(found('A MARAC meeting', '"(marac)*"')).toEqual(['MARAC']);
  });
});
