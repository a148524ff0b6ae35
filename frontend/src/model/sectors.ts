/**
 * The sectors of the register and the six families in which pictures show them: a family has one colour
 * of the Analysis Function's palette and one shape, so that neither is needed to tell them apart.
 */

export type Family = 'justice' | 'health' | 'council' | 'voluntary' | 'board' | 'other';

const SECTORS: Record<string, { name: string; family: Family }> = {
  police: { name: 'Police', family: 'justice' },
  'local-authority': { name: 'Local authority', family: 'council' },
  'adult-social-care': { name: 'Adult social care', family: 'council' },
  'childrens-social-care': { name: 'Children’s social care', family: 'council' },
  'council-housing': { name: 'Council housing', family: 'council' },
  'public-health': { name: 'Public health', family: 'council' },
  'nhs-provider': { name: 'NHS provider', family: 'health' },
  acute: { name: 'NHS acute hospital', family: 'health' },
  'mental-health-and-community': { name: 'NHS mental health and community', family: 'health' },
  ambulance: { name: 'Ambulance', family: 'health' },
  'nhs-commissioner': { name: 'NHS commissioner', family: 'health' },
  'primary-care': { name: 'Primary care', family: 'health' },
  probation: { name: 'Probation', family: 'justice' },
  'prisons-and-courts': { name: 'Prisons and courts', family: 'justice' },
  'crown-prosecution-service': { name: 'Crown Prosecution Service', family: 'justice' },
  'specialist-domestic-abuse': { name: 'Specialist domestic abuse service', family: 'voluntary' },
  'substance-misuse': { name: 'Substance misuse service', family: 'voluntary' },
  'housing-provider': { name: 'Housing provider', family: 'voluntary' },
  education: { name: 'Education', family: 'other' },
  'fire-and-rescue': { name: 'Fire and rescue', family: 'other' },
  'voluntary-and-community': { name: 'Voluntary and community', family: 'voluntary' },
  'partnership-board': { name: 'Partnership board', family: 'board' },
  'police-governance': { name: 'Police governance', family: 'justice' },
  'central-government': { name: 'Central government', family: 'other' },
  'professional-and-regulatory': { name: 'Professional and regulatory body', family: 'other' },
  'employer-and-business': { name: 'Employer and business', family: 'other' },
  several: { name: 'Several (a collective)', family: 'board' },
  'not-known': { name: 'Not known', family: 'other' },
};

export const FAMILY_NAMES: Record<Family, string> = {
  justice: 'Police and justice',
  health: 'Health',
  council: 'Councils and social care',
  voluntary: 'Specialist, voluntary and housing',
  board: 'Partnership boards',
  other: 'Government and others',
};

export const FAMILIES = Object.keys(FAMILY_NAMES) as Family[];

export function sectorName(id: string): string {
  return SECTORS[id]?.name ?? id;
}

export function familyOf(sector: string): Family {
  return SECTORS[sector]?.family ?? 'other';
}

export function listSectors(): { id: string; name: string }[] {
  return Object.entries(SECTORS).map(([id, { name }]) => ({ id, name }));
}
