import { rememberedReviewNames } from '../api/remembered';
import { getReview } from '../api/requests';
import { kindOfPlace, outwards } from '../model/places';
import { nameOfReview, type ReviewNames } from '../model/reviewNames';
import type { Addressee, AgencyRef, Recommendation, ReviewPage as ReviewAnswer } from '../model/types';
import { listed, monthName, ofAll, plural, yearName } from '../model/words';
import { hrefWith, type Place } from '../state';
import { caveatBox } from './caveats';
import {
  bullets,
  el,
  factList,
  heading,
  link,
  outside,
  paragraph,
  webAddress,
  type Child,
  type Fact,
} from './dom';
import { LIBRARY } from './library';
import { agencyLink, areaLink, reviewLink } from './links';
import type { Page, PageContext } from './page';
import { provenance } from './provenance';
import { boundaryColumns } from './question/crossBoundaryIssues';
import { derivedTag, recommendationCard, verbatim, why } from './recommendation';
import { dataTable } from './table';

type Subject = ReviewAnswer['review'];

/** One review: every recommendation verbatim, with the way to its source. */
export async function reviewPage(id: string, context: PageContext): Promise<Page> {
  const [answer, names] = await Promise.all([getReview(id, context.signal), rememberedReviewNames()]);
  const { review } = answer;
  return {
    title: review.title,
    body: el(
      'div',
      {},
      el('p', { class: 'govuk-caption-l' }, `Domestic homicide review, ${listed(review.forces)}`),
      heading(1, 'l', review.title),
      factList(facts(review)),
      nearlyEqual(review, names),
      review.warnings.length > 0 &&
        el(
          'div',
          { class: 'govuk-inset-text' },
          heading(2, 's', 'What to know about how this page was read'),
          bullets(review.warnings),
        ),
      review.summary && [heading(2, 'm', 'Summary, as the page gives it'), verbatim(review.summary)],
      caveatBox(answer),
      addressed(review, context.place),
      boundaries(answer),
      recommendations(review, context.place),
      provenance(answer, `/api/reviews/${encodeURIComponent(id)}`),
    ),
  };
}

function facts(review: Subject): Fact[] {
  const report = webAddress(review.report);
  const stated =
    review.statedCount === null ? 'the page states no number' : `the page states ${review.statedCount}`;
  return [
    {
      name: review.csps.length === 1 ? 'Community safety partnership' : 'Community safety partnerships',
      value: listed(review.csps),
    },
    whereItLies(review),
    { name: 'Year of death', value: yearName(review.yearOfDeath) },
    { name: 'Published in the library', value: monthName(review.published) },
    {
      name: 'Recommendations',
      value: `${review.recommendationCount}, from ${plural(review.rowCount, 'row')}; ${stated}`,
    },
    {
      name: 'Source',
      value: [
        report
          ? outside(report, 'Full report')
          : [
              'The page gave no address of the report. ',
              outside(LIBRARY, 'Look for it in the Home Office DHR Library'),
            ],
        el('br'),
        'Read from ',
        el('code', {}, review.origin),
      ],
    },
  ];
}

/** A copy may be one review twice; a person decides, and until then both stand. */
function nearlyEqual({ mayBeTheSameAs = [] }: Subject, names: ReviewNames): Child {
  return (
    mayBeTheSameAs.length > 0 &&
    paragraph(
      'This may be the same review as ',
      mayBeTheSameAs.map((id, place) => [place > 0 && ' and ', reviewLink(id, nameOfReview(names, id))]),
      '. They are nearly equal and are kept apart.',
    )
  );
}

/** From its partnership outwards; where the service does not say so, the force area alone. */
function whereItLies({ places = [], forces }: Subject): Fact {
  return places.length === 0
    ? { name: 'Police force area', value: [listed(forces), ' ', derivedTag()] }
    : {
        name: 'Where it lies',
        value: [
          bullets(outwards(places).map((place) => [areaLink(place), `, ${kindOfPlace(place.kind)}`])),
          derivedTag(),
        ],
      };
}

interface Count {
  agency: AgencyRef;
  addressees: Addressee[];
  recommendations: number;
}

function addressed(review: Subject, place: Place): HTMLElement {
  const counts = new Map<string, Count>();
  for (const recommendation of review.recommendations) {
    const counted = new Set<string>();
    for (const addressee of recommendation.addressees) {
      const { agency } = addressee;
      const count = counts.get(agency.id) ?? { agency, addressees: [], recommendations: 0 };
      count.recommendations += counted.has(agency.id) ? 0 : 1;
      count.addressees.push(addressee);
      counted.add(agency.id);
      counts.set(agency.id, count);
    }
  }
  const rows = [...counts.values()].sort(
    (a, b) => b.recommendations - a.recommendations || a.agency.name.localeCompare(b.agency.name, 'en-GB'),
  );
  return el(
    'section',
    { 'aria-labelledby': 'addressed' },
    el('h2', { class: 'govuk-heading-m', id: 'addressed' }, 'Who is asked to act'),
    dataTable<Count>({
      caption: 'Agencies this review addresses; which agency a name means is derived',
      columns: [
        { head: 'Agency', cell: (row) => [agencyLink(row.agency), why(row.addressees, row.agency.name)] },
        {
          head: 'Recommendations',
          cell: (row) => ofAll(row.recommendations, review.recommendations.length, 'recommendation'),
        },
        {
          head: 'In this review',
          screenOnly: true,
          cell: (row) =>
            link(
              hrefWith(place, { agency: row.agency.id, theme: null }),
              `Show only these`,
              el('span', { class: 'govuk-visually-hidden' }, `: ${row.agency.name}`),
            ),
        },
      ],
      rows,
    }),
  );
}

function boundaries(answer: ReviewAnswer): Child {
  const { review } = answer;
  return (
    review.boundaries.length > 0 &&
    el(
      'section',
      { 'aria-labelledby': 'boundaries' },
      el('h2', { class: 'govuk-heading-m', id: 'boundaries' }, 'What crosses the boundary of the area'),
      dataTable({
        caption: 'Signs that an issue crosses areas, with how certain each is and why',
        columns: boundaryColumns(answer),
        rows: review.boundaries,
      }),
    )
  );
}

function recommendations(review: Subject, place: Place): Child {
  const [theme, agency] = [place.params.get('theme'), place.params.get('agency')];
  const wanted = (one: Recommendation): boolean =>
    (!theme || one.themes.some(({ id }) => id === theme)) &&
    (!agency || one.addressees.some((addressee) => addressee.agency.id === agency));
  const shown = review.recommendations.filter(wanted);
  return [
    el('h2', { class: 'govuk-heading-m', id: 'results', tabindex: -1 }, 'Recommendations, word for word'),
    (theme || agency) &&
      paragraph(
        `Showing ${shown.length} of ${plural(review.recommendations.length, 'recommendation')}. `,
        link(hrefWith(place, { theme: null, agency: null }), 'Show all'),
      ),
    shown.length === 0 && paragraph('There are none.'),
    ...shown.map((one) => recommendationCard(one, 3)),
  ];
}
