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

/** The bodies before an agency to which any recommendation was made, by name. */
export function predecessorsAddressed(line: LineageStep[], id: string): Named[] {
  const before = line
    .filter(({ direction }) => direction === 'before')
    .flatMap(({ from }) => from)
    .filter((body) => body.addressed && body.id !== id);
  return [...new Map(before.map((body) => [body.id, { id: body.id, name: body.name }])).values()].sort(
    (a, b) => a.name.localeCompare(b.name, 'en-GB'),
  );
}

/** Those of some bodies to which some of the recommendations were made. */
export function addressedBy(recommendations: Recommendation[], bodies: Named[]): Named[] {
  const addressed = new Set(
    recommendations.flatMap(({ addressees }) => addressees.map(({ agency }) => agency.id)),
  );
  return bodies.filter(({ id }) => addressed.has(id));
}
