import { countedAs, partyWords } from '../../model/counting';
import { sectorName } from '../../model/sectors';
import type { AgencyRef, Dataset, Envelope, Named } from '../../model/types';
import { listed, outOf } from '../../model/words';
import { el, type Child } from '../dom';
import { agencyLink } from '../links';
import { derivedTag } from '../recommendation';
import type { Column } from '../table';

/** The columns that several questions share, so that the same thing is always shown the same way. */

type Asked = Pick<Envelope, 'question'>;

const initial = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1);

export function agencyColumn<Row extends { agency: AgencyRef }>(
  answer: Asked,
  under: (row: Row) => Child = ({ agency }) => sectorUnder(agency),
): Column<Row> {
  return {
    head: initial(partyWords(answer)[0]),
    cell: (row) => [agencyLink(row.agency, countedAs(answer)), under(row)],
  };
}

export function sectorUnder({ kind, sector }: AgencyRef): Child {
  return kind !== 'sector' && el('span', { class: 'sub' }, sectorName(sector));
}

export function reviewsColumn<Row extends { reviews: number }>(
  of: number | ((row: Row) => number),
): Column<Row> {
  return {
    head: 'Reviews',
    cell: (row) => outOf(row.reviews, typeof of === 'number' ? of : of(row)),
    number: true,
  };
}

export function recommendationsColumn<Row extends { recommendations: number }>(
  dataset: Dataset,
): Column<Row> {
  return {
    head: 'Recommendations',
    cell: (row) => outOf(row.recommendations, dataset.recommendations),
    number: true,
  };
}

export function themesColumn<Row extends { themes: Named[] }>(): Column<Row> {
  return {
    head: 'Practice themes',
    cell: (row) => [
      listed(
        row.themes.map(({ name }) => name),
        'not classified',
      ),
      ' ',
      derivedTag(),
    ],
  };
}

/** Several bodies in a line, each a link; of more than are named, how many. */
export function agencyList(agencies: AgencyRef[], answer: Asked, most = Infinity): Child {
  const named = agencies.slice(0, most);
  const more = agencies.length - named.length;
  return [
    named.map((agency, place) => [
      place > 0 && (place === named.length - 1 && more === 0 ? ' and ' : ', '),
      agencyLink(agency, countedAs(answer)),
    ]),
    more > 0 && ` and ${more} more`,
  ];
}
