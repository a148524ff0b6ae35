/** Counts, dates and names as words: every count is said with its denominator. */

const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];

export function plural(count: number, one: string, many = `${one}s`): string {
  return `${count.toLocaleString('en-GB')} ${count === 1 ? one : many}`;
}

/** "7 of 13,214", where the head of the column says of what. */
export function outOf(count: number, all: number): string {
  return `${count.toLocaleString('en-GB')} of ${all.toLocaleString('en-GB')}`;
}

export function ofAll(count: number, all: number, one: string, many = `${one}s`): string {
  return `${count.toLocaleString('en-GB')} of ${plural(all, one, many)}`;
}

/** "2025-10" becomes "October 2025"; what is not there or not a month is said to be so. */
export function monthName(month: string | null): string {
  // Four digits of a year and two of a month, as the service writes them.
  const parts = /^(\d{4})-(\d{2})/.exec(month ?? '');
  const name = parts && MONTHS[Number(parts[2]) - 1];
  return parts && name ? `${name} ${parts[1]}` : 'not known';
}

/** "2021-06-26" becomes "26 June 2021", "2021-06" "June 2021"; a year stays one, and anything else is not known. */
export function dateName(date: string): string {
  // A year, then a month and a day where they are known.
  const parts = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/.exec(date);
  const month = parts?.[2] && MONTHS[Number(parts[2]) - 1];
  return parts
    ? [parts[3] && month && Number(parts[3]), month, parts[1]].filter(Boolean).join(' ')
    : 'Date not known';
}

export function momentName(iso: string | null | undefined): string {
  const moment = new Date(iso ?? '');
  if (Number.isNaN(moment.getTime())) {
    return 'at a time not recorded';
  }
  const two = (value: number): string => String(value).padStart(2, '0');
  return (
    `${moment.getUTCDate()} ${MONTHS[moment.getUTCMonth()]} ${moment.getUTCFullYear()} at ` +
    `${two(moment.getUTCHours())}:${two(moment.getUTCMinutes())} UTC`
  );
}

export function yearName(year: number | null): string {
  return year === null ? 'not known' : String(year);
}

export function listed(words: string[], none = 'not known'): string {
  if (words.length === 0) {
    return none;
  }
  return words.length === 1 ? (words[0] as string) : `${words.slice(0, -1).join(', ')} and ${words.at(-1)}`;
}

/** The span of several years: "2012 to 2018", or the one year, or that none is known. */
export function yearSpan(years: number[]): string {
  const sorted = [...years].sort((a, b) => a - b);
  const first = sorted[0];
  const last = sorted.at(-1);
  if (first === undefined || last === undefined) {
    return 'not known';
  }
  return first === last ? String(first) : `${first} to ${last}`;
}

export const KIND_NAMES: Record<string, string> = {
  body: 'Body',
  unit: 'Part of a body',
  local: 'Local body the review does not name',
  collective: 'Collective, no single body',
};

/** Areas in a few words: "Essex", or for a joint review "Essex and Metropolitan". */
export function areaNames(areas: { name: string }[], none = 'not named'): string {
  return areas.length > 0 ? areas.map(({ name }) => name).join(' and ') : none;
}
