// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { agencyLink, areaLink, recommendationsHref } from './links';

describe('links', () => {
  it('lead from a sector to its agencies, and from a body to its page as it was counted', () => {
    const party = { id: 'police', name: 'Police', sector: 'police', kind: 'sector' } as const;
    expect(agencyLink(party).getAttribute('href')).toBe('/agencies?sector=police');
    expect(agencyLink({ ...party, kind: 'body' }, 'family').getAttribute('href')).toBe(
      '/agencies/police?lineage=family',
    );
  });

  it('lead from an area to what its reviews say', () => {
    expect(areaLink({ id: 'force:essex', name: 'Essex' }).getAttribute('href')).toBe(
      '/questions/area-picture?area=force%3Aessex',
    );
  });

  it('keep the filters on the way to all recommendations, and let what was chosen win', () => {
    expect(
      recommendationsHref({ theme: 'training', area: 'force:essex' }, { of: ['a', 'b/c'], theme: 'risk' }),
    ).toBe('/recommendations?area=force%3Aessex&of=a&of=b%2Fc&theme=risk');
  });
});
