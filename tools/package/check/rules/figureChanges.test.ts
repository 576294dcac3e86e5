import * as v from 'valibot';
import { expect, it } from 'vitest';
import { faultsOf, reordered, sampleFiles, seeded } from '../samplePackage';

const rows = 'changes.csv';
const descriptor = v.looseObject({ resources: v.array(v.looseObject({ path: v.string() })) });

it.each([
  [
    'a version that the package does not tell of',
    '2023.9,added',
    '2022.1,added',
    'version unknown_id',
  ],
  ['an id that nobody declares', 'gender,female,,', 'gender,femail,,', '- unknown_id'],
  ['a value that is none', ',101,persons,100,', ',x,persons,100,', 'value_before bad_value'],
  ['a kind of change that is none', 'corrected,', 'mended,', 'change bad_value'],
  [
    'a number before one that was added',
    'female,,,101,',
    'female,150,persons,101,',
    'value numbers_of_other_change',
  ],
  [
    'a correction that changes nothing',
    ',101,persons,100,',
    ',100,persons,100,',
    'value numbers_of_other_change',
  ],
  [
    'a last number that is not the one given',
    ',100,persons\n',
    ',99,persons\n',
    'value change_not_as_given',
  ],
])('tells %s', (_, passage, replacement, fault) => {
  const files = seeded(rows, passage, replacement);
  const line = (files.get(rows) ?? '')
    .split('\n')
    .findIndex((text, index) => text !== (sampleFiles.get(rows) ?? '').split('\n')[index]);
  expect(faultsOf(files)).toEqual([`${rows}:${line + 1}:${fault}`]);
});

it('a figure that was removed may have ids that are gone', () => {
  expect(faultsOf(seeded(rows, 'training_hours', 'old_hours'))).toEqual([]);
});

it('tells a row of an older version behind one of a newer', () => {
  const files = reordered(rows, ([first = '', second = '', third = '']) => [second, first, third]);
  expect(faultsOf(files)).toContain('changes.csv:3:- unsorted');
});

it('a package may lack the file', () => {
  const files = new Map(sampleFiles);
  files.delete(rows);
  const text = v.parse(descriptor, JSON.parse(files.get('datapackage.json') ?? ''));
  const resources = text.resources.filter(({ path }) => path !== rows);
  files.set('datapackage.json', `${JSON.stringify({ ...text, resources })}\n`);
  expect(faultsOf(files)).toEqual([]);
});
