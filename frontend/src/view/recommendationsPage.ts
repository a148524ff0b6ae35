import { rememberedChoices, rememberedReviewNames, rememberedThemes } from '../api/remembered';
import { listRecommendations } from '../api/requests';
import { FILTER_NAMES, readFilters } from '../model/filters';
import { nameOfReview, type ReviewNames } from '../model/reviewNames';
import type { Answer, Recommendation } from '../model/types';
import { listed, plural } from '../model/words';
import { caveatBox, noteBox } from './caveats';
import { el, heading, link, paragraph, type Child } from './dom';
import { filterWords } from './filterForm';
import { reviewLink } from './links';
import type { Page, PageContext } from './page';
import { extent, paging } from './paging';
import { namesOfParties } from './parties';
import { emptyData } from './problems';
import { provenance } from './provenance';
import { recommendationCard } from './recommendation';

const PARAMETERS = [...FILTER_NAMES, 'of', 'together', 'review', 'limit', 'after'];

/** All recommendations behind a count, word for word: where a row of an answer could not hold them. */
export async function recommendationsPage(context: PageContext): Promise<Page> {
  const { place, signal } = context;
  const params = new URLSearchParams([...place.params].filter(([name]) => PARAMETERS.includes(name)));
  const [answer, themes, places, names] = await Promise.all([
    listRecommendations(params, signal),
    rememberedThemes(),
    rememberedChoices(),
    rememberedReviewNames(),
  ]);
  const parties = await namesOfParties(place.params.getAll('of'), answer, place.params.get('level'));
  const review = place.params.get('review');
  const filters = readFilters(place.params);
  const about = [
    parties.size > 0 && `addressed to ${listed([...parties.values()])}${together(place.params)}`,
    review && `made by ${nameOfReview(names, review)}`,
    ...FILTER_NAMES.filter((name) => filters[name]).map((name) =>
      filterWords(name, filters[name] ?? '', { themes, places, csps: [] }),
    ),
  ].filter((words) => typeof words === 'string' && words !== '') as string[];
  return {
    title: 'Recommendations',
    spoken: `${plural(answer.rows.length, 'recommendation')}.`,
    body: el(
      'div',
      {},
      heading(1, 'l', 'Recommendations, word for word'),
      about.length > 0 && paragraph(`Those ${about.join('; ')}.`),
      answer.dataset.reviews === 0 ? emptyData() : found(answer, names, context),
      provenance(answer, `/api/recommendations?${params}`),
    ),
  };
}

function together(params: URLSearchParams): string {
  if (params.getAll('of').length < 2) {
    return '';
  }
  return params.get('together') === 'review'
    ? ', in reviews that address both'
    : ' in one and the same recommendation';
}

function found(answer: Answer<Recommendation>, names: ReviewNames, { place }: PageContext): Child {
  const { rows, next } = answer;
  if (rows.length === 0) {
    return [
      noteBox(answer),
      paragraph('No recommendation matches. ', link('/', 'Begin from the questions'), '.'),
    ];
  }
  const byReview = new Map<string, Recommendation[]>();
  for (const one of rows) {
    byReview.set(one.reviewId, [...(byReview.get(one.reviewId) ?? []), one]);
  }
  return [
    noteBox(answer),
    caveatBox(answer),
    el(
      'h2',
      { class: 'govuk-heading-m', id: 'results', tabindex: -1 },
      extent(place, answer, 'recommendation'),
    ),
    ...[...byReview].map(([id, all]) =>
      el(
        'section',
        { class: 'by-review' },
        heading(3, 'm', reviewLink(id, nameOfReview(names, id))),
        ...all.map((one) => recommendationCard(one, 4)),
      ),
    ),
    paging(place, next),
  ];
}
