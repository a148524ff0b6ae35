import type { AgencyRef, Answer, Named, Place, Recommendation, ReviewShort } from './types';

/** What each question answers with: its rows, and what stands beside them; named as in the HTTP contract. */

/** What every row rests on; where there are more than the answer holds, the counts of the row say so. */
export interface Cited {
  citations: Recommendation[];
}

export interface AcrossRow extends Cited {
  agency: AgencyRef;
  reviews: number;
  recommendations: number;
  reviewsInScope: number;
  shareOfReviews: number;
  yearsOfDeath: number[];
  areas: string[];
  areasInAll: number;
  /** May be fewer than `reviews`. */
  inReviews: ReviewShort[];
}

export interface RecurringRow extends Cited {
  agency: AgencyRef;
  theme: Named;
  reviews: number;
  recommendations: number;
  /** How many of the recommendations say themselves that they repeat. */
  declared: number;
  firstYear: number | null;
  lastYear: number | null;
  /** In order of death; may be fewer than `reviews`. */
  byReview: { reviewId: string; title: string; yearOfDeath: number | null; recommendationIds: string[] }[];
}

/** Recommendations of several reviews that ask for the same. */
export interface AgainRow extends Cited {
  id: string;
  reviews: number;
  recommendations: number;
  agencies: AgencyRef[];
  themes: Named[];
  firstYear: number | null;
  lastYear: number | null;
  /** The oldest first, with a score of 1; the others by how like the oldest they are, and in which words. */
  members: { recommendationId: string; score: number; shared: string[] }[];
}

export interface CoAddressedRow extends Cited {
  a: AgencyRef;
  b: AgencyRef;
  recommendations: number;
  reviews: number;
  /** Recommendations or reviews that address both, each of them alone, and all there are. */
  together: number;
  ofA: number;
  ofB: number;
  outOf: number;
  expected: number;
  lift: number;
  p: number;
  q: number;
  byStructure: boolean;
}

export interface AgencyGroup extends Cited {
  agencies: AgencyRef[];
  together: number;
  reviews: number;
}

export interface CoAddressedAnswer extends Answer<CoAddressedRow> {
  groups?: AgencyGroup[];
}

export type Strength = 'certain' | 'possible' | 'said in words';

export interface BoundaryRow extends Cited {
  id: string;
  review: ReviewShort;
  strength: Strength;
  why: string;
  from: Named[];
  to: Named[];
  agency: AgencyRef | null;
  words: string | null;
  themes: Named[];
}

export interface ThemeOfPair extends Named {
  recommendations: number;
}

export interface AreaPair {
  from: Named;
  to: Named;
  reviews: number;
  issues: number;
  certain: number;
  possible: number;
  saidInWords: number;
  themes: ThemeOfPair[];
}

export interface BoundaryAnswer extends Answer<BoundaryRow> {
  pairs?: AreaPair[];
}

export interface PathStep {
  from: AgencyRef;
  to: AgencyRef;
  via: 'recommendation' | 'review';
  review: ReviewShort;
  /** One that addresses both, or one of each in the same review. */
  recommendationIds: string[];
}

export interface PathRow extends Cited {
  length: number;
  steps: PathStep[];
}

export interface ConnectionAnswer extends Answer<PathRow> {
  paths?: number;
  cost?: number;
}

export interface GovernmentRow extends Cited {
  agency: AgencyRef;
  called: string;
  reviews: number;
  recommendations: number;
  reviewsInScope: number;
  shareOfReviews: number;
  themes: ThemeOfPair[];
  years: { year: number | null; recommendations: number }[];
}

export interface NationalCell {
  theme: Named;
  reviews: number;
  recommendations: number;
  small: boolean;
}

export interface NationalRow extends Named, Cited {
  reviews: number;
  recommendations: number;
  /** Of fewer than five reviews: shown and marked, never compared. */
  small: boolean;
  cells: NationalCell[];
}

export interface NationalAnswer extends Answer<NationalRow> {
  themes?: Named[];
  reviewsWithoutPlace?: number;
  areasWithoutReviews?: string[];
}

/** A share of reviews with the interval in which it lies with 95 per cent confidence. */
export interface Rate {
  reviews: number;
  of: number;
  share: number;
  low: number;
  high: number;
}

export interface AreaRow extends Named, Cited {
  kind: 'theme' | 'sector';
  here: Rate;
  elsewhere: Rate;
  ratio: number | null;
  small: boolean;
}

export interface AreaAnswer extends Answer<AreaRow> {
  area?: Place;
  reviews?: ReviewShort[];
  agencies?: { agency: AgencyRef; reviews: number; recommendations: number }[];
  neighbours?: ({ area: Named } & Omit<AreaPair, 'from' | 'to' | 'themes'>)[];
}

export interface ChangeRow extends Cited {
  kind: string;
  review: ReviewShort | null;
  agency: AgencyRef | null;
  reviewsBefore: number;
  reviewsNow: number;
  at: string;
}

export interface ChangeAnswer extends Answer<ChangeRow> {
  since?: string | null;
  /** The imports since then. */
  runs?: { id: string; at: string }[];
}

export interface BrokerRow extends Cited {
  agency: AgencyRef;
  partners: number;
  standsBetween: number;
  importance: number;
  community: number;
  recommendations: number;
  reviews: number;
}

export interface Community {
  id: number;
  name: string;
  agencies: number;
  members: AgencyRef[];
  withinShare: number;
}

export interface BrokerAnswer extends Answer<BrokerRow> {
  measures?: { name: string; definition: string; reference: string }[];
  communities?: Community[];
}
