import { expect, it } from 'vitest';
import { parseSelection } from '../../state/selection';
import { readPublished } from '../../testing/published';
import { vocabularyOf } from '../vocabularyOf';
import { namesOwnCompany } from './namesOwnCompany';

it('what a link says of a company that someone added elsewhere is told apart from mistakes', () => {
  const search = '?companies=qiniu,own-acme,nobody&year=1999&proof=own-acme.headcount.2024';
  const { selection, dropped } = parseSelection(search, vocabularyOf(readPublished()));
  expect(selection.companies).toEqual(['qiniu']);
  expect(dropped.filter(namesOwnCompany).map(({ value }) => value)).toEqual([
    'own-acme',
    'own-acme.headcount.2024',
  ]);
  expect(dropped.filter((one) => !namesOwnCompany(one)).map(({ value }) => value)).toEqual([
    'nobody',
    '1999',
  ]);
});
