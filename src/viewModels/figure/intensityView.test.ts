import { describe, expect, it } from 'vitest';
import { buildDataset, type DatasetParts } from '../../testing/dataset';
import { buildI18n } from '../../testing/i18n';
import { indicatorOf } from '../../testing/figures';
import { publishedI18n, readPublished } from '../../testing/published';
import { buildIntensityView } from './intensityView';

const indicators = [
  { id: 'headcount', kind: 'stock' },
  { id: 'water_consumption', kind: 'flow', unit: 't' },
  { id: 'ghg_intensity_revenue', kind: 'intensity', unit: 'tCO2e/RMB million' },
  { id: 'ghg_intensity_employee', kind: 'intensity', unit: 'tCO2e/person' },
  { id: 'water_intensity_revenue', kind: 'intensity', unit: 't/RMB million' },
  { id: 'rnd_spend', kind: 'flow', unit: 'RMB million' },
  { id: 'rnd_spend_share_revenue', kind: 'rate', unit: '%' },
] as const;
const texts = {
  scope2Only: { aspects: { scopes: 'scope2_only' } },
  office: { aspects: { boundary: 'one_office' } },
};
const words = buildI18n('en', texts);
const { t } = words;

const row = (indicator: string, value: string, change = {}) => ({
  company: 'alpha',
  indicator,
  value,
  ...change,
});
const emissions = row('ghg_scope1_2', '1000.0');
const perRevenue = row('ghg_intensity_revenue', '2.00');
const water = row('water_consumption', '500.0');
const waterPerRevenue = row('water_intensity_revenue', '1.00');

function build(observations: NonNullable<DatasetParts['observations']>, id = 'ghg_scope1_2') {
  const dataset = buildDataset({ indicators, texts, observations });
  return buildIntensityView({ dataset, i18n: words }, indicatorOf(dataset, id), ['alpha', 'beta']);
}

describe('a printed intensity', () => {
  it('stands beside ours, divided by what the other intensities imply', () => {
    // Water: 499.95 ÷ 1.005 = 497.46 to 500.05 ÷ 0.995 = 502.56; 1,000 ÷ that is 1.9897 to 2.0104.
    const [only, ...rest] = build([emissions, perRevenue, water, waterPerRevenue]);
    expect(rest).toEqual([]);
    expect(only).toMatchObject({ year: 2024, title: 'ghg_intensity_revenue', note: null });
    expect(only?.printed.text).toBe('2.00');
    expect(only?.ours).toEqual({
      text: '2.0 tCO2e per RMB million (1.98–2.02)',
      base: t('intensity.base.implied', { base: '497–503 RMB million', count: 1 }),
      agrees: true,
    });
  });

  it('that another base does not bear out is said not to agree', () => {
    const [only] = build([emissions, { ...perRevenue, value: '3.00' }, water, waterPerRevenue]);
    expect(only?.ours?.agrees).toBe(false);
  });

  it('has nothing of ours beside it where nothing else tells its base', () => {
    const [only] = build([emissions, perRevenue]);
    expect(only).toMatchObject({ ours: null, note: t('intensity.repeats') });
  });

  it('has nothing of ours beside it where the others contradict one another', () => {
    const share = row('rnd_spend_share_revenue', '50.0');
    const spend = row('rnd_spend', '100.0');
    const [only] = build([emissions, perRevenue, water, waterPerRevenue, spend, share]);
    expect(only).toMatchObject({ ours: null, note: t('intensity.contradict') });
  });

  it('per employee of the whole company is divided by the printed headcount', () => {
    const [only] = build([
      emissions,
      row('ghg_intensity_employee', '2.5'),
      row('headcount', '400'),
    ]);
    expect(only?.ours).toEqual({
      text: '2.50 tCO2e per person (2.4998–2.5002)',
      base: t('intensity.base.headcount', { base: '400 persons' }),
      agrees: true,
    });
  });

  it('per employee of a part is not divided by the headcount of the whole', () => {
    const [only] = build([
      { ...emissions, boundary: 'office' },
      row('ghg_intensity_employee', '2.5', { boundary: 'office' }),
      row('headcount', '400'),
    ]);
    expect(only).toMatchObject({ ours: null, note: t('intensity.repeats') });
  });

  it('stands at the figure its scopes name, and at no other', () => {
    const rows = [
      emissions,
      row('ghg_scope2', '900.0'),
      { ...perRevenue, definition: 'scope2Only' },
    ];
    expect(build(rows)).toEqual([]);
    expect(build(rows, 'ghg_scope2')).toHaveLength(1);
  });

  it('that is a share of revenue stands beside ours in percent', () => {
    // 100 ÷ (497.46 to 502.56) is 19.9 % to 20.1 %; the emissions imply 498.73 to 501.28.
    const [only] = build(
      [emissions, perRevenue, row('rnd_spend', '100.0'), row('rnd_spend_share_revenue', '20.0')],
      'rnd_spend',
    );
    expect(only?.ours?.text).toBe('20% (19.93–20.07)');
    expect(only?.ours?.agrees).toBe(true);
  });

  it('has no row where the report prints none', () => {
    expect(build([emissions])).toEqual([]);
    expect(build([], 'headcount')).toEqual([]);
  });
});

describe('the published reports', () => {
  const dataset = readPublished();
  const spoken = publishedI18n('en');
  const companies = dataset.companies.map((company) => company.id);
  const of = (id: string) =>
    buildIntensityView({ dataset, i18n: spoken }, indicatorOf(dataset, id), companies);

  it('print five intensities of scope 1 + 2 that another base bears out', () => {
    expect(of('ghg_scope1_2').map(({ id, ours }) => [id, ours?.agrees])).toEqual([
      ['kingsoft_cloud.ghg_intensity_revenue.2024', true],
      ['kingsoft_cloud.ghg_intensity_revenue.2023', true],
      ['sensetime.ghg_intensity_revenue.2024', true],
      ['sensetime.ghg_intensity_revenue.2023', true],
      ['sensetime.ghg_intensity_revenue.2022', true],
    ]);
  });

  it('Qiniu’s emissions per person agree with the people its energy and water imply', () => {
    // 466,562 ÷ 1,976.96 leaves 235.9988 to 236.0006 people.
    const qiniu = of('ghg_scope2').find((intensityRow) => intensityRow.company === 'qiniu');
    expect(qiniu?.ours).toMatchObject({
      base: t('intensity.base.implied', { base: '235.9988–236.0006 persons', count: 2 }),
      agrees: true,
    });
  });
});
