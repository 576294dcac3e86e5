import { expect, it } from 'vitest';
import { faultsOf, sampleFiles } from '../samplePackage';

const json = sampleFiles.get('texts.json') ?? '';

/** The sample with `change` done to texts.json. */
function withTexts(change: (json: string) => string) {
  return new Map(sampleFiles).set('texts.json', change(json));
}

/** texts.json without the text of this id. */
function withoutText(id: string) {
  return withTexts((texts) => texts.replace(new RegExp(` {2}"${id}": \\{[^}]*\\},?\\n`), ''));
}

it('tells a text that nothing uses', () => {
  const seed = withTexts((texts) =>
    texts.replace('{\n', '{\n  "unit.GJ": { "en": "GJ", "zh-Hant": "GJ", "zh-Hans": "GJ" },\n'),
  );
  expect(faultsOf(seed)).toEqual(['texts.json:2:unit.GJ unused_text']);
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
  const seed = withTexts((texts) =>
    texts.replace('{\n', '{\n  "unit.ratio": { "en": "r", "zh-Hant": "r", "zh-Hans": "r" },\n'),
  );
  const line = json.slice(0, json.indexOf('"unit.ratio"')).split('\n').length + 1;
  expect(faultsOf(seed)).toEqual([`texts.json:${line}:unit.ratio duplicate_key`]);
});
