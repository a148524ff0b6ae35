import { listReviews } from '../api/requests';
import { outwards } from '../model/places';
import type { Review } from '../model/types';
import { listed, monthName, plural, yearName, outOf } from '../model/words';
import { el, heading, paragraph, type Child } from './dom';
import { areaLink, reviewLink } from './links';
import type { Page, PageContext } from './page';
import { extent, paging } from './paging';
import { emptyData } from './problems';
import { provenance } from './provenance';
import { dataTable } from './table';

/** Every review that is loaded. */
export async function reviewsPage({ place, signal }: PageContext): Promise<Page> {
  const params = new URLSearchParams();
  for (const name of ['limit', 'after']) {
    const value = place.params.get(name);
    if (value) {
      params.set(name, value);
    }
  }
  const answer = await listReviews(params, signal);
  const { rows, next, dataset } = answer;
  return {
    title: 'Reviews',
    spoken: `${plural(rows.length, 'review')}.`,
    body: el(
      'div',
      {},
      heading(1, 'l', 'Reviews'),
      paragraph(
        'Year of death is the year to compare by; “published” is only the month in which a report was put into the library.',
      ),
      dataset.reviews === 0
        ? emptyData()
        : dataTable<Review>({
            caption: `Reviews. ${extent(place, answer)}.`,
            columns: [
              { head: 'Review', cell: (row) => reviewLink(row.id, row.title) },
              { head: 'Community safety partnership', cell: (row) => listed(row.csps) },
              { head: 'Where it lies', cell: where },
              { head: 'Year of death', cell: (row) => yearName(row.yearOfDeath) },
              { head: 'Published', cell: (row) => monthName(row.published) },
              {
                head: 'Recommendations',
                cell: (row) => outOf(row.recommendationCount, dataset.recommendations),
                number: true,
              },
            ],
            rows,
          }),
      paging(place, next),
      provenance(answer, `/api/reviews?${params}`),
    ),
  };
}

/** The force area, and beneath it the district, county and region where the service says them. */
function where({ forces, places = [] }: Review): Child {
  const all = outwards(places);
  const areas = all.filter(({ kind }) => kind === 'force-area');
  const others = all.filter(({ kind }) => ['district', 'county', 'region'].includes(kind));
  return [
    areas.length > 0 ? areas.map((area, place) => [place > 0 && ' and ', areaLink(area)]) : listed(forces),
    others.length > 0 &&
      el('span', { class: 'sub' }, others.map(({ name, kind }) => `${kind} ${name}`).join(', ')),
  ];
}
