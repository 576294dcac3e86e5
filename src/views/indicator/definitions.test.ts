import { describe, expect, it } from 'vitest';
import { buildDataset, type DatasetParts } from '../../testing/dataset';
import { buildI18n } from '../../testing/i18n';
import { indicatorOf } from '../../testing/figures';
import { buildDefinitions } from './definitions';

function build(parts: DatasetParts, indicator: string) {
  const dataset = buildDataset(parts);
  return buildDefinitions(
    dataset,
    indicatorOf(dataset, indicator),
    ['alpha', 'beta'],
    buildI18n('en', parts.texts),
  );
}

describe('what a report says of what it counts', () => {
  const coverage = { company: 'alpha', indicator: 'training_coverage', value: '1' };
  const texts = {
    office: { text: 'One office' },
    formula: { text: 'Trained ÷ all' },
    remark: { text: 'A remark' },
    men: { text: 'On men only' },
    gap: { text: 'Not printed' },
  };

  it('is told once, however many numbers say it', () => {
    const [alpha] = build(
      {
        observations: [
          { ...coverage, boundary: 'office', definition: 'formula', note: 'remark' },
          { ...coverage, boundary: 'office', definition: 'formula', year: 2023 },
        ],
        texts,
      },
      'training_coverage',
    );
    expect(alpha).toMatchObject({
      name: 'Alpha',
      position: 1,
      boundary: ['One office'],
      definition: ['Trained ÷ all'],
      notes: ['A remark'],
      groupNotes: [],
    });
  });

  it('of groups stands apart from what is said of the whole', () => {
    const men = { dimension: 'gender', category: 'male' };
    const [alpha] = build(
      {
        observations: [
          { ...coverage, note: 'remark' },
          { ...coverage, ...men, note: 'men' },
          { ...coverage, ...men, note: 'remark' },
        ],
        texts,
      },
      'training_coverage',
    );
    expect(alpha?.notes).toEqual(['A remark']);
    expect(alpha?.groupNotes).toEqual(['On men only']);
  });

  it('is also why it prints no number, and nothing for a report that says nothing', () => {
    const [alpha, beta] = build(
      {
        disclosures: [{ company: 'alpha', indicator: 'training_coverage', note: 'gap' }],
        texts,
      },
      'training_coverage',
    );
    expect(alpha?.notes).toEqual(['Not printed']);
    expect(beta).toMatchObject({ boundary: [], definition: [], notes: [], groupNotes: [] });
  });

  it('of a derived figure is what is said of the numbers it rests on', () => {
    const [alpha] = build(
      {
        observations: [
          { company: 'alpha', indicator: 'ghg_scope1', value: '1', boundary: 'office' },
          { company: 'alpha', indicator: 'ghg_scope2', value: '2', boundary: 'office' },
        ],
        texts,
      },
      'ghg_scope1_2',
    );
    expect(alpha?.boundary).toEqual(['One office']);
  });
});
