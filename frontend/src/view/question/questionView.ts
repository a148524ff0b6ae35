import { countAgencies, type ReviewNames } from '../../model/answerGraphs';
import type { Answer, Recommendation } from '../../model/types';
import type { QuestionName } from '../../state';
import type { Child } from '../dom';
import type { MatrixPicture, NetworkPicture, Picture } from '../picture/picture';
import type { Column } from '../table';

/** What one question brings to the page that all questions share. */
export interface QuestionView<
  Row extends { citations: Recommendation[] },
  A extends Answer<Row> = Answer<Row>,
> {
  name: QuestionName;
  /** The question as a person would ask it. */
  title: string;
  /** Two or three words for the browser's tab and for links. */
  short: string;
  lead: string;
  /** Whether bodies can be counted together with their successors. */
  countsFamilies: boolean;
  /** What the first rows say, in a sentence with its denominator. */
  finding: (answer: A) => string;
  /** Why there may be no rows, where no filter explains it. */
  nothing: (answer: A) => string;
  caption: string;
  columns: (answer: A) => Column<Row>[];
  rowName: (row: Row) => string;
  /** A row in a line, on the front page. */
  headline: (row: Row, answer: A) => Child;
  pictureTitle: string;
  pictures: (answer: A, names: ReviewNames) => Picture[];
  /** What follows the table, if anything does. */
  after?: (answer: A) => Child;
}

/** Beyond this many agencies or links an ordered matrix reads better than a network. */
const MOST_AGENCIES = 20;
const MOST_LINKS = 60;

export function bestFirst(network: NetworkPicture, matrix: MatrixPicture): Picture[] {
  const legible = countAgencies(network.graph) <= MOST_AGENCIES && network.graph.links.length <= MOST_LINKS;
  return legible ? [network, matrix] : [matrix, network];
}
