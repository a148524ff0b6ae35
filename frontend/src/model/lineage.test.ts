import { describe, expect, it } from 'vitest';
import { addressedBy, predecessorsAddressed, stepWords } from './lineage';
import type { LineageStep, Recommendation } from './types';

const named = (id: string) => ({ id, name: id.toUpperCase() });

/** Something is addressed to all but x. */
const body = (id: string) => ({ ...named(id), addressed: id !== 'x' });

const step = (direction: LineageStep['direction'], from: string[], to: string[]): LineageStep => ({
  direction,
  date: '2017',
  kind: 'merged',
  source: '',
  verified: true,
  from: from.map(body),
  to: to.map(body),
});

const asked = (...agencies: string[]) =>
  ({ addressees: agencies.map((id) => ({ agency: body(id) })) }) as unknown as Recommendation;

describe('a step in the line of bodies', () => {
  it.each([
    ['merged', 1, 1, 'became part of'],
    ['merged', 2, 1, 'merged into'],
    ['split', 1, 2, 'was split between'],
    ['split', 1, 1, 'was split, and part of its work passed to'],
    ['functions-passed', 1, 1, 'passed its functions to'],
    ['functions-passed', 2, 1, 'passed their functions to'],
    ['dissolved', 1, 1, 'gave way (dissolved) to'],
  ])('%s from %d to %d is said in words', (kind, from, to, words) => {
    const bodies = (count: number) => Array.from({ length: count }, (_, place) => body(`b${place}`));
    expect(stepWords({ kind, from: bodies(from), to: bodies(to) })).toBe(words);
  });
});

describe('a family', () => {
  const line = [
    step('before', ['b', 'a', 'x'], ['e']),
    step('before', ['b'], ['c']),
    step('after', ['c'], ['d']),
  ];

  it('names those before it to which something was addressed, once and by name', () => {
    expect(predecessorsAddressed(line, 'c')).toEqual([named('a'), named('b')]);
  });

  it('is no predecessor of itself, though it split off a part and stayed', () => {
    expect(predecessorsAddressed([step('before', ['c'], ['c'])], 'c')).toEqual([]);
  });

  it('says which of them some recommendations were made to', () => {
    expect(addressedBy([asked('b', 'c'), asked('b')], [named('a'), named('b')])).toEqual([named('b')]);
  });
});
