import { expect, it } from 'vitest';
import { readPublished } from '../../testing/published';
import { caveatsFromChecks } from './caveats';
import { checkAll } from './checkCompany';
import { namesOf } from './finding';

/* Files of several versions: their numbers may never have stood in one report. */

const published = readPublished();
const mixed = { ...published, mixed: true };

it('no finding holds, and each says why, with nothing worked out', () => {
  const findings = checkAll(mixed);
  expect(findings).toHaveLength(checkAll(published).length);
  for (const { outcome, messageId, expected, found, equation, remarks, parts } of findings) {
    expect([outcome, messageId]).toEqual(['cannot_be_tested', 'mixed_files']);
    expect([expected, found, equation, remarks, parts]).toEqual([null, null, [], [], []]);
  }
});

it('a link to a finding still leads to it', () => {
  const names = (dataset: typeof published) => checkAll(dataset).map((one) => namesOf(one)[0]);
  expect(names(mixed)).toEqual(names(published));
});

it('no figure is called inconsistent by them', () => {
  const caveats = (dataset: typeof published) =>
    dataset.observations.flatMap((row) => caveatsFromChecks(dataset, row));
  expect(caveats(published)).toContain('contradicts_itself');
  expect(caveats(mixed)).toEqual([]);
});
