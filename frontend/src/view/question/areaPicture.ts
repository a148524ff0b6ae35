import { kindOfPlace } from '../../model/places';
import { differenceWords, liesApart, rateWords } from '../../model/rates';
import type { AreaAnswer, AreaRow } from '../../model/answers';
import { listed, ofAll, plural, yearName } from '../../model/words';
import { hrefOf } from '../../state';
import { disclosure, el, link, paragraph, type Child } from '../dom';
import { areaLink, reviewLink } from '../links';
import type { IntervalPicture } from '../picture/picture';
import { dataTable } from '../table';
import { agencyColumn, reviewsColumn } from './columns';
import type { QuestionView } from './questionView';

export const areaPicture: QuestionView<AreaRow, AreaAnswer> = {
  name: 'area-picture',
  title: 'What do the reviews of one area say?',
  short: 'An area’s picture',
  controls: [
    {
      kind: 'area',
      name: 'area',
      label: 'Area',
      hint: 'A police force area, region, county or partnership of which reviews are loaded',
      required: true,
    },
  ],
  lead: 'One area’s reviews, whom they address, what they ask for and which areas they touch, beside the reviews of the rest of the country.',
  finding: ({ rows, area }) => {
    const [first] = rows;
    const apart = rows.filter(({ here, elsewhere, small }) => !small && liesApart(here, elsewhere) !== null);
    return first
      ? `${plural(first.here.of, 'review')} of ${area?.name ?? 'this area'} beside ${plural(first.elsewhere.of, 'review')} of elsewhere: ` +
          (first.here.of < 5
            ? 'too few to compare.'
            : apart.length === 0
              ? 'no theme or sector is clearly more or less frequent.'
              : `${apart.length} of ${plural(rows.length, 'theme or sector', 'themes and sectors')} clearly more or less frequent.`)
      : '';
  },
  nothing: () => 'No review of this area makes a recommendation that can be counted.',
  before: ({ area }) => area && paragraph(`${area.name} is taken as a ${kindOfPlace(area.kind)}.`),
  reading: () =>
    el(
      'p',
      { class: 'govuk-body-s' },
      'A share is that of reviews with at least one such recommendation. The line on either side is its interval: if the reviews loaded ' +
        'were a fair sample, the true share would lie within it 95 times in 100 (Wilson’s interval). Few reviews make it long. Only where two ' +
        'lines do not touch is a difference said to be clear; it is no measure of how an area works.',
    ),
  caption: 'Themes and sectors, here and elsewhere: reviews with at least one such recommendation',
  columns: () => [
    { head: 'Theme or sector', cell: (row) => [row.name, el('span', { class: 'sub' }, kindName(row))] },
    { head: 'Here', cell: (row) => rateWords(row.here) },
    { head: 'Elsewhere', cell: (row) => rateWords(row.elsewhere) },
    { head: 'Times as often', cell: (row) => ratio(row), number: true },
    { head: 'In words', cell: (row) => differenceWords(row.here, row.elsewhere, row.small) },
  ],
  rowName: (row) => row.name,
  headline: (row) => `${row.name}: here ${rateWords(row.here)}; elsewhere ${rateWords(row.elsewhere)}`,
  whole: (row, { area }) => ({
    chosen: area ? { area: area.id, [row.kind]: row.id } : null,
  }),
  pictureTitle: 'Here and elsewhere',
  pictures: ({ rows, area }) => [intervals(rows, area?.name ?? 'Here')],
  after: (answer) => [reviews(answer), agencies(answer), neighbours(answer)],
};

function intervals(rows: AreaRow[], name: string): IntervalPicture {
  return {
    kind: 'intervals',
    manner: 'intervals',
    name: 'Intervals',
    description:
      'The share of reviews that ask for each theme, and that address each sector, here and elsewhere.',
    here: `${name}: share of its reviews, with its interval`,
    elsewhere: 'The rest of the country, with its interval',
    rows: rows.map((row) => ({
      id: `${row.kind}:${row.id}`,
      label: row.name,
      here: row.here,
      elsewhere: row.elsewhere,
      note:
        `Here ${rateWords(row.here)}; elsewhere ${rateWords(row.elsewhere)}: ` +
        `${differenceWords(row.here, row.elsewhere, row.small)}.`,
    })),
  };
}

function kindName({ kind }: AreaRow): string {
  return kind === 'theme' ? 'practice theme' : 'sector addressed';
}

function ratio({ ratio: times, small }: AreaRow): string {
  return times === null || small
    ? 'not compared'
    : times.toLocaleString('en-GB', { maximumFractionDigits: 1 });
}

function section(id: string, title: string, ...content: Child[]): HTMLElement {
  return el(
    'section',
    { 'aria-labelledby': id },
    el('h2', { class: 'govuk-heading-m', id }, title),
    ...content,
  );
}

function agencies(answer: AreaAnswer): Child {
  const rows = answer.agencies ?? [];
  const of = answer.rows[0]?.here.of ?? answer.reviews?.length ?? 0;
  return (
    rows.length > 0 &&
    section(
      'agencies',
      'Whom its reviews address most',
      dataTable({
        caption: `The ${plural(rows.length, 'agency', 'agencies')} that most reviews of the area address`,
        columns: [
          agencyColumn(answer),
          reviewsColumn(of),
          { head: 'Recommendations', cell: (row) => String(row.recommendations), number: true },
        ],
        rows,
      }),
    )
  );
}

function neighbours(answer: AreaAnswer): Child {
  const rows = answer.neighbours ?? [];
  return section(
    'neighbours',
    'Areas it shares issues with',
    rows.length === 0
      ? paragraph(
          'None of its reviews, and no review of elsewhere, shows an issue that crosses its boundary.',
        )
      : [
          dataTable({
            caption: 'Areas with which an issue crosses the boundary, by how certain it is',
            columns: [
              { head: 'Area', cell: (row) => areaLink(row.area) },
              reviewsColumn(answer.dataset.reviews),
              { head: 'Certain', cell: (row) => String(row.certain), number: true },
              { head: 'Possible', cell: (row) => String(row.possible), number: true },
              { head: 'Said in words', cell: (row) => String(row.saidInWords), number: true },
            ],
            rows,
          }),
          paragraph(
            link(
              hrefOf(
                { page: 'question', name: 'cross-boundary-issues' },
                new URLSearchParams(answer.area ? { area: answer.area.id } : {}),
              ),
              'The issues themselves',
            ),
          ),
        ],
  );
}

function reviews(answer: AreaAnswer): Child {
  const rows = answer.reviews ?? [];
  const of = answer.rows[0]?.here.of ?? rows.length;
  return (
    rows.length > 0 &&
    section(
      'reviews',
      'Its reviews',
      disclosure(
        `${ofAll(of, answer.dataset.reviews, 'review')} loaded${rows.length < of ? `; the first ${rows.length}` : ''}`,
        dataTable({
          caption: 'Reviews of the area, the earliest death first',
          columns: [
            { head: 'Review', cell: (row) => reviewLink(row.id, row.title) },
            { head: 'Community safety partnership', cell: (row) => listed(row.csps) },
            { head: 'Year of death', cell: (row) => yearName(row.yearOfDeath) },
          ],
          rows,
        }),
      ),
    )
  );
}
