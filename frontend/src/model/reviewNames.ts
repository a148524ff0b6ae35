export interface ReviewName {
  title: string;
  yearOfDeath: number | null;
}

export type ReviewNames = Map<string, ReviewName>;

export function nameOfReview(names: ReviewNames, id: string): string {
  const known = names.get(id);
  return known ? `${known.title} (death in ${known.yearOfDeath ?? 'a year not known'})` : `Review ${id}`;
}
