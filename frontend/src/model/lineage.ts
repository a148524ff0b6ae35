import type { Envelope, LineageStep, Recommendation } from './types';

/** Bodies that succeeded one another: how they are counted, and the line they stand in. */

export const LINEAGE_NAMES = {
  named: 'as named',
  family: 'as a family with their successors',
};

export type Lineage = keyof typeof LINEAGE_NAMES;

export function isLineage(value: unknown): value is Lineage {
  return value === 'named' || value === 'family';
}

/** How the service says that it counted. */
export function countedAs({ question }: Pick<Envelope, 'question'>): Lineage {
  return question.parameters.lineage === 'family' ? 'family' : 'named';
}

/** What happened in a step, to stand between those that gave way and those that took over. */
export function stepWords({ kind, from, to }: Pick<LineageStep, 'kind' | 'from' | 'to'>): string {
  const several = from.length > 1;
  switch (kind) {
    case 'merged':
      return several || to.length > 1 ? 'merged into' : 'became part of';
    case 'split':
      return to.length > 1
        ? `${several ? 'were' : 'was'} split between`
        : `${several ? 'were' : 'was'} split, and part of ${several ? 'their' : 'its'} work passed to`;
    case 'functions-passed':
      return `passed ${several ? 'their' : 'its'} functions to`;
    default:
      return `gave way (${kind}) to`;
  }
}

/** The bodies before an agency to which some of the recommendations were made, by name. */
export function predecessorsAddressed(
  line: LineageStep[],
  id: string,
  recommendations: Recommendation[],
): { id: string; name: string }[] {
  const before = new Set(
    line.filter(({ direction }) => direction === 'before').flatMap(({ from }) => from.map((body) => body.id)),
  );
  before.delete(id);
  const addressed = recommendations
    .flatMap(({ addressees }) => addressees.map(({ agency }) => agency))
    .filter((agency) => before.has(agency.id));
  return [
    ...new Map(addressed.map((agency) => [agency.id, { id: agency.id, name: agency.name }])).values(),
  ].sort((a, b) => a.name.localeCompare(b.name, 'en-GB'));
}
