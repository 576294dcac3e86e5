import { expect, it } from 'vitest';
import { codesOfUnit } from './writtenUnit';

it.each([
  ['tonnes', 't tCO2e tCO2'],
  ['Tonne CO2', 'tCO2'],
  ['tonnes of CO2 equivalent', 'tCO2e'],
  ["'000 kWh", 'MWh'],
  ['10,000 kWh', '10k kWh'],
  ['kg/Million RMB', 'kg/RMB million kgCO2e/RMB million kgCO2/RMB million'],
  ['Ton CO2e/10000 m2', 'tCO2e/10k m2'],
  ['tonnes CO2e per HK$ million revenue', 'tCO2e/HKD million'],
  ['cubic meters', 'm3 m3_water m3_natural_gas'],
  ['tonnes/employee', 't/person tCO2e/person tCO2/person'],
  ['L', 'L L_water L_gasoline'],
  ["RMB'000", 'RMB thousand'],
  ['人民币万元', 'RMB 10k'],
  ['吨二氧化碳当量 / 每百万元收入', 'tCO2e/RMB million'],
  ['Hours/employee', 'h/person'],
  ['No.', 'count persons pieces person-times'],
])('%s may stand for %s', (written, codes) => {
  expect(codesOfUnit(written).join(' ')).toBe(codes);
});

it.each([
  '',
  '/',
  'tonnes/',
  '/employee',
  'buckets',
  'tCO2e/rack',
  '__proto__',
  '1'.repeat(10_000),
])('%s is not understood', (written) => {
  expect(codesOfUnit(written)).toEqual([]);
});
