import { describe, expect, it } from 'vitest';
import { buildDataset, type DatasetParts } from '../../testing/dataset';
import { unlikenessOf } from './unlikeness';

describe('two numbers that are to be one series', () => {
  const rowsOf = (observations: DatasetParts['observations']) => {
    const dataset = buildDataset({
      ...(observations ? { observations } : {}),
      texts: {
        office: { aspects: { boundary: 'office' } },
        open: { aspects: { boundary: 'not_stated' } },
        market: { aspects: { definition: 'market_based' } },
      },
    });
    return (ignored: Parameters<typeof unlikenessOf>[2] = []) =>
      unlikenessOf(dataset.texts, dataset.observations, ignored);
  };
  const scope2 = { company: 'alpha', indicator: 'ghg_scope2', value: '1' };

  it('are alike where boundary, formula and definition are', () => {
    expect(rowsOf([scope2, { ...scope2, year: 2023 }])()).toEqual([]);
    const office = { ...scope2, boundary: 'office' };
    expect(rowsOf([office, { ...office, year: 2023 }])()).toEqual([]);
  });

  it('are not where an aspect differs, unless it is one that may', () => {
    const unlike = rowsOf([
      { ...scope2, boundary: 'office' },
      { ...scope2, year: 2023, definition: 'market' },
    ]);
    expect(unlike()).toEqual([
      { aspect: 'boundary', stated: true },
      { aspect: 'definition', stated: true },
    ]);
    expect(unlike(['definition'])).toEqual([{ aspect: 'boundary', stated: true }]);
  });

  it('cannot be called alike where the report leaves both open in the same words', () => {
    const open = { ...scope2, boundary: 'open' };
    expect(rowsOf([open, { ...open, year: 2023 }])()).toEqual([
      { aspect: 'boundary', stated: false },
    ]);
  });
});
