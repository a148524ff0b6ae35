import type { Answer } from '../../src/model/types';
import type { QuestionName } from '../../src/state';
import { answerTo } from './answers';

/** The fixtures' answer to a question, for tests that need rows as the service gives them. */
export function getAnswer<Row>(name: QuestionName, params = new URLSearchParams()): Answer<Row> {
  return answerTo(`/questions/${name}`, params) as Answer<Row>;
}
