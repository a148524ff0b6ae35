import { countAgencies } from '../../model/answerGraphs';
import type { Filters } from '../../model/filters';
import type { ReviewNames } from '../../model/reviewNames';
import type { Cited } from '../../model/answers';
import type { Answer } from '../../model/types';
import type { Place, QuestionName } from '../../state';
import type { Control } from '../controls';
import type { Child } from '../dom';
import type { Chosen } from '../links';
import type { MatrixPicture, NetworkPicture, Picture } from '../picture/picture';
import type { Column } from '../table';

/** How the reader asked, for parts of an answer that lead on from it. */
export interface Asked {
  place: Place;
  filters: Filters;
  names: ReviewNames;
}

/** What one question brings to the page that all questions share. */
export interface QuestionView<Row extends Cited, A extends Answer<Row> = Answer<Row>> {
  name: QuestionName;
  /** The question as a person would ask it. */
  title: string;
  /** Two or three words for the browser's tab and for links. */
  short: string;
  lead: string;
  /** What can be asked of this question alone. */
  controls?: Control[];
  /** What the first rows say, in a sentence with its denominator. */
  finding: (answer: A) => string;
  /** Why there may be no rows, where no filter explains it. */
  nothing: (answer: A) => string;
  caption: string;
  columns: (answer: A, asked: Asked) => Column<Row>[];
  rowName: (row: Row) => string;
  /** A row in a line, on the front page and beneath a picture. */
  headline: (row: Row, answer: A) => Child;
  /** How the figures are to be read, in plain words before them. */
  reading?: (answer: A) => Child;
  pictureTitle?: string;
  pictures?: (answer: A, asked: Asked) => Picture[];
  /** What stands before the picture and the table, and what follows them. */
  before?: (answer: A, asked: Asked) => Child;
  after?: (answer: A, asked: Asked) => Child;
  /** How many recommendations a row rests on, where that is counted, and what picks out all of them. */
  whole?: (row: Row, answer: A) => { count?: number; chosen: Chosen | null };
  /** What a row opens to; its citations by review unless said otherwise. */
  under?: (row: Row, answer: A, asked: Asked) => Node;
}

/** Beyond this many agencies or links an ordered matrix reads better than a network. */
const MOST_AGENCIES = 20;
const MOST_LINKS = 60;

export function bestFirst(network: NetworkPicture, ...matrices: MatrixPicture[]): Picture[] {
  const legible = countAgencies(network.graph) <= MOST_AGENCIES && network.graph.links.length <= MOST_LINKS;
  return legible ? [network, ...matrices] : [...matrices, network];
}
