import { nationalMatrix } from '../../model/answerMatrices';
import type { NationalAnswer, NationalCell, NationalRow } from '../../model/answers';
import { totalOf } from '../../model/counting';
import { listed, ofAll, outOf, plural } from '../../model/words';
import { disclosure, el, link, paragraph, type Child } from '../dom';
import { areaLink, recommendationsHref, type Chosen } from '../links';
import { recommendationsColumn, reviewsColumn } from './columns';
import type { Asked, QuestionView } from './questionView';

type By = 'sector' | 'area' | 'year';

const NAMES: Record<By, { corner: string; one: string; many: string }> = {
  sector: { corner: 'Sector', one: 'sector', many: 'sectors' },
  area: { corner: 'Police force area', one: 'police force area', many: 'police force areas' },
  year: { corner: 'Year of death', one: 'year of death', many: 'years of death' },
};

const FEW = 'Fewer than 5 reviews: shown, but not shaded and not to be compared';

const MOST_THEMES = 3;

export const nationalPicture: QuestionView<NationalRow, NationalAnswer> = {
  name: 'national-picture',
  title: 'What is asked for across the country?',
  short: 'The national picture',
  controls: [
    {
      kind: 'switch',
      name: 'by',
      label: 'By',
      options: [
        { value: 'sector', words: 'sector' },
        { value: 'area', words: 'police force area' },
        { value: 'year', words: 'year of death' },
      ],
    },
  ],
  lead: 'How many reviews ask for each kind of practice to change, by sector, by area, or by year of death.',
  finding: (answer) => {
    const { rows, dataset } = answer;
    const { one, many } = NAMES[by(answer)];
    const small = rows.filter((row) => row.small).length;
    const busiest = strongest(rows);
    return rows.length > 0
      ? `${plural(totalOf(answer), one, many)} in ${plural(dataset.reviews, 'review')}` +
          (small > 0
            ? `, ${small === rows.length ? 'all' : small} of them with too few reviews to compare`
            : '') +
          (busiest
            ? `; most often ${busiest.cell.theme.name.toLowerCase()} in ${busiest.row.name}: ${ofAll(busiest.cell.reviews, busiest.row.reviews, 'review')}.`
            : '.')
      : '';
  },
  nothing: ({ dataset }) => `None of ${plural(dataset.reviews, 'review')} can be placed.`,
  reading: () =>
    el(
      'p',
      { class: 'govuk-body-s' },
      'A number is reviews, never deaths or failings, and only of reviews that are loaded. A darker shade is a larger share of the reviews of its row, so that a ' +
        'large sector or area is not darker for being large. Choose a number to read its recommendations.',
    ),
  caption: 'The rows of the picture, with the themes asked for most',
  columns: (answer) => [
    { head: NAMES[by(answer)].corner, cell: (row) => [named(row, by(answer)), few(row)] },
    reviewsColumn(answer.dataset.reviews),
    recommendationsColumn(answer.dataset),
    { head: 'Asked for in most reviews', cell: most },
  ],
  rowName: (row) => row.name,
  headline: (row, answer) => [
    named(row, by(answer)),
    `: ${ofAll(row.reviews, answer.dataset.reviews, 'review')}, ${ofAll(row.recommendations, answer.dataset.recommendations, 'recommendation')}`,
  ],
  whole: (row, answer) => ({ count: row.recommendations, chosen: chosenBy(row.id, by(answer)) }),
  pictureTitle: 'The national picture',
  pictures: (answer, asked) => [
    {
      kind: 'matrix',
      manner: 'matrix',
      name: 'Matrix',
      description: `Reviews by ${NAMES[by(answer)].one} (row, with its number of reviews) and practice theme (column).`,
      matrix: nationalMatrix(answer.rows, answer.themes ?? [], by(answer) === 'year'),
      corner: `${NAMES[by(answer)].corner}: reviews`,
      small: FEW,
      shares: true,
      unit: ({ row, value, small }) => {
        const of = answer.rows.find(({ id }) => id === row)?.reviews ?? answer.dataset.reviews;
        return `${ofAll(value, of, 'review')}${small ? '; fewer than 5, not to be compared' : ''}`;
      },
      rowsOf: () => [],
      about: (row, column) => behind(answer, asked, row, column),
    },
  ],
  after: gaps,
};

function by({ question }: NationalAnswer): By {
  const { by: said } = question.parameters;
  return said === 'area' || said === 'year' ? said : 'sector';
}

/** The cell whose share of its row's reviews is largest, of those that may be compared. */
function strongest(rows: NationalRow[]): { row: NationalRow; cell: NationalCell } | undefined {
  return rows
    .filter(({ small }) => !small)
    .flatMap((row) => row.cells.filter(({ small }) => !small).map((cell) => ({ row, cell })))
    .sort((x, y) => y.cell.reviews / y.row.reviews - x.cell.reviews / x.row.reviews)[0];
}

function named({ id, name }: NationalRow, how: By): Child {
  return how === 'area' ? areaLink({ id, name }) : name;
}

function few({ small }: NationalRow): Child {
  return small && el('span', { class: 'sub' }, 'fewer than 5 reviews');
}

function most({ cells, reviews }: NationalRow): string {
  return listed(
    [...cells]
      .sort((x, y) => y.reviews - x.reviews || y.recommendations - x.recommendations)
      .filter((cell) => cell.reviews > 0)
      .slice(0, MOST_THEMES)
      .map((cell) => `${cell.theme.name} (${outOf(cell.reviews, reviews)})`),
    'none',
  );
}

/** A year of death that is not known cannot be asked for. */
function chosenBy(id: string, how: By): Chosen | null {
  if (how === 'sector') {
    return { level: 'sector', of: id };
  }
  if (how === 'area') {
    return { area: id };
  }
  return /^\d{4}$/.test(id) ? { deathYearFrom: id, deathYearTo: id } : null;
}

function behind(answer: NationalAnswer, { filters }: Asked, row: string, column: string): Child {
  const cell = answer.rows.find(({ id }) => id === row)?.cells.find(({ theme }) => theme.id === column);
  const chosen = chosenBy(row, by(answer));
  return (
    cell &&
    paragraph(
      chosen
        ? link(
            recommendationsHref(filters, { ...chosen, theme: column }),
            `${plural(cell.recommendations, 'recommendation')}, word for word`,
          )
        : plural(cell.recommendations, 'recommendation'),
    )
  );
}

function gaps({ reviewsWithoutPlace = 0, areasWithoutReviews = [], dataset }: NationalAnswer): Child {
  return el(
    'section',
    { 'aria-labelledby': 'gaps' },
    el('h2', { class: 'govuk-heading-m', id: 'gaps' }, 'What the picture cannot show'),
    reviewsWithoutPlace > 0 &&
      paragraph(
        `${ofAll(reviewsWithoutPlace, dataset.reviews, 'review')} could not be placed in a police force area.`,
      ),
    areasWithoutReviews.length > 0
      ? disclosure(
          `${plural(areasWithoutReviews.length, 'police force area')} of which no review is loaded`,
          paragraph(listed(areasWithoutReviews), '.'),
        )
      : paragraph('Every police force area has a review that is loaded.'),
    paragraph('No review loaded says nothing of how many there are.'),
  );
}
