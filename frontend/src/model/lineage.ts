import type { LineageStep, Named, Recommendation } from './types';

/** Bodies that succeeded one another, and the line they stand in. */

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
): Named[] {
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
