import { askQuestion, getAgency } from '../api/requests';
import { placeMatrix } from '../layout/matrix';
import { countedAs, type Lineage } from '../model/counting';
import { predecessorsAddressed } from '../model/lineage';
import { countThemes, type ThemeCount } from '../model/themeCounts';
import type { CoAddressedAnswer } from '../model/answers';
import type { AgencyPage as AgencyAnswer, Recommendation } from '../model/types';
import { listed, ofAll, plural, yearName, outOf } from '../model/words';
import { hrefOf, hrefWith } from '../state';
import { caveatBox } from './caveats';
import { bullets, el, factList, heading, link, paragraph, type Child, type Fact } from './dom';
import { lineOfBodies } from './lineage';
import { agencyLink, kindOf, reviewLink } from './links';
import { markIcon } from './marks';
import type { Page, PageContext } from './page';
import { figure } from './picture/figure';
import type { MatrixPicture } from './picture/picture';
import { provenance } from './provenance';
import { derivedTag, recommendationCard, why } from './recommendation';
import { dataTable } from './table';

type Subject = AgencyAnswer['agency'];

/** One agency: what every review ever asked of it, by review and by theme. */
export async function agencyPage(id: string, context: PageContext): Promise<Page> {
  const wanted = context.place.params.get('lineage');
  const params = new URLSearchParams(wanted ? { lineage: wanted } : {});
  const answer = await getAgency(id, params, context.signal);
  const { agency } = answer;
  const counted = countedAs(answer);
  const all = agency.byReview.flatMap((review) => review.recommendations);
  const before = predecessorsAddressed(agency.lineage, agency.id, all);
  const counts = countThemes(all);
  const together =
    counted === 'family' ? await togetherAsFamily(agency.id, context.signal) : agency.coAddressed;
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
      counts.length > 0 && themes(answer, counts, context),
      together.length > 0 && askedTogether(answer, together, counted),
      recommendations(answer, counts, before, context),
      provenance(answer, `/api/agencies/${encodeURIComponent(id)}${wanted ? `?${params}` : ''}`),
    ),
  };
}

function facts(answer: AgencyAnswer): Fact[] {
  const { agency, dataset } = answer;
  const found: (Fact | false)[] = [
    {
      name: 'Addressed in',
      value: `${ofAll(agency.byReview.length, dataset.reviews, 'review')}, ${ofAll(total(agency), dataset.recommendations, 'recommendation')}${countedAs(answer) === 'family' ? ', with the bodies it inherited from' : ''}`,
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

function total(agency: Subject): number {
  return new Set(agency.byReview.flatMap((review) => review.recommendations.map(({ id }) => id))).size;
}

function themes({ agency, dataset }: AgencyAnswer, counts: ThemeCount[], context: PageContext): HTMLElement {
  return el(
    'div',
    { class: 'answer' },
    figure({
      title: 'What it is asked to change, review by review',
      pictures: [themeMatrix(agency, counts)],
      wanted: null,
      chosen: context.place.params.get('select'),
      switchHref: () => '',
      keepChoice: (id) => context.keep({ select: id }),
      details: (rows) =>
        rows.map((row) => {
          const theme = counts[row];
          return (
            theme &&
            paragraph(
              link(
                hrefWith(context.place, { theme: theme.id, select: null }),
                `Show only ${theme.name.toLowerCase()}`,
              ),
            )
          );
        }),
    }),
    el(
      'section',
      { class: 'answer__table', 'aria-label': 'Practice themes as a table' },
      dataTable({
        caption: 'Practice themes, derived from the words of the recommendations',
        columns: [
          {
            head: 'Practice theme',
            cell: (row) => link(hrefWith(context.place, { theme: row.id, select: null }), row.name),
          },
          { head: 'Reviews', cell: (row) => outOf(row.reviews, dataset.reviews), number: true },
          {
            head: 'Recommendations',
            cell: (row) => outOf(row.recommendations, total(agency)),
            number: true,
          },
        ],
        rows: counts,
      }),
    ),
  );
}

function themeMatrix(agency: Subject, counts: ThemeCount[]): MatrixPicture {
  const cells = agency.byReview.flatMap((review) =>
    counts.map((theme) => ({
      row: theme.id,
      column: review.id,
      value: review.recommendations.filter((one) => one.themes.some(({ id }) => id === theme.id)).length,
    })),
  );
  return {
    kind: 'matrix',
    manner: 'matrix',
    name: 'Matrix',
    description: 'The number of recommendations by practice theme (row) and review (column).',
    matrix: placeMatrix(
      counts.map(({ id, name }) => ({ id, label: name })),
      agency.byReview.map(({ id, title, yearOfDeath }) => ({
        id,
        label: `${title}, ${yearOfDeath ?? 'year not known'}`,
      })),
      cells,
    ),
    corner: 'Practice theme',
    unit: ({ value }) => `${value} of ${plural(total(agency), 'recommendation')}`,
    rowsOf: (row) => counts.flatMap(({ id }, index) => (id === row ? [index] : [])),
  };
}

type Together = Subject['coAddressed'];

/** With whom the family was asked; the agency's own page counts that only under its own name. */
async function togetherAsFamily(id: string, signal: AbortSignal): Promise<Together> {
  const params = new URLSearchParams({ agency: id, lineage: 'family', generic: 'include' });
  const { rows } = await askQuestion<CoAddressedAnswer>('co-addressed-agencies', params, signal);
  return rows
    .filter(({ a, b }) => a.id === id || b.id === id)
    .map(({ a, b, together }) => ({ agency: a.id === id ? b : a, recommendations: together }));
}

function askedTogether({ agency, dataset }: AgencyAnswer, rows: Together, counted: Lineage): HTMLElement {
  const family = counted === 'family';
  const params = new URLSearchParams({ agency: agency.id, ...(family ? { lineage: counted } : {}) });
  return el(
    'section',
    { 'aria-labelledby': 'together' },
    el('h2', { class: 'govuk-heading-m', id: 'together' }, 'Asked to act together with'),
    dataTable({
      caption: `Agencies addressed by the same recommendation${family ? ', or by one to a body it inherited from' : ''}`,
      columns: [
        { head: 'Agency', cell: (row) => agencyLink(row.agency, counted) },
        {
          head: 'Recommendations',
          cell: (row) => outOf(row.recommendations, dataset.recommendations),
          number: true,
        },
      ],
      rows,
    }),
    paragraph(
      link(hrefOf({ page: 'question', name: 'co-addressed-agencies' }, params), 'See them in the network'),
    ),
  );
}

function recommendations(
  { agency }: AgencyAnswer,
  counts: ThemeCount[],
  before: { id: string; name: string }[],
  { place }: PageContext,
): Child {
  const theme = place.params.get('theme');
  const chosen = counts.find(({ id }) => id === theme);
  const wanted = (one: Recommendation): boolean => !theme || one.themes.some(({ id }) => id === theme);
  const shown = agency.byReview
    .map((review) => ({ ...review, recommendations: review.recommendations.filter(wanted) }))
    .filter((review) => review.recommendations.length > 0);
  const count = shown.reduce((sum, review) => sum + review.recommendations.length, 0);
  return [
    el(
      'h2',
      { class: 'govuk-heading-m', id: 'results', tabindex: -1 },
      before.length > 0
        ? 'Every recommendation addressed to it or to a body before it'
        : 'Every recommendation addressed to it',
    ),
    theme &&
      paragraph(
        `Showing ${count} of ${plural(total(agency), 'recommendation')}, on ${chosen?.name.toLowerCase() ?? theme}. `,
        link(hrefWith(place, { theme: null }), 'Show all'),
      ),
    count === 0 && paragraph('There are none.'),
    ...shown.map((review) =>
      el(
        'section',
        { class: 'by-review' },
        heading(
          3,
          'm',
          reviewLink(review.id, review.title),
          el('span', { class: 'by-review__year' }, ` death in ${yearName(review.yearOfDeath)}`),
        ),
        madeTo(predecessorsAddressed(agency.lineage, agency.id, review.recommendations), agency.name),
        ...review.recommendations.map((one) => recommendationCard(one, 4)),
      ),
    ),
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
