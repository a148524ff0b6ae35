import { describe, expect, it } from 'vitest';
import { areaGroups, kindOfPlace, outwards } from './places';

const choice = (kind: string, name: string) => ({ kind, id: `${kind}:${name}`, name, reviews: 1 });

describe('places', () => {
  const choices = [
    choice('sector', 'Police'),
    choice('csp', 'Harlow'),
    choice('county', 'Essex'),
    choice('force-area', 'Sussex'),
    choice('force-area', 'Essex'),
  ];

  it('are choices by their kind and in the order of their names', () => {
    expect(areaGroups(choices, true).map(({ name, options }) => [name, options.map(({ id }) => id)])).toEqual(
      [
        ['Police force areas', ['force-area:Essex', 'force-area:Sussex']],
        ['Counties', ['county:Essex']],
        ['Community safety partnerships', ['csp:Harlow']],
      ],
    );
    expect(areaGroups(choices, false)).toHaveLength(2);
  });

  it('of a review go outwards, each once', () => {
    const at = (kind: string) => ({ kind, id: kind, name: kind });
    expect(outwards(['region', 'district', 'csp', 'force-area', 'csp'].map(at)).map(({ id }) => id)).toEqual([
      'csp',
      'district',
      'force-area',
      'region',
    ]);
    expect([kindOfPlace('force-area'), kindOfPlace('parish')]).toEqual(['police force area', 'parish']);
  });
});
