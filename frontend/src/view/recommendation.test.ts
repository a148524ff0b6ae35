// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import type { Recommendation } from '../model/types';
import { recommendationCard } from './recommendation';

const recommendation: Recommendation = {
  id: 'r-1',
  number: 'R<b>1</b>',
  text: 'Share “all” <em>information</em> & more',
  reviewId: 'a/b',
  source: { origin: 'reviews/page.txt', report: 'javascript:alert(1)', start: 5, end: 9, line: 2 },
  addressees: [
    {
      as: 'Essex CSC',
      splitCertain: false,
      rule: 'alias',
      evidence: 'a registered alias',
      agency: {
        id: 'essex/csc',
        name: 'Essex Children’s Social Care',
        sector: 'childrens-social-care',
        kind: 'unit',
      },
    },
  ],
  themes: [],
  topics: [{ id: 'marac', name: 'MARAC', rule: 'marac-1', words: ['MARAC'] }],
  declaresRecurrence: 'this has been a previous recommendation',
};

describe('a recommendation', () => {
  const card = recommendationCard(recommendation, 3);

  it('is shown word for word', () => {
    expect(card.querySelector('blockquote')?.textContent).toBe(recommendation.text);
    expect(card.querySelector('h3')?.textContent).toBe('Recommendation R<b>1</b>');
  });

  it('marks what was derived, with its rule', () => {
    expect(card.textContent).toContain(
      'Essex CSC is read as Essex Children’s Social Care: a registered alias',
    );
    expect(card.textContent).toContain('(rule alias)');
    expect(card.textContent).toContain('matched “MARAC” (rule marac-1)');
    expect(card.querySelectorAll('.derived')).toHaveLength(3);
  });

  it('says what is not certain and what is not classified', () => {
    expect(card.textContent).toContain('not certain');
    expect(card.textContent).toContain('not classified');
  });

  it('says that it declares a recurrence', () => {
    expect(card.textContent).toContain('this has been a previous recommendation');
  });

  it('leads to the library where the report’s address is no web address', () => {
    const outside = [...card.querySelectorAll('a')].map((anchor) => anchor.getAttribute('href'));
    expect(outside).toContain('https://homicide-review.homeoffice.gov.uk/');
    expect(outside.some((href) => href?.startsWith('javascript'))).toBe(false);
  });

  it('leads to the agency by its encoded id', () => {
    expect(card.querySelector('a')?.getAttribute('href')).toBe('/agencies/essex%2Fcsc');
  });
});
