import type { Envelope } from '../model/types';
import { momentName, plural } from '../model/words';
import { disclosure, el, factList, link, paragraph, type Child } from './dom';

/** How an answer was made: the Cypher file, its parameters and the data it was asked of; on paper in a line. */
export function provenance(envelope: Envelope, apiAddress: string): HTMLElement[] {
  const { question, dataset } = envelope;
  return [
    onScreen(envelope, apiAddress),
    el(
      'p',
      { class: 'govuk-body-s paper-only' },
      `Agency network explorer: ${plural(dataset.reviews, 'review')}, ${plural(dataset.recommendations, 'recommendation')}, ` +
        `loaded ${momentName(dataset.importedAt)}, version ${dataset.version}; ${question.cypher}; ${location.href}`,
    ),
  ];
}

function onScreen(envelope: Envelope, apiAddress: string): HTMLElement {
  const { question, dataset } = envelope;
  const parameters = Object.entries(question.parameters);
  return disclosure(
    'How this was answered',
    paragraph('This answer is one query in a file of its own, which can be run again in Neo4j Browser.'),
    factList([
      { name: 'Cypher file', value: el('code', {}, question.cypher) },
      {
        name: 'Parameters',
        value:
          parameters.length === 0
            ? 'none'
            : el(
                'ul',
                { class: 'govuk-list parameters' },
                ...parameters.map(([name, value]) =>
                  el('li', {}, el('code', {}, `${name} = ${JSON.stringify(value)}`)),
                ),
              ),
      },
      { name: 'Data', value: datasetWords(envelope) },
      { name: 'Loaded', value: momentName(dataset.importedAt) },
      { name: 'The same answer as data', value: el('a', { class: 'govuk-link', href: apiAddress }, 'JSON') },
      { name: 'What was derived', value: link('/about', 'How names, themes and boundaries are derived') },
    ]),
  );
}

function datasetWords({ dataset }: Envelope): Child {
  return [
    `${plural(dataset.reviews, 'review')}, ${plural(dataset.recommendations, 'recommendation')}, version `,
    el('code', {}, dataset.version),
  ];
}
