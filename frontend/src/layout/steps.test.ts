import { describe, expect, it } from 'vitest';
import { stepFrom, type Point } from './steps';

const middle: Point = { id: 'middle', x: 0, y: 0 };
const near: Point = { id: 'near', x: 20, y: 0 };
const linked: Point = { id: 'linked', x: 90, y: 10 };
const above: Point = { id: 'above', x: 0, y: -30 };

describe('an arrow key', () => {
  it('follows a link before it goes to what is nearer', () => {
    expect(stepFrom(middle, 'ArrowRight', [middle, near, linked], ['linked'])?.id).toBe('linked');
  });

  it('goes to the nearest where no link points that way', () => {
    expect(stepFrom(middle, 'ArrowRight', [middle, near, above], ['above'])?.id).toBe('near');
    expect(stepFrom(middle, 'ArrowUp', [middle, near, above], [])?.id).toBe('above');
  });

  it('stays where there is nothing that way', () => {
    expect(stepFrom(middle, 'ArrowLeft', [middle, near, linked, above], ['linked'])).toBeUndefined();
  });

  it('reaches every node of a column of three', () => {
    const column = [0, 1, 2].map((place) => ({ id: String(place), x: 0, y: place * 40 }));
    const next = stepFrom(column[0] as Point, 'ArrowDown', column, []);
    expect(next?.id).toBe('1');
    expect(stepFrom(next as Point, 'ArrowDown', column, [])?.id).toBe('2');
  });
});
