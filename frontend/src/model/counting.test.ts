import { describe, expect, it } from 'vitest';
import { countedAs, partyWords } from './counting';

const asked = (parameters: Record<string, unknown>) => ({ question: { name: '', cypher: '', parameters } });

describe('what an answer counts', () => {
  it('is families only where the service says so', () => {
    expect(countedAs(asked({ lineage: 'family' }))).toBe('family');
    expect(countedAs(asked({ lineage: 'named' }))).toBe('named');
    expect(countedAs(asked({}))).toBe('named');
  });

  it('is named by the level at which the service says that it counted', () => {
    expect(partyWords(asked({ level: 'sector' }))).toEqual(['sector', 'sectors']);
    expect(partyWords(asked({ level: 'body' }))).toEqual(['body', 'bodies']);
    expect(partyWords(asked({}))).toEqual(['agency', 'agencies']);
  });
});
