import type {
  AcrossRow,
  AgencyRef,
  Answer,
  BoundaryRow,
  CoAddressedRow,
  RecurringRow,
  UnresolvedRow,
} from '../../src/model/types';
import { recommendations } from './data';

/** Answers as large as the national library would give them, made by rule so that they are the same every time. */

const PLACES = [
  'Northamptonshire',
  'Kingston upon Hull',
  'Bournemouth, Christchurch and Poole',
  'Nottinghamshire',
  'Cambridgeshire and Peterborough',
  'Leeds',
  'Tees, Esk and Wear Valleys',
  'Richmond',
];
const BODIES: [string, string][] = [
  ['Constabulary', 'police'],
  ['County Council › Children’s Social Care', 'childrens-social-care'],
  ['University Hospitals NHS Foundation Trust', 'acute'],
  ['Safeguarding Adults Board', 'partnership-board'],
  ['Women’s Aid', 'specialist-domestic-abuse'],
  ['Integrated Care Board', 'nhs-commissioner'],
  ['Community Rehabilitation Company', 'probation'],
  ['Housing Association', 'housing-provider'],
];
const THEMES = [
  'Information sharing',
  'Record keeping and systems',
  'Identifying and assessing risk',
  'Working together across agencies and areas',
  'Policy, procedure and law',
  'Training and professional practice',
  'Referral and specialist support',
  'Public awareness',
  'Supervision, assurance and capacity',
  'Enforcement and protective measures',
  'The family and its voice',
  'Review and learning process',
];

/** A whole number from 0 up to a limit, scattered by a multiplicative hash of the two places. */
function scattered(a: number, b: number, limit: number): number {
  return (Math.imul(a * 31 + b + 7, 2654435761) >>> 8) % limit;
}

export function agencyAt(place: number): AgencyRef {
  const [body, sector] = BODIES[Math.floor(place / PLACES.length) % BODIES.length] as [string, string];
  const name = `${PLACES[place % PLACES.length]} ${body}`;
  return { id: `large/${place}`, name, sector, kind: 'body' };
}

function answer<Row>(name: string, rows: Row[]): Answer<Row> {
  return {
    question: { name, cypher: `questions/${name}.cypher`, parameters: { limit: 100 } },
    dataset: { version: 'large', importedAt: '2026-11-20T21:00:00Z', reviews: 650, recommendations: 13_214 },
    caveats: [],
    rows,
    truncated: true,
    next: '100',
  };
}

const citations = recommendations.slice(0, 3);

export function largeAcross(agencies: number): Answer<AcrossRow> {
  return answer(
    'agencies-across-reviews',
    Array.from({ length: agencies }, (_, place) => {
      const reviewIds = Array.from({ length: 12 }, (_unused, review) => `${review + 10}345678-review`).filter(
        (_id, review) => scattered(place, review, 3) > 0 || review === place % 12,
      );
      return {
        agency: agencyAt(place),
        reviews: reviewIds.length,
        recommendations: reviewIds.length * 3,
        shareOfReviews: reviewIds.length / 650,
        yearsOfDeath: [2011, 2019],
        areas: ['Northamptonshire', 'Cambridgeshire'],
        reviewIds,
        citations,
      };
    }),
  );
}

export function largeRecurring(agencies: number): Answer<RecurringRow> {
  const rows = Array.from({ length: agencies }, (_, place) =>
    THEMES.flatMap((name, theme) =>
      scattered(place, theme, 3) === 0
        ? [
            {
              agency: agencyAt(place),
              theme: { id: `theme-${theme}`, name },
              reviews: 2 + scattered(theme, place, 30),
              recommendations: 40,
              byReview: [
                {
                  reviewId: 'a',
                  title: 'Northamptonshire review',
                  yearOfDeath: null,
                  recommendations: citations,
                },
              ],
              citations,
            },
          ]
        : [],
    ),
  );
  return answer('recurring-failures', rows.flat());
}

/** Every agency is tied to one of those before it, so that all hang together; some are tied once more. */
export function largeCoAddressed(agencies: number): Answer<CoAddressedRow> {
  const rows = Array.from({ length: agencies }, (_, place) => place)
    .slice(1)
    .flatMap((place) => {
      const others = new Set([
        scattered(place, 1, place),
        ...(place % 3 === 0 ? [scattered(place, 2, place)] : []),
      ]);
      return [...others].map((other) => ({
        a: agencyAt(other),
        b: agencyAt(place),
        recommendations: 1 + scattered(place, other, 9),
        reviews: 1,
        citations,
      }));
    });
  return answer('co-addressed-agencies', rows);
}

export function largeBoundaries(agencies: number): Answer<BoundaryRow> {
  return answer(
    'cross-boundary-issues',
    Array.from({ length: agencies }, (_, place) => ({
      review: {
        id: `review-${place % 7}`,
        title: `${PLACES[place % 7]} review`,
        csps: [],
        yearOfDeath: 2000 + (place % 7),
      },
      strength: place % 3 === 0 ? 'possible' : 'certain',
      why: 'Its home lies in another force area.',
      from: [{ id: `force:${place % 7}`, name: PLACES[place % 7] ?? '' }],
      to: [{ id: `force:${(place + 3) % 8}`, name: PLACES[(place + 3) % 8] ?? '' }],
      agency: agencyAt(place),
      words: null,
      citations,
    })),
  );
}

/** Names as pages write them, each held in a force area whose name is not among the choices. */
export function largeUnresolved(names: number): Answer<UnresolvedRow> {
  return answer(
    'unresolved-names',
    Array.from({ length: names }, (_, place) => ({
      agency: { ...agencyAt(place), id: `unresolved:force:${place % 7}:${place}`, sector: 'not-known' },
      holdsIn: `force:${place % 7}`,
      reviews: names - place,
      recommendations: 2 * (names - place),
      surfaceForms: [agencyAt(place).name, `${agencyAt(place).name} (${'ABCDEFGH'[place % 8]}TEAM)`],
      suggestions: [0.97, 0.86, 0.75]
        .slice(0, place % 4)
        .map((score, nth) => ({ ...agencyAt(place + 8 * nth + 1), score })),
      citations,
    })),
  );
}
