import { getAgency } from '../api/requests';
import { placeMatrix } from '../layout/matrix';
import { countedAs, type Lineage } from '../model/counting';
import { addressedBy, predecessorsAddressed } from '../model/lineage';
import type { AgencyPage as AgencyAnswer, Named } from '../model/types';
import { listed, ofAll, plural, yearName, outOf } from '../model/words';
import { hrefOf, hrefWith } from '../state';
import { caveatBox } from './caveats';
import { bullets, el, factList, heading, link, paragraph, type Child, type Fact } from './dom';
import { lineOfBodies } from './lineage';
import { agencyLink, kindOf, reviewLink } from './links';
import { markIcon } from './marks';
import type { Page, PageContext } from './page';
import { extent, paging } from './paging';
import { figure } from './picture/figure';
import type { MatrixPicture } from './picture/picture';
import { provenance } from './provenance';
import { derivedTag, recommendationCard, why } from './recommendation';
import { dataTable } from './table';

type Subject = AgencyAnswer['agency'];

/** So many reviews, with all that each asks of the agency, stand on one page. */
const USUAL_REVIEWS = '20';

const PARAMETERS = ['lineage', 'theme', 'after', 'limit'];

/** One agency: what reviews ever asked of it, by theme, by year of death and review by review. */
export async function agencyPage(id: string, context: PageContext): Promise<Page> {
  const params = new URLSearchParams([...context.place.params].filter(([name]) => PARAMETERS.includes(name)));
  if (!params.has('limit')) {
    params.set('limit', USUAL_REVIEWS);
  }
  const answer = await getAgency(id, params, context.signal);
  const { agency } = answer;
  const counted = countedAs(answer);
  const before = counted === 'family' ? predecessorsAddressed(agency.lineage, agency.id) : [];
  return {
    title: agency.name,
    body: el(
      'div',
      {},
      el('p', { class: 'govuk-caption-l' }, markIcon('agency', agency.sector), ' ', agency.sectorName),
      heading(1, 'l', agency.name),
      caveatBox(answer),
      factList(facts(answer)),
      agency.lineage.length > 0 && lineOfBodies(agency, counted, before, context.place),
      agency.themes.length > 0 && themes(answer, context),
      agency.coAddressed.length > 0 && askedTogether(answer, counted),
      recommendations(answer, before, context),
      provenance(answer, `/api/agencies/${encodeURIComponent(id)}?${params}`),
    ),
  };
}

function facts(answer: AgencyAnswer): Fact[] {
  const { agency, dataset } = answer;
  const found: (Fact | false)[] = [
    {
      name: 'Addressed in',
      value: `${ofAll(agency.reviews, dataset.reviews, 'review')}, ${ofAll(agency.recommendations, dataset.recommendations, 'recommendation')}${countedAs(answer) === 'family' ? ', with the bodies it inherited from' : ''}`,
    },
    { name: 'Kind', value: agency.kind === 'body' && !agency.registered ? notMatched() : kindOf(agency) },
    { name: 'Areas', value: listed(agency.areas, 'national or not known') },
    agency.surfaceForms.length > 0 && { name: 'As the reviews write it', value: written(answer) },
    agency.aliases.length > 0 && { name: 'Also known as', value: listed(agency.aliases) },
    agency.units.length > 0 && {
      name: 'Parts of it',
      value: bullets(agency.units.map((unit) => agencyLink(unit))),
    },
  ];
  return found.filter((fact): fact is Fact => fact !== false);
}

/** The names under which it is addressed, and why each is read as this agency. */
function written({ agency, dataset }: AgencyAnswer): Child {
  const addressees = agency.byReview
    .flatMap((review) => review.recommendations.flatMap((one) => one.addressees))
    .filter((addressee) => addressee.agency.id === agency.id);
  return [
    bullets(
      agency.surfaceForms.map((form) => [
        el('q', {}, form.as),
        ` in ${ofAll(form.reviews, dataset.reviews, 'review')}`,
      ]),
    ),
    'That these are one body is ',
    derivedTag(),
    why(addressees, agency.name),
  ];
}

function notMatched(): Child {
  return [
    'A name that no rule could match to a body of the register. It is kept apart until a person decides: see ',
    link('/unresolved', 'names nobody could match'),
    '.',
  ];
}

function themes({ agency, dataset }: AgencyAnswer, context: PageContext): HTMLElement {
  const ofTheme = ({ id }: Named): string =>
    hrefWith(context.place, { theme: id, select: null, after: null });
  return el(
    'div',
    { class: 'answer' },
    figure({
      title: 'What it is asked to change, by year of death',
      pictures: [themeMatrix(agency)],
      wanted: null,
      chosen: context.place.params.get('select'),
      switchHref: () => '',
      keepChoice: (id) => context.keep({ select: id }),
      details: (rows) =>
        rows.map((row) => {
          const theme = agency.themes[row];
          return theme && paragraph(link(ofTheme(theme), `Show only ${theme.name.toLowerCase()}`));
        }),
    }),
    el(
      'section',
      { class: 'answer__table', 'aria-label': 'Practice themes as a table' },
      dataTable({
        caption: 'Practice themes, derived from the words of the recommendations',
        columns: [
          { head: 'Practice theme', cell: (row) => link(ofTheme(row), row.name) },
          { head: 'Reviews', cell: (row) => outOf(row.reviews, dataset.reviews), number: true },
          {
            head: 'Recommendations',
            cell: (row) => outOf(row.recommendations, agency.recommendations),
            number: true,
          },
        ],
        rows: agency.themes,
      }),
    ),
  );
}

function themeMatrix(agency: Subject): MatrixPicture {
  const years = [
    ...new Set(agency.themes.flatMap((theme) => theme.years.map(({ yearOfDeath }) => yearOfDeath))),
  ].sort((a, b) => (a ?? Infinity) - (b ?? Infinity));
  return {
    kind: 'matrix',
    manner: 'matrix',
    name: 'Matrix',
    description: 'The number of recommendations by practice theme (row) and year of death (column).',
    matrix: placeMatrix(
      agency.themes.map(({ id, name }) => ({ id, label: name })),
      years.map((year) => ({ id: String(year), label: yearName(year) })),
      agency.themes.flatMap((theme) =>
        theme.years.map(({ yearOfDeath, recommendations }) => ({
          row: theme.id,
          column: String(yearOfDeath),
          value: recommendations,
        })),
      ),
      { columns: true },
    ),
    corner: 'Practice theme',
    unit: ({ value }) => `${value} of ${plural(agency.recommendations, 'recommendation')}`,
    rowsOf: (row) => agency.themes.flatMap(({ id }, index) => (id === row ? [index] : [])),
  };
}

function askedTogether({ agency, dataset }: AgencyAnswer, counted: Lineage): HTMLElement {
  const family = counted === 'family';
  const params = new URLSearchParams({ agency: agency.id, ...(family ? { lineage: counted } : {}) });
  return el(
    'section',
    { 'aria-labelledby': 'together' },
    el('h2', { class: 'govuk-heading-m', id: 'together' }, 'Asked to act together with'),
    dataTable({
      caption: `The agencies most often addressed by the same recommendation${family ? ', or by one to a body it inherited from' : ''}`,
      columns: [
        { head: 'Agency', cell: (row) => agencyLink(row.agency, counted) },
        {
          head: 'Recommendations',
          cell: (row) => outOf(row.recommendations, dataset.recommendations),
          number: true,
        },
      ],
      rows: agency.coAddressed,
    }),
    paragraph(
      link(
        hrefOf({ page: 'question', name: 'co-addressed-agencies' }, params),
        'All of them, and in the network',
      ),
    ),
  );
}

function recommendations(answer: AgencyAnswer, before: Named[], { place }: PageContext): Child {
  const { agency } = answer;
  const wanted = place.params.get('theme');
  const theme = agency.themes.find(({ id }) => id === wanted);
  const reviews = theme?.reviews ?? (wanted ? 0 : agency.reviews);
  return [
    el(
      'h2',
      { class: 'govuk-heading-m', id: 'results', tabindex: -1 },
      before.length > 0
        ? 'Recommendations addressed to it or to a body before it'
        : 'Recommendations addressed to it',
    ),
    wanted &&
      paragraph(
        `Showing ${theme?.recommendations ?? 0} of ${plural(agency.recommendations, 'recommendation')}, on ${theme?.name.toLowerCase() ?? wanted}. `,
        link(hrefWith(place, { theme: null, after: null }), 'Show all'),
      ),
    reviews === 0
      ? paragraph('There are none.')
      : paragraph(`${extent(place, { ...answer, rows: agency.byReview, total: reviews }, 'review')}.`),
    ...agency.byReview.map((review) =>
      el(
        'section',
        { class: 'by-review' },
        heading(
          3,
          'm',
          reviewLink(review.id, review.title),
          el('span', { class: 'by-review__year' }, ` death in ${yearName(review.yearOfDeath)}`),
        ),
        madeTo(addressedBy(review.recommendations, before), agency.name),
        ...review.recommendations.map((one) => recommendationCard(one, 4)),
      ),
    ),
    paging(place, answer.next),
  ];
}

function madeTo(before: { id: string; name: string }[], name: string): Child {
  return (
    before.length > 0 &&
    el(
      'p',
      { class: 'by-review__to' },
      `Made to ${listed(before.map((body) => body.name))}, which came before ${name}.`,
    )
  );
}
