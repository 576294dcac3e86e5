import Big from 'big.js';
import type { Observation } from '../../domain/dataset';
import type { Row } from '../findings';
import { pickInteger } from '../random';
import {
  at,
  decimalsFor,
  mapSeries,
  pick,
  printed,
  printedSeries,
  real,
  seriesOf,
  sum,
  truth,
  untilPlain,
  walk,
  type Random,
  type Series,
} from './rows';
import type { Style } from './style';

/** What amounts are divided by: revenue in RMB million, people and floor area. */
export interface Bases {
  readonly revenue: Series;
  readonly employee: Series;
  readonly area: Series;
}

/** Factors of GB/T 2589-2020, as conversions.csv has them. */
const tcePerLitre = '0.001066765';
const tcePerCubicMetre = '0.00133';
const mwhPerTce = '8.13669650122050448';

const publishedFactors = ['0.5568', '0.5366', '0.5306'] as const;

interface Energy {
  readonly electricity: Series;
  readonly total: Series;
  readonly rows: readonly Row[];
}

function ratio(above: Series, below: Series, factor = 1): Series {
  return mapSeries(above, (value, year) => value.times(factor).div(at(below, year)));
}

/** An amount ÷ a base, to four digits. */
function intensity(
  indicator: string,
  above: Series,
  below: Series,
  change: Partial<Observation>,
  factor = 1,
): readonly Row[] {
  const series = ratio(above, below, factor);
  return printedSeries(indicator, series, decimalsFor(series, 4), null, change);
}

function plus(first: Series, ...others: readonly Series[]): Series {
  return mapSeries(first, (value, year) => sum([value, ...others.map((part) => at(part, year))]));
}

function energyOf(random: Random, style: Style, change: Partial<Observation>): Energy {
  const electricity = walk(random, 800, 90000);
  const heat = style.heat ? walk(random, 100, 900) : seriesOf(random, () => new Big(0));
  const indirect = plus(electricity, heat);
  if (style.energy === 'fuels') return fuelsOf(random, electricity, indirect, change);
  const unit = style.energy;
  // Kilowatt-hours are printed whole, megawatt-hours to two decimals.
  const [times, decimals] = unit === 'kWh' ? [1000, 0] : [1, 2];
  const inUnit = (series: Series) => mapSeries(series, (value) => value.times(times));
  const fuels = {
    gasoline: walk(random, 20, 300),
    diesel: walk(random, 20, 300),
    natural_gas: walk(random, 20, 900),
  };
  const direct = plus(fuels.gasoline, fuels.diesel, fuels.natural_gas);
  const total = plus(direct, indirect);
  const written = { ...change, unit };
  return {
    electricity,
    total,
    rows: [
      ...Object.entries({ electricity, ...fuels }).flatMap(([source, series]) =>
        printedSeries('energy_use', inUnit(series), decimals, `energy_source.${source}`, written),
      ),
      ...printedSeries('energy_direct', inUnit(direct), decimals, null, written),
      ...printedSeries('energy_indirect', inUnit(indirect), decimals, null, written),
      ...printedSeries('energy_total', inUnit(total), decimals, null, written),
    ],
  };
}

/** Fuels in litres and cubic metres, the total in tonnes of coal equivalent. */
function fuelsOf(
  random: Random,
  electricity: Series,
  indirect: Series,
  change: Partial<Observation>,
): Energy {
  const gasoline = walk(random, 900, 30000, 2);
  const gas = walk(random, 2000, 90000, 0);
  const direct = seriesOf(random, (year) =>
    at(gasoline, year).times(tcePerLitre).plus(at(gas, year).times(tcePerCubicMetre)),
  );
  const total = seriesOf(random, (year) =>
    at(direct, year).times(mwhPerTce).plus(at(indirect, year)),
  );
  const sourceOf = (source: string) => `energy_source.${source}`;
  return {
    electricity,
    total,
    rows: [
      ...printedSeries('energy_use', electricity, 2, sourceOf('electricity'), change),
      ...printedSeries('energy_use', gasoline, 2, sourceOf('gasoline'), {
        ...change,
        unit: 'L_gasoline',
      }),
      ...printedSeries('energy_use', gas, 0, sourceOf('natural_gas'), {
        ...change,
        unit: 'm3_natural_gas',
      }),
      ...printedSeries('energy_direct', direct, 2, null, { ...change, unit: 'tce' }),
      ...printedSeries('energy_indirect', indirect, 2, null, change),
      ...printedSeries(
        'energy_total',
        mapSeries(total, (value) => value.div(mwhPerTce)),
        2,
        null,
        {
          ...change,
          unit: 'tce',
        },
      ),
    ],
  };
}

/** Tonnes of CO2 a megawatt-hour in each year; never such that scope 2 falls while use rises. */
function factorsOf(random: Random, style: Style, electricity: Series): Series {
  const one = pick(random, publishedFactors);
  for (let attempt = 0; attempt < 100; attempt += 1) {
    const factors = {
      'one published': () => seriesOf(random, () => new Big(one)),
      'published each year': () =>
        new Map(random.years.map((year, place) => [year, new Big(publishedFactors[place] ?? one)])),
      own: () => seriesOf(random, () => truth(Number(real(random, 0.35, 0.9).toFixed(4)))),
    }[style.factor]();
    if (keepsTrend(electricity, factors)) return factors;
  }
  return seriesOf(random, () => new Big(one));
}

function keepsTrend(electricity: Series, factors: Series): boolean {
  return [...electricity.keys()].slice(1).every((year) => {
    const before = year - 1;
    const moved = at(electricity, year).cmp(at(electricity, before));
    const emissions = (item: number) => at(electricity, item).times(at(factors, item));
    return moved === emissions(year).cmp(emissions(before));
  });
}

function emissionRows(
  random: Random,
  style: Style,
  energy: Energy,
  bases: Bases,
  change: Partial<Observation>,
): readonly Row[] {
  const factors = factorsOf(random, style, energy.electricity);
  const scope1 = walk(random, 20, 900);
  const scope2 = seriesOf(random, (year) => at(energy.electricity, year).times(at(factors, year)));
  const categories = [
    ...['c1_purchased_goods_services', 'c2_capital_goods', 'c3_fuel_energy'],
    ...['c6_business_travel', 'c7_employee_commuting', 'c8_upstream_leased_assets'],
  ].slice(0, pickInteger(random, 2, 6));
  const upstream = new Map(categories.map((category) => [category, walk(random, 100, 90000)]));
  const scope3 = seriesOf(random, (year) =>
    sum([...upstream.values()].map((part) => at(part, year))),
  );
  const both = plus(scope1, scope2);
  const all = plus(both, scope3);
  const counted = { as_named: both, scope1_2_3: all, scope2_only: scope2 }[style.scopes];
  const rated = { ...change, definition: 'ghg-intensity' };
  const kilograms = seriesOf(random, (year) => at(scope1, year).times(1000));
  return [
    ...printedSeries('ghg_scope1', kilograms, 0, null, { ...change, unit: 'kgCO2e' }),
    ...printedSeries('ghg_scope2', scope2, 2, null, change),
    ...printedSeries('ghg_scope1_2', both, 1, null, change),
    ...[...upstream].flatMap(([category, series]) =>
      printedSeries('ghg_scope3', series, 2, `scope3_category.${category}`, change),
    ),
    ...printedSeries('ghg_scope3', scope3, 1, null, change),
    ...printedSeries('ghg_scope1_2_3', all, 1, null, change),
    ...intensity('ghg_intensity_revenue', counted, bases.revenue, rated),
    ...intensity('ghg_intensity_employee', counted, bases.employee, rated, 1000).map((row) => ({
      ...row,
      unit: 'kgCO2e/person',
    })),
    ...intensity('ghg_intensity_area', counted, bases.area, rated),
  ];
}

/** Energy, emissions, water, waste and packaging, with their intensities on every base. */
export function environmentRows(random: Random, style: Style, bases: Bases): readonly Row[] {
  const change = style.sitesOnly ? { boundary: 'two-sites' } : {};
  return untilPlain(
    () => {
      const energy = energyOf(random, style, change);
      return [
        ...energy.rows,
        ...intensity('energy_intensity_revenue', energy.total, bases.revenue, change),
        ...intensity('energy_intensity_employee', energy.total, bases.employee, change),
        ...intensity('energy_intensity_area', energy.total, bases.area, change),
        ...emissionRows(random, style, energy, bases, change),
        ...waterRows(random, bases, change),
        ...wasteRows(random, style, bases, change),
      ];
    },
    (rows) => rows,
  );
}

function waterRows(random: Random, bases: Bases, change: Partial<Observation>): readonly Row[] {
  const water = walk(random, 1000, 90000);
  const share = walk(random, 0.5, 0.65);
  const wastewater = seriesOf(random, (year) => at(water, year).times(at(share, year)));
  return [
    ...printedSeries('water_consumption', water, 1, null, change),
    ...intensity('water_intensity_revenue', water, bases.revenue, change),
    ...intensity('water_intensity_employee', water, bases.employee, change),
    ...intensity('water_intensity_area', water, bases.area, change),
    ...printedSeries('wastewater', wastewater, 1, null, change),
    ...intensity('wastewater_intensity_revenue', wastewater, bases.revenue, change),
  ];
}

function wasteRows(
  random: Random,
  style: Style,
  bases: Bases,
  change: Partial<Observation>,
): readonly Row[] {
  const hazardous = walk(random, 0.5, 20);
  const sources = { factory: walk(random, 10, 300), offices: walk(random, 10, 300) };
  const other = plus(sources.factory, sources.offices);
  const packaging = walk(random, 30, 300);
  const again = { ...change, restated: style.restated };
  const inKilograms = (series: Series) => mapSeries(series, (value) => value.times(1000));
  return [
    ...printedSeries('waste_hazardous', inKilograms(hazardous), 0, null, {
      ...change,
      unit: 'kg',
    }),
    ...intensity('waste_hazardous_intensity_revenue', hazardous, bases.revenue, change),
    ...printedSeries('waste_nonhazardous', other, 2, null, again),
    ...Object.entries(sources).flatMap(([source, series]) =>
      printedSeries('waste_nonhazardous', series, 2, `waste_source.${source}`, again),
    ),
    ...intensity('waste_nonhazardous_intensity_revenue', other, bases.revenue, again),
    ...printedSeries('waste_items', walk(random, 100, 900, 0), 0, 'waste_item.lamp_tubes', change),
    ...printedSeries('waste_items', walk(random, 10, 90, 0), 0, 'waste_item.toner_drums', change),
    ...printedSeries('packaging', packaging, 2, null, change),
    ...intensity('packaging_intensity_revenue', packaging, bases.revenue, change, 1000),
  ];
}

/** Two data centres under ceilings that fall from year to year, and one that only has a ceiling. */
export function dataCentreRows(random: Random): readonly Row[] {
  const sites = ['beijing_yizhuang', 'tianjin_yixianyuan'];
  const required = seriesOf(random, () => new Big('1.36'));
  const atMost = { qualifier: 'at_most' } as const;
  return [
    ...untilPlain(
      () => [
        ...sites.flatMap((site) => ceilingRows(random, 'pue', `site.${site}`, 1.3, 3)),
        ...sites.flatMap((site) => ceilingRows(random, 'wue', `site.${site}`, 2, 2)),
      ],
      (rows) => rows,
    ),
    ...printedSeries('pue_requirement', required, 2, 'site.changshu_glp', atMost),
  ];
}

function ceilingRows(
  random: Random,
  indicator: string,
  group: string,
  around: number,
  decimals: number,
): readonly Row[] {
  let ceiling = new Big((around + real(random, 0, 0.1)).toFixed(decimals));
  const { years } = random;
  const next = Math.max(...years) + 1;
  // However many years, no ratio falls below 1.
  const mostFall = Math.min(0.04, 0.2 / years.length);
  const set = [...years, next].map((year) => {
    const row = printed(`${indicator}_target`, year, ceiling, decimals, group, {
      qualifier: 'at_most',
    });
    const measured = ceiling.minus(truth(real(random, 0, 0.06)));
    ceiling = ceiling.minus(real(random, 0, mostFall).toFixed(decimals));
    return { row, measured: printed(indicator, year, measured, decimals, group) };
  });
  return [
    ...set.map(({ row }) => row),
    ...set.slice(0, years.length).map(({ measured }) => measured),
  ];
}
