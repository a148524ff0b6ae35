/** The shapes the service answers with; named as in the HTTP contract. */

/** A sector stands among them where answers count by sector. */
export type AgencyKind = 'body' | 'unit' | 'local' | 'collective' | 'sector';

export interface AgencyRef {
  id: string;
  name: string;
  sector: string;
  kind: AgencyKind;
}

export interface Named {
  id: string;
  name: string;
}

export interface Source {
  origin: string;
  report: string | null;
  start: number;
  end: number;
  line: number;
}

export interface Addressee {
  as: string;
  splitCertain: boolean;
  rule: string;
  evidence: string;
  agency: AgencyRef;
}

export interface Assignment {
  id: string;
  name: string;
  rule: string;
  words: string[];
}

export interface Recommendation {
  id: string;
  number: string;
  text: string;
  reviewId: string;
  source: Source;
  addressees: Addressee[];
  themes: Assignment[];
  topics: Assignment[];
  declaresRecurrence: string | null;
}

export interface Review {
  id: string;
  title: string;
  csps: string[];
  forces: string[];
  published: string | null;
  yearOfDeath: number | null;
  statedCount: number | null;
  rowCount: number;
  recommendationCount: number;
  summary: string;
  report: string | null;
  origin: string;
  warnings: string[];
  /** Where the review lies, from its partnership to its region; absent where the service does not say. */
  places?: Place[];
}

export interface Place extends Named {
  kind: string;
}

export interface ReviewShort {
  id: string;
  title: string;
  csps: string[];
  yearOfDeath: number | null;
}

export interface Agency extends AgencyRef {
  sectorName: string;
  parent: Named | null;
  areas: string[];
  /** Whether the register holds it; what it does not hold stands apart. */
  registered: boolean;
  reviews: number;
  recommendations: number;
}

export interface Dataset {
  version: string;
  importedAt: string;
  reviews: number;
  recommendations: number;
}

export interface DatasetCounts extends Dataset {
  rows: number;
  addressees: number;
  agencies: number;
  unclassified: number;
  unresolved: number;
  warnings: number;
}

export interface Question {
  name: string;
  title?: string;
  cypher: string;
  parameters: Record<string, unknown>;
}

/** What every answer says about itself: how it was asked, of which data, and what to bear in mind. */
export interface Envelope {
  question: Question;
  dataset: Dataset;
  caveats: string[];
  /** A sentence where something needs saying, such as why there are no rows. */
  note?: string | null;
}

export interface Answer<Row> extends Envelope {
  rows: Row[];
  truncated: boolean;
  next: string | null;
}

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

/** A name that no rule settles, where it is held to mean one body, and what a person might decide it to mean. */
export interface UnresolvedRow {
  agency: AgencyRef;
  /** The id of a police force area or of a review. */
  holdsIn: string;
  reviews: number;
  recommendations: number;
  surfaceForms: string[];
  suggestions: { id: string; name: string; score: number }[];
  citations: Recommendation[];
}

/** A sector or an area by which answers can be narrowed. */
export interface Choice {
  kind: string;
  id: string;
  name: string;
  reviews: number;
}

export interface ReviewPage extends Envelope {
  review: Review & {
    recommendations: Recommendation[];
    boundaries: Omit<BoundaryRow, 'id' | 'review' | 'from' | 'themes'>[];
  };
}

/** One step in the line of bodies that an agency stands in: which gave way to which, when and how. */
export interface LineageStep {
  direction: 'before' | 'after';
  /** A day, a month or a year; empty where it is not known. */
  date: string;
  kind: string;
  source: string;
  verified: boolean;
  from: Named[];
  to: Named[];
}

export interface AgencyPage extends Envelope {
  agency: Agency & {
    units: AgencyRef[];
    aliases: string[];
    surfaceForms: { as: string; rule: string; reviews: number }[];
    byReview: (Review & { recommendations: Recommendation[] })[];
    themes: { id: string; name: string; recommendations: number; reviews: number }[];
    coAddressed: { agency: AgencyRef; recommendations: number }[];
    lineage: LineageStep[];
  };
}

export interface ThemeRow {
  kind: 'theme' | 'topic';
  id: string;
  name: string;
  asksFor: string | null;
  recommendations: number;
  reviews: number;
  agencies: number;
  crosswalk: { homeOffice: string[]; toolkit: string[] };
}

export interface SearchRow {
  kind: 'agency' | 'review' | 'recommendation';
  id: string;
  label: string;
  excerpt: string;
  score: number;
  reviewId: string | null;
}

export interface Finding {
  file: string;
  reason: string;
  position: string | number | null;
}

export interface ImportRun {
  id: string;
  startedAt: string;
  finishedAt: string | null;
  status: string;
  pages: number;
  reviews: number;
  rows: number;
  recommendations: number;
  mentions: number;
  bodies: number;
  themes: number;
  added: number;
  changed: number;
  unchanged: number;
  removed: number;
  removals: unknown[];
  warnings: Finding[];
  refusals: Finding[];
}
