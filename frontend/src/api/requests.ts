import type {
  Agency,
  AgencyPage,
  Answer,
  Choice,
  Dataset,
  DatasetCounts,
  ImportRun,
  Recommendation,
  Review,
  ReviewPage,
  SearchRow,
  ThemeRow,
  UnresolvedRow,
} from '../model/types';
import type { QuestionName } from '../state';
import { getJson } from './client';

/** The routes of the service, one function each. */

const none = (): URLSearchParams => new URLSearchParams();

export function askQuestion<T>(
  name: QuestionName,
  params: URLSearchParams,
  signal?: AbortSignal,
): Promise<T> {
  return getJson(`/questions/${name}`, params, signal);
}

export function getDataset(signal?: AbortSignal): Promise<DatasetCounts> {
  return getJson('/dataset', none(), signal);
}

export function listReviews(params: URLSearchParams, signal?: AbortSignal): Promise<Answer<Review>> {
  return getJson('/reviews', params, signal);
}

export function getReview(id: string, signal?: AbortSignal): Promise<ReviewPage> {
  return getJson(`/reviews/${encodeURIComponent(id)}`, none(), signal);
}

export function listAgencies(params: URLSearchParams, signal?: AbortSignal): Promise<Answer<Agency>> {
  return getJson('/agencies', params, signal);
}

export function getAgency(id: string, params: URLSearchParams, signal?: AbortSignal): Promise<AgencyPage> {
  return getJson(`/agencies/${encodeURIComponent(id)}`, params, signal);
}

export function listRecommendations(
  params: URLSearchParams,
  signal?: AbortSignal,
): Promise<Answer<Recommendation>> {
  return getJson('/recommendations', params, signal);
}

export function listThemes(signal?: AbortSignal): Promise<Answer<ThemeRow>> {
  return getJson('/themes', none(), signal);
}

export function listChoices(signal?: AbortSignal): Promise<Answer<Choice>> {
  return getJson('/choices', none(), signal);
}

export function listUnresolvedNames(
  params: URLSearchParams,
  signal?: AbortSignal,
): Promise<Answer<UnresolvedRow>> {
  return getJson('/questions/unresolved-names', params, signal);
}

export function search(words: string, signal?: AbortSignal): Promise<Answer<SearchRow>> {
  return getJson('/search', new URLSearchParams({ q: words }), signal);
}

export function getLatestImport(signal?: AbortSignal): Promise<{ run: ImportRun | null; dataset: Dataset }> {
  return getJson('/imports/latest', none(), signal);
}
