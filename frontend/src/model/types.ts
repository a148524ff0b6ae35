import type { BoundaryRow } from './answers';

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
  /** Reviews that are nearly equal and were kept apart. */
  mayBeTheSameAs?: string[];
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
  /** Rows in all, on this page of the answer and on others; null where they are not counted. */
  total?: number | null;
  truncated: boolean;
  next: string | null;
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
  from: NamedInLine[];
  to: NamedInLine[];
}

/** A body of the line, and whether any recommendation is addressed to it. */
export type NamedInLine = Named & { addressed: boolean };

/** A theme counted for one agency, in all and by year of death. */
export interface CountedTheme extends Named {
  recommendations: number;
  reviews: number;
  years: { yearOfDeath: number | null; recommendations: number }[];
}

export interface AgencyPage extends Envelope {
  agency: Agency & {
    units: AgencyRef[];
    aliases: string[];
    surfaceForms: { as: string; rule: string; reviews: number }[];
    /** A page of the reviews that ask something of it. */
    byReview: (ReviewShort & { recommendations: Recommendation[] })[];
    themes: CountedTheme[];
    /** Those it is asked together with most often. */
    coAddressed: { agency: AgencyRef; recommendations: number }[];
    lineage: LineageStep[];
  };
  /** Where the reviews go on. */
  next: string | null;
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
