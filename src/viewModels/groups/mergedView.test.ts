import { describe, expect, it } from 'vitest';
import { buildDataset, type DatasetParts } from '../../testing/dataset';
import { buildI18n } from '../../testing/i18n';
import { indicatorOf } from '../../testing/figures';
import { buildMergedView } from './mergedView';

const words = buildI18n();
const companies = ['alpha', 'beta', 'gamma', 'delta'];

function build(dimension: string, observations: NonNullable<DatasetParts['observations']>) {
  const dataset = buildDataset({ companies, observations });
  const indicator = indicatorOf(dataset, 'headcount');
  const groups = { companies, year: 2024, dimension };
  return buildMergedView({ dataset, i18n: words }, indicator, { ...groups, show: 'all' });
}

function group(company: string, dimension: string, category: string, value: string) {
  return { company, indicator: 'headcount', value, dimension, category };
}

const ages = [
  group('alpha', 'age', 'lt30', '40'),
  group('alpha', 'age', '30to50', '1050'),
  group('alpha', 'age', 'gt50', '10'),
  group('beta', 'age', '20to29', '7'),
  group('beta', 'age', '30to39', '21'),
  group('beta', 'age', '40to49', '4'),
  { company: 'beta', indicator: 'headcount', value: '32' },
  group('gamma', 'age', 'lt35', '60'),
  group('gamma', 'age', '35to50', '30'),
  group('gamma', 'age', 'gt50', '10'),
];

describe('a block of the cut', () => {
  const view = build('age', ages);
  const [under, over] = view?.blocks ?? [];

  it('is named by its category, or by the groups that make it up', () => {
    expect(view?.blocks.map((block) => block.name)).toEqual(['Under 30', '30 to 50 + Over 50']);
  });

  it('has a row for each company, in their order and colours', () => {
    expect(under?.rows.map((row) => [row.name, row.position, row.drawn, row.text])).toEqual([
      ['Alpha', 1, 40, '40'],
      ['Beta', 2, 7, '7'],
      ['Gamma', 3, null, 'grouped differently'],
      ['Delta', 4, null, 'not reported for this group'],
    ]);
  });

  it('names the printed groups beside a row, where they go by another name', () => {
    expect(under?.rows.map((row) => row.aside)).toEqual([null, '20 to 29', null, null]);
    expect(over?.rows.map((row) => row.aside)).toEqual([
      'added up',
      '30 to 39 + 40 to 49 · added up',
      null,
      null,
    ]);
  });

  it('hatches a sum and tells its groups in the words that are read out', () => {
    expect(over?.rows[1]).toMatchObject({ state: 'derived', hatched: true, text: '25' });
    expect(over?.rows[1]?.label).toBe('Beta (30 to 39 + 40 to 49): 25 persons; added up');
    expect(under?.rows[1]).toMatchObject({ state: 'value', hatched: false });
  });

  it('tells the whole reason of a slot in the words that are read out', () => {
    expect(under?.rows[2]?.label).toBe('Gamma (Under 30): “Under 35” straddles this grouping');
    expect(under?.rows[3]?.label).toBe('Delta (Under 30): not reported for this group');
  });

  it('leads to the proof of the printed group, of the sum, of the group that does not fit', () => {
    expect(over?.rows.map((row) => row.id)).toEqual([
      'alpha.headcount.2024.age.30to50~gt50',
      'beta.headcount.2024.age.30to39~40to49',
      'gamma.headcount.2024.age.lt35',
      'delta.headcount.2024.age.30to50~gt50',
    ]);
  });

  it('has the verdict on figures of one group, whatever each report calls it', () => {
    expect(under?.verdict).toMatchObject({ level: 'comparable', reasons: [] });
    expect(over?.verdict?.level).toBe('with_care');
    expect(over?.verdict?.reasons).toMatchObject([{ id: 'derived', companies: 'Alpha and Beta' }]);
  });
});

describe('the sentence', () => {
  it('says whom the cut fits, what was added, and whom it does not fit and why', () => {
    expect(build('age', ages)?.sentence).toBe(
      'One grouping fits Alpha and Beta: Under 30 | 30 to 50 + Over 50. Sums of printed groups are hatched. It does not fit Gamma: “Under 35” straddles this grouping. It does not fit Delta: not reported for this group.',
    );
  });

  it('names together who is left out for one reason, and says where nothing was added', () => {
    const genders = ['alpha', 'beta'].flatMap((company) => [
      group(company, 'gender', 'male', '2'),
      group(company, 'gender', 'female', '1'),
    ]);
    expect(build('gender', genders)?.sentence).toBe(
      'One grouping fits Alpha and Beta: Men | Women. Their reports already use it; nothing is added. It does not fit Gamma and Delta: not reported for this group.',
    );
  });

  it.each([
    [
      'whose groups are not everyone',
      [group('gamma', 'age', 'lt30', '1'), group('gamma', 'age', '40to49', '1')],
      'It does not fit Gamma: groups not known to make up the whole.',
      'not a whole',
    ],
    [
      'whose groups overlap',
      [group('gamma', 'age', '20to29', '1'), group('gamma', 'age', 'lt35', '1')],
      'It does not fit Gamma: groups overlap.',
      'groups overlap',
    ],
  ])('tells of a company %s', (_, others, said, slot) => {
    const view = build('age', [...ages.slice(0, 7), ...others]);
    expect(view?.sentence).toContain(said);
    expect(view?.blocks[1]?.rows[2]?.text).toBe(slot);
  });

  it('tells of a company that does not tell a group apart', () => {
    const regions = ['alpha', 'beta', 'gamma'].flatMap((company) => [
      group(company, 'region', 'east_china', '1'),
      group(company, 'region', 'overseas', '1'),
      ...(company === 'gamma' ? [] : [group(company, 'region', 'northeast_china', '1')]),
      { company, indicator: 'headcount', value: company === 'gamma' ? '2' : '3' },
    ]);
    const view = build('region', regions);
    expect(view?.sentence).toContain('It does not fit Gamma: no group “Northeast China”.');
    expect(view?.blocks[1]?.rows[2]?.text).toBe('no such group');
  });
});

describe('beside a sum', () => {
  const mainlandOf = (regions: readonly string[]) =>
    build('region', [
      ...regions.map((region) => group('alpha', 'region', region, '5')),
      group('alpha', 'region', 'outside_mainland_china', '5'),
      { company: 'alpha', indicator: 'headcount', value: String(5 * regions.length + 5) },
      group('beta', 'region', 'mainland_china', '9'),
      group('beta', 'region', 'outside_mainland_china', '1'),
    ])?.blocks[0];
  const three = ['east_china', 'south_china', 'north_china'];

  it('up to three groups are named', () => {
    const mainland = mainlandOf(three);
    expect(mainland?.rows[0]?.aside).toBe('East China + South China + North China · added up');
    expect(mainland?.sums).toEqual([]);
  });

  it('more are counted, and spelt out below the bars', () => {
    const mainland = mainlandOf([...three, 'northeast_china']);
    expect(mainland?.rows[0]?.aside).toBe('4 groups · added up');
    expect(mainland?.sums).toEqual([
      'Alpha: East China + South China + North China + Northeast China',
    ]);
  });
});

it('there is none where no two companies can be merged', () => {
  expect(build('age', ages.slice(0, 3))).toBeNull();
});
