import type { Lineage } from '../model/counting';
import { stepWords } from '../model/lineage';
import type { AgencyPage, LineageStep, Named } from '../model/types';
import { dateName } from '../model/words';
import { hrefWith, type Place } from '../state';
import { el, link, paragraph, type Child } from './dom';
import { agencyLink } from './links';

type Subject = AgencyPage['agency'];
type Body = Named;

/** The line of bodies through time in which an agency stands, and the switch between the two ways of counting. */
export function lineOfBodies(
  agency: Subject,
  counted: Lineage,
  predecessors: Body[],
  place: Place,
): HTMLElement {
  const before = agency.lineage.filter(({ direction }) => direction === 'before');
  const after = agency.lineage.filter(({ direction }) => direction === 'after');
  return el(
    'section',
    { 'aria-labelledby': 'lineage' },
    el('h2', { class: 'govuk-heading-m', id: 'lineage', tabindex: -1 }, 'The line of bodies through time'),
    after.length > 0 &&
      paragraph(
        after.some(({ verified }) => verified)
          ? 'It was succeeded: its work is another body’s today. '
          : 'It may have been succeeded, but nobody has checked it. ',
        `What was asked of ${agency.name} is no finding on the practice of those that came after.`,
      ),
    before.length > 0 && [toWhom(agency, counted, predecessors), switchOver(counted, place)],
    el(
      'ol',
      { class: 'lineage' },
      ...before.map((one) => step(one, agency, counted)),
      el('li', { class: 'lineage__step lineage__step--self' }, el('strong', {}, agency.name), ', this page'),
      ...after.map((one) => step(one, agency, counted)),
    ),
    agency.lineage.some(({ verified }) => !verified) &&
      paragraph('A step that nobody has checked is shown, but passes nothing on when a family is counted.'),
  );
}

function toWhom(agency: Subject, counted: Lineage, predecessors: Body[]): HTMLElement {
  if (counted === 'named') {
    return paragraph(
      'Counted as named: this page shows only what was asked of it under its own name, not what was asked of the bodies before it.',
    );
  }
  return predecessors.length > 0
    ? paragraph(
        'Counted with the bodies it inherited from: older recommendations were made to ',
        bodies(predecessors, agency, counted),
        `, not to ${agency.name}, and say nothing of how it works today.`,
      )
    : paragraph(
        'Counted with the bodies it inherited from: none of the recommendations loaded was made to one of them.',
      );
}

function switchOver(counted: Lineage, place: Place): HTMLElement {
  return paragraph(
    counted === 'named'
      ? link(
          hrefWith(place, { lineage: 'family', after: null }),
          'Count it with the bodies it inherited from',
        )
      : link(hrefWith(place, { lineage: null, after: null }), 'Count it as named'),
  );
}

function step(one: LineageStep, agency: Subject, counted: Lineage): HTMLElement {
  return el(
    'li',
    { class: `lineage__step${one.verified ? '' : ' lineage__step--unverified'}` },
    el('span', { class: 'lineage__date' }, dateName(one.date)),
    bodies(one.from, agency, counted),
    ` ${stepWords(one)} `,
    bodies(one.to, agency, counted),
    '. ',
    !one.verified && el('strong', { class: 'govuk-tag govuk-tag--grey derived' }, 'unverified'),
    one.source && el('span', { class: 'lineage__source' }, `Source: ${one.source}`),
  );
}

function bodies(all: Body[], agency: Subject, counted: Lineage): Child {
  return all.map((body, index) => [
    index > 0 && (index === all.length - 1 ? ' and ' : ', '),
    body.id === agency.id ? el('strong', {}, body.name) : agencyLink(body, counted),
  ]);
}
