import type { Choice, Place } from './types';

/** Places by their kind, from the widest to the narrowest, in words. */

const KINDS: Record<string, { one: string; many: string }> = {
  country: { one: 'country', many: 'Countries' },
  region: { one: 'region', many: 'Regions' },
  'force-area': { one: 'police force area', many: 'Police force areas' },
  county: { one: 'county', many: 'Counties' },
  csp: { one: 'community safety partnership', many: 'Community safety partnerships' },
  district: { one: 'district', many: 'Districts' },
};

export interface OptionGroup {
  name: string;
  options: { id: string; name: string }[];
}

export function kindOfPlace(kind: string): string {
  return KINDS[kind]?.one ?? kind;
}

/** The areas among some choices as groups of options, force areas first as they are asked for most. */
export function areaGroups(choices: Choice[], partnerships: boolean): OptionGroup[] {
  const order = ['force-area', 'region', 'county', 'country', ...(partnerships ? ['csp'] : [])];
  return order.flatMap((kind) => {
    const options = choices
      .filter((choice) => choice.kind === kind)
      .map(({ id, name }) => ({ id, name }))
      .sort((a, b) => a.name.localeCompare(b.name, 'en-GB'));
    return options.length > 0 ? [{ name: KINDS[kind]?.many ?? kind, options }] : [];
  });
}

/** Where a review lies, from its own partnership outwards; each place once. */
export function outwards(places: Place[]): Place[] {
  const order = ['csp', 'district', 'county', 'force-area', 'region', 'country'];
  const rank = ({ kind }: Place): number => (order.includes(kind) ? order.indexOf(kind) : order.length);
  return [...new Map(places.map((place) => [place.id, place])).values()].sort(
    (a, b) => rank(a) - rank(b) || a.name.localeCompare(b.name, 'en-GB'),
  );
}
