import { expect, it } from 'vitest';
import { textsFile, type DataFile } from '../../../../src/data/dataFiles';
import { languages } from '../../../../src/domain/dataset';
import { faultsOf, sampleFiles } from '../samplePackage';

const en = 'texts/en.json';

/** The sample with `change` done to each of these files. */
function changed(change: (text: string) => string, ...files: readonly DataFile[]) {
  return new Map(
    [...sampleFiles].map(([file, text]) => [file, files.includes(file) ? change(text) : text]),
  );
}

/** The sample without the text of this id, in the table and in every language. */
function withoutText(id: string) {
  const row = new RegExp(`^${id},.*\\n`, 'm');
  const entry = new RegExp(` {2}"${id}": \\{[^}]*\\},?\\n`);
  const without = changed((json) => json.replace(entry, ''), ...languages.map(textsFile));
  return without.set('texts.csv', (without.get('texts.csv') ?? '').replace(row, ''));
}

/** The line of English on which a text begins. */
function lineOf(id: string): number {
  const json = sampleFiles.get(en) ?? '';
  return json.slice(0, json.indexOf(`"${id}"`)).split('\n').length;
}

it('tells a group of companies without a name', () => {
  const grouped = changed(
    (table) => table.replace(/website$/m, 'website,groups').replace(/,$/gm, ',,cloud|cloud'),
    'companies.csv',
  );
  expect(faultsOf(grouped)).toEqual(['companies.csv:2:groups missing_text']);
});

it('tells a text that nothing uses', () => {
  const added = changed(
    (json) => json.replace('{\n', '{\n  "alpha": { "text": "unused" },\n'),
    ...languages.map(textsFile),
  );
  const table = (added.get('texts.csv') ?? '').replace('\nalpha-', '\nalpha,,,,,,,,\nalpha-');
  expect(faultsOf(added.set('texts.csv', table))).toEqual(['texts.csv:2:text unused_text']);
});

it.each([
  ['unit.persons', 'indicators.csv:5:unit'],
  ['unit.class-hours', 'observations.csv:10:unit'],
  ['unit.kgCO2e', 'observations.csv:2:unit'],
  ['theme.workforce', 'indicators.csv:5:theme'],
  ['dimension.site', 'indicators.csv:3:dimensions'],
  ['regime.szse_17', 'companies.csv:3:regime'],
  ['exchange.SZSE', 'companies.csv:3:exchange'],
  ['unit.tCO2/MWh', 'emission_factors.csv:2:unit'],
])('tells that %s has no text, at its first use', (id, place) => {
  expect(faultsOf(withoutText(id))).toEqual([`${place} missing_text`]);
});

it('tells a text that stands twice', () => {
  const seed = changed((json) => json.replace('{\n', '{\n  "unit.ratio": { "text": "r" },\n'), en);
  expect(faultsOf(seed)).toEqual([`${en}:2:unit.ratio duplicate_key`]);
});

it('tells words that one language lacks, and words of no text', () => {
  const renamed = changed((json) => json.replace('"unit.ratio"', '"unit.ration"'), en);
  expect(faultsOf(renamed)).toEqual([
    `${en}:-:unit.ratio missing_text`,
    `${en}:${lineOf('unit.ratio')}:unit.ration unknown_id`,
  ]);
});

it('tells a short form that one language lacks', () => {
  const without = changed((json) => json.replace(/,\n *"short": "[^"]*"/, ''), en);
  expect(faultsOf(without)).toEqual([`${en}:${lineOf('alpha-office')}:alpha-office missing_text`]);
});
