// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import type { AgencyPage } from '../model/types';
import { readPlace } from '../state';
import { lineOfBodies } from './lineage';

const trust = { id: 'trust', name: 'Trust <b>' };
const company = { id: 'company/a', name: 'Company' };
const service = { id: 'service', name: 'Service' };

const agency = {
  ...company,
  lineage: [
    {
      direction: 'before',
      date: '2014-06-01',
      kind: 'split',
      source: 'an order',
      verified: false,
      from: [trust],
      to: [company],
    },
    {
      direction: 'after',
      date: '',
      kind: 'merged',
      source: '',
      verified: true,
      from: [company],
      to: [service],
    },
  ],
} as unknown as AgencyPage['agency'];

const at = (query: string) => readPlace(new URL(`/agencies/company%2Fa${query}`, 'http://localhost'));
const links = (section: HTMLElement) =>
  [...section.querySelectorAll('a')].map((anchor) => anchor.getAttribute('href'));

describe('the line of bodies', () => {
  const named = lineOfBodies(agency, 'named', [], at('?theme=training'));

  it('is an ordered list in which the body itself stands between those before and after', () => {
    const steps = [...named.querySelectorAll('ol > li')].map((item) => item.textContent);
    expect(steps).toEqual([
      '1 June 2014Trust <b> was split, and part of its work passed to Company. unverifiedSource: an order',
      'Company, this page',
      'Date not knownCompany became part of Service. ',
    ]);
  });

  it('links every body but its own', () => {
    expect(links(named)).toEqual([
      '/agencies/company%2Fa?theme=training&lineage=family',
      '/agencies/trust',
      '/agencies/service',
    ]);
  });

  it('says that a step nobody has checked passes nothing on', () => {
    expect(named.textContent).toContain('nobody has checked');
  });

  it('says of a family to whom the older recommendations were made, and leads back', () => {
    const family = lineOfBodies(agency, 'family', [trust], at('?lineage=family'));
    expect(family.textContent).toContain('older recommendations were made to Trust <b>, not to Company');
    expect(links(family)).toContain('/agencies/company%2Fa');
    expect(links(family)).toContain('/agencies/service?lineage=family');
  });

  it('says that a body was succeeded', () => {
    expect(named.textContent).toContain('its work is another body’s today');
  });
});
