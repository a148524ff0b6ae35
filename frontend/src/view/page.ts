import type { Place } from '../state';

/** A page as the shell shows it; a view makes one from the place the reader is at. */
export interface Page {
  title: string;
  body: Node;
  /** Said to those who listen when the page is there. */
  spoken?: string;
}

export interface PageContext {
  place: Place;
  signal: AbortSignal;
  go: (href: string) => void;
  /** Keeps a choice in the URL without leaving the page. */
  keep: (changes: Record<string, string | null>) => void;
}

export type View = (context: PageContext) => Promise<Page>;
