import type { Answer, Envelope } from './types';

/** How an answer counts bodies: whether with those they inherited from, and what stands for a part of a body. */

export const LINEAGE_NAMES = {
  named: 'as named',
  family: 'as a family with their successors',
};

export type Lineage = keyof typeof LINEAGE_NAMES;

export const LEVEL_NAMES = {
  unit: 'body or part of a body, as it was addressed',
  body: 'whole body, with its parts',
  sector: 'sector',
};

export type Level = keyof typeof LEVEL_NAMES;

export function isLineage(value: unknown): value is Lineage {
  return value === 'named' || value === 'family';
}

export function isLevel(value: unknown): value is Level {
  return value === 'unit' || value === 'body' || value === 'sector';
}

/** How the service says that it counted. */
export function countedAs({ question }: Pick<Envelope, 'question'>): Lineage {
  return question.parameters.lineage === 'family' ? 'family' : 'named';
}

/** What the rows of an answer count, one and several. */
export function partyWords({ question }: Pick<Envelope, 'question'>): [string, string] {
  switch (question.parameters.level) {
    case 'sector':
      return ['sector', 'sectors'];
    case 'body':
      return ['body', 'bodies'];
    default:
      return ['agency', 'agencies'];
  }
}

/** How many rows an answer has on all its pages; those of this page where it does not say. */
export function totalOf({ rows, total }: Pick<Answer<unknown>, 'rows' | 'total'>): number {
  return total ?? rows.length;
}
