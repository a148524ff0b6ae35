import { rememberedChoices } from '../api/remembered';
import { listAgencies } from '../api/requests';
import { areaGroups, type OptionGroup } from '../model/places';
import { listSectors } from '../model/sectors';
import type { Agency, Answer } from '../model/types';
import { listed, plural, outOf } from '../model/words';
import { hrefOf } from '../state';
import { caveatBox } from './caveats';
import { el, heading, link, paragraph } from './dom';
import { formParams, groupedField, selectField, submitButton, textField } from './fields';
import { agencyLink, kindOf } from './links';
import type { Page, PageContext } from './page';
import { extent, paging } from './paging';
import { emptyData } from './problems';
import { provenance } from './provenance';
import { dataTable } from './table';

const PARAMETERS = ['q', 'sector', 'area', 'minReviews', 'limit', 'after'];

/** All agencies, to be narrowed by name, sector, area and the number of reviews. */
export async function agenciesPage(context: PageContext): Promise<Page> {
  const { place } = context;
  const params = new URLSearchParams();
  for (const name of PARAMETERS) {
    const value = place.params.get(name)?.trim();
    if (value) {
      params.set(name, value);
    }
  }
  const [answer, choices] = await Promise.all([listAgencies(params, context.signal), rememberedChoices()]);
  return {
    title: 'Agencies',
    spoken: `${plural(answer.rows.length, 'agency', 'agencies')}.`,
    body: el(
      'div',
      {},
      heading(1, 'l', 'Agencies'),
      paragraph(
        'Every body to which a recommendation was addressed, under one name however the reviews write it.',
      ),
      form(context, areaGroups(choices, false)),
      el('h2', { class: 'govuk-heading-m', id: 'results', tabindex: -1 }, 'Agencies found'),
      answer.dataset.reviews === 0 ? emptyData() : table(answer, context),
      provenance(answer, `/api/agencies?${params}`),
    ),
  };
}

function form({ place, go }: PageContext, areas: OptionGroup[]): HTMLElement {
  const parts = (name: string, label: string) => ({
    id: `agencies-${name}`,
    name,
    label,
    value: place.params.get(name) ?? '',
  });
  const element = el(
    'form',
    {
      class: 'panel',
      action: '/agencies',
      method: 'get',
      role: 'search',
      'aria-label': 'Find agencies',
      novalidate: true,
    },
    el(
      'div',
      { class: 'filters__grid' },
      textField(parts('q', 'Name')),
      selectField({ ...parts('sector', 'Sector'), all: 'All sectors', options: listSectors() }),
      groupedField({ ...parts('area', 'Area'), all: 'England and Wales', groups: areas }),
      selectField({
        ...parts('minReviews', 'Addressed in at least'),
        all: '1 review',
        options: [2, 3, 5, 10].map((count) => ({ id: String(count), name: plural(count, 'review') })),
      }),
    ),
    submitButton('Find agencies'),
  );
  element.addEventListener('submit', (event) => {
    event.preventDefault();
    go(hrefOf(place.route, formParams(element)));
  });
  return element;
}

function table(answer: Answer<Agency>, { place }: PageContext): Node {
  if (answer.rows.length === 0) {
    return paragraph('No agency matches. Try fewer words, or ', link('/agencies', 'show all agencies'), '.');
  }
  const { dataset } = answer;
  return el(
    'div',
    {},
    caveatBox(answer),
    dataTable({
      caption: `Agencies. ${extent(place, answer)}.`,
      columns: [
        { head: 'Agency', cell: (row) => agencyLink(row) },
        { head: 'Sector', cell: (row) => row.sectorName },
        {
          head: 'Kind',
          cell: (row) => kindOf(row),
        },
        { head: 'Areas', cell: (row) => listed(row.areas, 'national or not known') },
        { head: 'Reviews', cell: (row) => outOf(row.reviews, dataset.reviews), number: true },
        {
          head: 'Recommendations',
          cell: (row) => outOf(row.recommendations, dataset.recommendations),
          number: true,
        },
      ],
      rows: answer.rows,
    }),
    paging(place, answer.next),
  );
}
