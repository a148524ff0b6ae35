import { describe, expect, it } from 'vitest';
import { checkFilters, readFilters, withoutFilter, writeFilters } from './filters';

describe('filters', () => {
  it('are read from and written to a URL unchanged', () => {
    const query = 'theme=training&area=Essex&deathYearFrom=2012&generic=include&lineage=family&level=sector';
    expect(writeFilters(readFilters(new URLSearchParams(query))).toString()).toBe(query);
  });

  it('take no notice of empty fields, of other parameters and of what is the default anyway', () => {
    expect(
      readFilters(new URLSearchParams('theme=+&picture=matrix&generic=exclude&lineage=named&level=unit')),
    ).toEqual({});
  });

  it('lose one and keep the rest', () => {
    expect(withoutFilter({ theme: 'training', area: 'Essex' }, 'theme')).toEqual({ area: 'Essex' });
  });

  it('refuse a year that is not four digits', () => {
    expect(checkFilters({ deathYearFrom: '12' })).toEqual({
      deathYearFrom: 'Year of death from must be a year with four digits, like 2016',
    });
  });

  it('refuse years in the wrong order', () => {
    expect(checkFilters({ deathYearFrom: '2018', deathYearTo: '2012' })).toEqual({
      deathYearTo: 'Year of death to must be 2018 or later',
    });
  });

  it('accept one open end', () => {
    expect(checkFilters({ deathYearTo: '2012' })).toEqual({});
  });
});
