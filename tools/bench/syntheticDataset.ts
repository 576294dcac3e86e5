import {
  byLanguage,
  type Dataset,
  type Indicator,
  type Observation,
} from '../../src/domain/dataset';

/** Groups printed beside the whole, so that the rules that need them have work to do. */
const grouped: Readonly<
  Record<string, readonly (readonly [dimension: string, category: string])[]>
> = {
  headcount: [
    ['gender', 'male'],
    ['gender', 'female'],
    ['age', 'lt30'],
    ['age', '30to50'],
    ['age', 'gt50'],
    ['region', 'mainland_china'],
    ['region', 'hk_mo_tw'],
    ['region', 'overseas'],
  ],
  turnover_rate: [
    ['gender', 'male'],
    ['gender', 'female'],
    ['age', 'lt30'],
    ['age', '30to50'],
    ['age', 'gt50'],
  ],
  training_hours_average: [
    ['gender', 'male'],
    ['gender', 'female'],
  ],
  energy_use: [
    ['energy_source', 'electricity'],
    ['energy_source', 'gasoline'],
  ],
  suppliers: [
    ['region', 'mainland_china'],
    ['region', 'outside_mainland_china'],
  ],
};

/** People and things come in thousands and are whole; the rest has four digits, drifting over the years. */
function numberFor(
  place: number,
  { id, unit }: Pick<Indicator, 'id' | 'unit'>,
  category: string | null,
  back: number,
): string {
  const seed = Array.from(`${id}${category ?? ''}`).reduce(
    (code, letter) => (code * 31 + letter.charCodeAt(0)) % 9973,
    place * 7919,
  );
  const base = (1000 + (seed % 8000)) * (1 - 0.03 * back);
  return unit === 'persons' || unit === 'count' ? base.toFixed(0) : (base / 100).toFixed(2);
}

/**
 * A package of many companies in the shape of the published one: each prints every indicator for
 * every year, the usual groups with it. The numbers mean nothing; only their amount counts.
 */
export function syntheticDataset(published: Dataset, companies: number, years: number): Dataset {
  const ids = Array.from({ length: companies }, (_, index) => `company_${index + 1}`);
  const latest = Math.max(...published.reports.map((report) => report.year));
  const observations: Observation[] = [];
  for (const [place, company] of ids.entries()) {
    for (const indicator of published.indicators) {
      for (let back = 0; back < years; back += 1) {
        const cells = [[null, null] as const, ...(grouped[indicator.id] ?? [])];
        for (const [dimension, category] of cells) {
          const value = numberFor(place, indicator, category, back);
          observations.push({
            company,
            report: `${company}-${latest}`,
            indicator: indicator.id,
            year: latest - back,
            dimension,
            category,
            value,
            unit: indicator.unit,
            printed: value,
            unitPrinted: indicator.unit,
            labelPrinted: indicator.id,
            section: 'table',
            line: observations.length + 1,
            qualifier: null,
            preferred: true,
            confidence: 'printed',
            restated: false,
            boundary: null,
            definition: null,
            note: null,
            page: '',
          });
        }
      }
    }
  }
  const [company] = published.companies;
  const [report] = published.reports;
  if (!company || !report) throw new Error('the published package has no company or no report');
  return {
    ...published,
    companies: ids.map((id, index) => {
      const name = byLanguage(() => id);
      return { ...company, id, position: index + 1, name, shortName: name };
    }),
    reports: ids.map((id) => ({ ...report, id: `${id}-${latest}`, company: id, year: latest })),
    observations,
    disclosures: [],
  };
}
