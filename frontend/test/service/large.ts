import type {
  AcrossRow,
  AgainRow,
  AreaAnswer,
  BoundaryAnswer,
  BoundaryRow,
  BrokerAnswer,
  ChangeAnswer,
  CoAddressedAnswer,
  ConnectionAnswer,
  GovernmentRow,
  NationalAnswer,
  RecurringRow,
} from '../../src/model/answers';
import type { AgencyRef, Answer, UnresolvedRow } from '../../src/model/types';
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

const citations = recommendations.slice(0, 3);

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
    question: { name, cypher: `questions/${name}.cypher`, parameters: { limit: 100, cited: 3 } },
    dataset: { version: 'large', importedAt: '2026-11-20T21:00:00Z', reviews: 650, recommendations: 13_214 },
    caveats: [],
    rows,
    truncated: true,
    next: '100',
  };
}

const theme = (place: number) => ({ id: `theme-${place}`, name: THEMES[place] ?? 'Not classified' });

const reviewAt = (place: number) => ({
  id: `${place + 10}345678-review`,
  title: `${PLACES[place % PLACES.length]} review`,
  csps: [PLACES[place % PLACES.length] ?? ''],
  yearOfDeath: 2006 + (place % 14),
});

/** Up to the given number of agencies no row is cut short; beyond it the answer could not hold all. */
export function largeAcross(agencies: number, whole = 20): Answer<AcrossRow> {
  return answer(
    'agencies-across-reviews',
    Array.from({ length: agencies }, (_, place) => {
      const inReviews = Array.from({ length: 12 }, (_unused, review) => reviewAt(review)).filter(
        (_id, review) => scattered(place, review, 3) > 0 || review === place % 12,
      );
      const cut = agencies > whole;
      return {
        agency: agencyAt(place),
        reviews: cut ? 140 - place : inReviews.length,
        recommendations: cut ? 400 - place : citations.length,
        reviewsInScope: 650,
        shareOfReviews: (cut ? 140 - place : inReviews.length) / 650,
        yearsOfDeath: Array.from({ length: 14 }, (_unused, year) => 2006 + year).filter(
          (year) => scattered(place, year, 4) > 0,
        ),
        areas: ['Northamptonshire', 'Cambridgeshire'],
        areasInAll: 31,
        inReviews,
        citations,
      };
    }),
  );
}

export function largeRecurring(agencies: number): Answer<RecurringRow> {
  const rows = Array.from({ length: agencies }, (_, place) =>
    THEMES.flatMap((_name, at) =>
      scattered(place, at, 3) === 0
        ? [
            {
              agency: agencyAt(place),
              theme: theme(at),
              reviews: 2 + scattered(at, place, 30),
              recommendations: 40,
              declared: scattered(place, at, 4),
              firstYear: 2006,
              lastYear: 2019,
              byReview: citations.map(({ id }, review) => ({
                reviewId: reviewAt(review).id,
                title: reviewAt(review).title,
                yearOfDeath: null,
                recommendationIds: [id],
              })),
              citations,
            },
          ]
        : [],
    ),
  );
  return answer('recurring-failures', rows.flat());
}

export function largeAgain(groups: number): Answer<AgainRow> {
  return answer(
    'asked-again',
    Array.from({ length: groups }, (_, place) => ({
      id: `r-${place}`,
      reviews: 2 + scattered(place, 3, 40),
      recommendations: 60,
      agencies: Array.from({ length: 8 }, (_unused, nth) => agencyAt(place + nth * 9)),
      themes: [theme(place % 12), theme((place + 5) % 12)],
      firstYear: 2006,
      lastYear: 2019,
      members: citations.map(({ id }, nth) => ({
        recommendationId: id,
        score: 1 - nth / 10,
        shared: nth === 0 ? [] : ['information', 'partnership', 'review', 'action'],
      })),
      citations,
    })),
  );
}

/** Every agency is tied to one of those before it, so that all hang together; some are tied once more. */
export function largeCoAddressed(agencies: number): CoAddressedAnswer {
  const rows = Array.from({ length: agencies }, (_, place) => place)
    .slice(1)
    .flatMap((place) => {
      const others = new Set([
        scattered(place, 1, place),
        ...(place % 3 === 0 ? [scattered(place, 2, place)] : []),
      ]);
      return [...others].map((other) => {
        const together = 1 + scattered(place, other, 9);
        return {
          a: agencyAt(other),
          b: agencyAt(place),
          recommendations: together,
          reviews: 1,
          together,
          ofA: 40,
          ofB: 60,
          outOf: 13_214,
          expected: 0.18,
          lift: together / 0.18,
          p: 0.0001,
          q: together > 2 ? 0.0004 : 0.21,
          byStructure: place % 5 === 0,
          citations,
        };
      });
    });
  const groups = Array.from({ length: 20 }, (_, place) => ({
    agencies: Array.from({ length: 6 }, (_unused, nth) => agencyAt(place + nth * 9)),
    together: 20 - place,
    reviews: 12,
    citations,
  }));
  return { ...answer('co-addressed-agencies', rows), groups };
}

export function largeBoundaries(agencies: number): BoundaryAnswer {
  const area = (place: number) => ({ id: `force:${place % 8}`, name: PLACES[place % 8] ?? '' });
  const rows = Array.from({ length: agencies }, (_, place): BoundaryRow => ({
    id: `issue-${place}`,
    review: { ...reviewAt(place % 7), id: `review-${place % 7}` },
    strength: place % 3 === 0 ? 'possible' : 'certain',
    why: 'Its home lies in another force area.',
    from: [area(place % 7)],
    to: [area(place + 3)],
    agency: agencyAt(place),
    words: null,
    themes: [theme(place % 12)],
    citations,
  }));
  const pairs = Array.from({ length: 40 }, (_, place) => ({
    from: area(place),
    to: area(place + 1 + Math.floor(place / 8)),
    reviews: 40 - place,
    issues: 60 - place,
    certain: 30,
    possible: 20,
    saidInWords: 10,
    themes: [0, 1, 2].map((nth) => ({ ...theme(place + nth), recommendations: 9 - nth })),
  }));
  return { ...answer('cross-boundary-issues', rows), pairs };
}

export function largePaths(paths: number): ConnectionAnswer {
  const rows = Array.from({ length: paths }, (_, place) => ({
    length: 3,
    steps: [0, 1, 2].map((nth) => ({
      from: agencyAt(nth === 0 ? 0 : place * 7 + nth * 9),
      to: agencyAt(nth === 2 ? 63 : place * 7 + (nth + 1) * 9),
      via: nth === 1 ? ('review' as const) : ('recommendation' as const),
      review: reviewAt(place + nth),
      recommendationIds: nth === 1 ? citations.slice(1, 3).map(({ id }) => id) : [citations[0]?.id ?? ''],
    })),
    citations,
  }));
  return { ...answer('connection', rows), paths: 212, cost: 14 };
}

export function largeGovernment(bodies: number): Answer<GovernmentRow> {
  return answer(
    'asked-of-government',
    Array.from({ length: bodies }, (_, place) => ({
      agency: { ...agencyAt(place), sector: 'central-government' },
      called: 'department',
      reviews: 200 - place,
      recommendations: 300 - place,
      reviewsInScope: 650,
      shareOfReviews: (200 - place) / 650,
      themes: THEMES.slice(0, 6).map((_name, nth) => ({ ...theme(nth), recommendations: 60 - nth * 9 })),
      years: Array.from({ length: 14 }, (_unused, year) => ({ year: 2006 + year, recommendations: 5 })),
      citations,
    })),
  );
}

/** As many areas as England and Wales have police forces, by thirteen themes. */
export function largeNational(areas: number): NationalAnswer {
  const rows = Array.from({ length: areas }, (_, place) => {
    const reviews = 2 + scattered(place, 4, 60);
    return {
      id: `force:${place}`,
      name: `${PLACES[place % PLACES.length]} and the districts round about it, number ${place + 1}`,
      reviews,
      recommendations: reviews * 20,
      small: reviews < 5,
      cells: THEMES.map((_name, at) => {
        const inCell = scattered(place, at, reviews + 1);
        return { theme: theme(at), reviews: inCell, recommendations: inCell * 2, small: inCell < 5 };
      }),
      citations,
    };
  });
  return {
    ...answer('national-picture', rows),
    question: {
      name: 'national-picture',
      cypher: 'questions/national-picture.cypher',
      parameters: { by: 'area', limit: 100, cited: 3 },
    },
    themes: THEMES.map((_name, at) => theme(at)),
    reviewsWithoutPlace: 17,
    areasWithoutReviews: PLACES,
  };
}

export function largeArea(rows: number): AreaAnswer {
  const rate = (count: number, of: number) => ({
    reviews: count,
    of,
    share: count / of,
    low: Math.max(0, count / of - 0.06),
    high: Math.min(1, count / of + 0.09),
  });
  return {
    ...answer(
      'area-picture',
      Array.from({ length: rows }, (_, place) => ({
        kind: place < 12 ? ('theme' as const) : ('sector' as const),
        id: `row-${place}`,
        name: THEMES[place] ?? agencyAt(place).name,
        here: rate(40 - place, 48),
        elsewhere: rate(300 - place * 9, 602),
        ratio: 1.7,
        small: place % 9 === 8,
        citations,
      })),
    ),
    area: { id: 'force:1', name: PLACES[2] ?? '', kind: 'force-area' },
    reviews: Array.from({ length: 48 }, (_, place) => reviewAt(place)),
    agencies: Array.from({ length: 10 }, (_, place) => ({
      agency: agencyAt(place),
      reviews: 30 - place,
      recommendations: 90,
    })),
    neighbours: Array.from({ length: 7 }, (_, place) => ({
      area: { id: `force:${place}`, name: PLACES[place] ?? '' },
      reviews: 9 - place,
      issues: 12,
      certain: 6,
      possible: 4,
      saidInWords: 2,
    })),
  };
}

export function largeChanges(rows: number): ChangeAnswer {
  return {
    ...answer(
      'what-changed',
      Array.from({ length: rows }, (_, place) => {
        const review = place % 3 === 0;
        return {
          kind: review ? 'new review' : 'newly recurs',
          review: review ? reviewAt(place) : null,
          agency: review ? null : agencyAt(place),
          reviewsBefore: review ? 0 : 1,
          reviewsNow: review ? 1 : 2,
          at: '2026-11-20T21:00:00Z',
          citations,
        };
      }),
    ),
    since: '2026-11-20T20:59:52Z',
    runs: Array.from({ length: 30 }, (_, place) => ({
      id: `run-${place}`,
      at: `2026-10-${String(30 - place).padStart(2, '0')}T08:00:00Z`,
    })),
  };
}

export function largeBrokers(agencies: number): BrokerAnswer {
  return {
    ...answer(
      'brokers-and-communities',
      Array.from({ length: agencies }, (_, place) => ({
        agency: agencyAt(place),
        partners: 60 - place / 2,
        standsBetween: 0.31 / (place + 1),
        importance: 0.02 / (place + 1),
        community: place % 5,
        recommendations: 120 - place,
        reviews: 60,
        citations,
      })),
    ),
    measures: ['Partners', 'Stands between', 'Importance'].map((name) => ({
      name,
      definition: 'How often the shortest path between two others leads through this body.',
      reference: 'https://doi.org/10.2307/3033543',
    })),
    communities: Array.from({ length: 5 }, (_, place) => ({
      id: place,
      name: `${agencyAt(place).name} and others, mostly police and health`,
      agencies: 40,
      members: Array.from({ length: 10 }, (_unused, nth) => agencyAt(place + nth * 5)),
      withinShare: 0.71,
    })),
  };
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
