import { expect, it } from 'vitest';
import { defaultBasis } from '../domain/figures/basis';
import { keyOf } from '../testing/figures';
import { publishedI18n, readPublished } from '../testing/published';
import { citedNumber } from './cited';

it('the unit of a derived number is written as everywhere', () => {
  const context = { dataset: readPublished(), i18n: publishedI18n('en') };
  const cited = citedNumber(context, keyOf('ainnovation', 'women_share'), defaultBasis, {
    link: 'https://example.org/',
    date: '2026-11-30',
  });
  expect(cited?.value).toBe('29.52%');
});
