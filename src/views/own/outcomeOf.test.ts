import { expect, it } from 'vitest';
import { buildI18n } from '../../testing/i18n';
import { outcomeOf } from './outcomeOf';

const { t } = buildI18n();

it.each([
  'Failed to fetch dynamically imported module: https://host/assets/findTables-b2.js',
  'error loading dynamically imported module: https://host/assets/findTables-b2.js',
  'Importing a module script failed.',
])('a lost script is told, with the sources that wait for it: %s', (message) => {
  const error = new TypeError(message);
  expect(outcomeOf(error, 'report.csv', t)).toEqual({ kind: 'lost', error });
});

it('whatever else goes wrong is told of the source; without a word goes only what was stopped', () => {
  expect(outcomeOf(new Error('out of memory'), 'report.csv', t)).toEqual({
    kind: 'told',
    words: ['report.csv could not be read. Try again, or save it as CSV.'],
  });
  expect(outcomeOf({ kind: 'stopped' }, 'report.csv', t)).toEqual({ kind: 'stopped' });
});
