import { describe, expect, it } from 'vitest';
import { widthOf, wrap } from './text';

describe('wrapping', () => {
  it('breaks between words and fits every line', () => {
    const lines = wrap('Essex County Council › Children’s Social Care', 120, 14);
    expect(lines).toEqual(['Essex County', 'Council ›', 'Children’s Social', 'Care']);
    expect(lines.every((line) => widthOf(line, 14) <= 120)).toBe(true);
  });

  it('breaks a word that is longer than a line', () => {
    const lines = wrap('Donaudampfschifffahrtsgesellschaft', 80, 14, 9);
    expect(lines.join('')).toBe('Donaudampfschifffahrtsgesellschaft');
    expect(lines.every((line) => widthOf(line, 14) <= 80)).toBe(true);
  });

  it('ends in an ellipsis where there are too many lines', () => {
    const lines = wrap('one two three four five six seven eight', 50, 14, 2);
    expect(lines).toHaveLength(2);
    expect(lines[1]).toMatch(/…$/);
    expect(widthOf(lines[1] ?? '', 14)).toBeLessThanOrEqual(50);
  });
});
