import { rememberedAreaNames, rememberedReviewNames } from '../api/remembered';
import { listUnresolvedNames } from '../api/requests';
import { nameOfReview, type ReviewNames } from '../model/reviewNames';
import { sectorName } from '../model/sectors';
import type { Answer, UnresolvedRow } from '../model/types';
import { outOf, plural } from '../model/words';
import { caveatBox } from './caveats';
import { citations } from './citations';
import { bullets, el, heading, hidden, link, paragraph, type Child } from './dom';
import { agencyLink, reviewLink } from './links';
import type { Page, PageContext } from './page';
import { extent, paging } from './paging';
import { emptyData } from './problems';
import { provenance } from './provenance';
import { derivedTag } from './recommendation';
import { dataTable } from './table';

/** The names that no rule settles, those of most reviews first, and how a person decides what one means. */
export async function unresolvedPage({ place, signal }: PageContext): Promise<Page> {
  const params = new URLSearchParams();
  for (const name of ['limit', 'after']) {
    const value = place.params.get(name);
    if (value) {
      params.set(name, value);
    }
  }
  const [answer, areas, reviews] = await Promise.all([
    listUnresolvedNames(params, signal),
    rememberedAreaNames(),
    rememberedReviewNames(),
  ]);
  const { rows, next, dataset } = answer;
  return {
    title: 'Names nobody could match',
    spoken: `${plural(rows.length, 'name')}.`,
    body: el(
      'div',
      {},
      heading(1, 'l', 'Names nobody could match'),
      el(
        'p',
        { class: 'govuk-body-l' },
        'No rule and no row of the register says which body these names mean. Each is kept apart, so that no two bodies are ' +
          'merged by accident; those that most reviews address stand first, as deciding them tells most.',
      ),
      paragraph(link('#deciding', 'How a person decides what a name means')),
      el('h2', { class: 'govuk-heading-m', id: 'results', tabindex: -1 }, 'Names not matched'),
      dataset.reviews === 0 && emptyData(),
      dataset.reviews > 0 && rows.length === 0 && nothing(place.params.has('after')),
      rows.length > 0 && [caveatBox(answer), names(answer, extent(place, answer), areas, reviews)],
      paging(place, next),
      deciding(),
      provenance(answer, `/api/questions/unresolved-names?${params}`),
    ),
  };
}

function nothing(beyond: boolean): HTMLElement {
  return beyond
    ? paragraph('There are no further names.')
    : paragraph('Every name that the reviews address is matched to a body, or names no single body.');
}

function names(
  { rows, dataset }: Answer<UnresolvedRow>,
  shown: string,
  areas: Map<string, string>,
  reviews: ReviewNames,
): HTMLElement {
  return dataTable<UnresolvedRow>({
    caption: `Names that no rule settles. ${shown}.`,
    columns: [
      {
        head: 'Name',
        cell: (row) => [agencyLink(row.agency), el('span', { class: 'sub' }, sectorOf(row))],
      },
      {
        head: 'As the reviews write it',
        cell: (row) => row.surfaceForms.map((form, index) => [index > 0 && ', ', el('q', {}, form)]),
      },
      {
        head: 'Held to mean one body in',
        cell: (row) => [heldIn(row.holdsIn, areas, reviews), ' ', derivedTag()],
      },
      { head: 'Reviews', cell: (row) => outOf(row.reviews, dataset.reviews), number: true },
      {
        head: 'Recommendations',
        cell: (row) => outOf(row.recommendations, dataset.recommendations),
        number: true,
      },
      { head: 'Suggestions, none of them decided', cell: suggested },
    ],
    rows,
    rowId: (index) => `row-${index + 1}`,
    under: (row) => ({
      summary: [
        `${plural(row.citations.length, 'recommendation')}, word for word`,
        hidden(`: ${row.agency.name}`),
      ],
      content: () => citations(row.citations, reviews),
    }),
  });
}

function sectorOf({ agency }: UnresolvedRow): string {
  return agency.sector === 'not-known' ? 'Sector not known' : sectorName(agency.sector);
}

/** The id of a force area or of a review; one that is not known is shown as it stands. */
function heldIn(id: string, areas: Map<string, string>, reviews: ReviewNames): Child {
  if (reviews.has(id)) {
    return ['one review: ', reviewLink(id, nameOfReview(reviews, id))];
  }
  const name = areas.get(id);
  return name ? `the police force area ${name}` : el('code', {}, id);
}

function suggested(row: UnresolvedRow): Child {
  return row.suggestions.length === 0
    ? 'none is near enough'
    : el(
        'ul',
        { class: 'suggestions' },
        ...row.suggestions.map((one) =>
          el(
            'li',
            {},
            el('strong', { class: 'govuk-tag govuk-tag--grey derived' }, 'suggestion'),
            ' ',
            agencyLink(one),
            ` likeness ${one.score.toFixed(2)} of 1`,
          ),
        ),
      );
}

function command(words: string): HTMLElement {
  return el('pre', { class: 'command' }, words);
}

function deciding(): HTMLElement {
  const jar = 'java -jar agency-network-explorer-standalone.jar';
  return el(
    'section',
    { 'aria-labelledby': 'deciding' },
    el('h2', { class: 'govuk-heading-m', id: 'deciding', tabindex: -1 }, 'How a person decides'),
    paragraph(
      'A score only says how alike two names are written, and suggests where to look; NELFT and NEPFT are alike, and are two ' +
        'trusts. Nothing is ever merged by a score. A person who knows the body decides, and the decision is kept with who made ' +
        'it, when and why. Stop the program first where its database is the one inside.',
    ),
    el(
      'ol',
      { class: 'govuk-list govuk-list--number deciding' },
      el('li', {}, 'Write the names to a sheet:', command(`${jar} identity --unresolved names.csv`)),
      el(
        'li',
        {},
        'In the rows that you can decide, fill in:',
        bullets([
          [el('code', {}, 'verdict'), ': “same” or “not the same”'],
          [
            el('code', {}, 'agency'),
            ': the id of the body in the register, one of those suggested or any other; add a row to the register first if it is not there',
          ],
          [el('code', {}, 'who'), ', ', el('code', {}, 'when'), ' and ', el('code', {}, 'why')],
          [
            el('code', {}, 'holds_in'),
            ' says where the decision holds, and may be made wider or narrower; empty, it holds everywhere',
          ],
        ]),
        'A row without a verdict decides nothing.',
      ),
      el(
        'li',
        {},
        'Put the sheet as ',
        el('code', {}, 'decisions-mine.csv'),
        ' into a folder of your own. Your decisions stand beside those that come with the program, and win.',
      ),
      el(
        'li',
        {},
        'Apply it. Every review is decided anew, without its page being read again:',
        command(`${jar} identity --apply --explorer.decisions=FOLDER`),
      ),
      el('li', {}, 'To take a decision back, take its row away and apply again: what was is restored.'),
    ),
  );
}
