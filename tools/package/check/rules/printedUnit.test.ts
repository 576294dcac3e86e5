import { expect, it } from 'vitest';
import { agreesWithPrinted } from './printedUnit';

it.each([
  ['kgCO2', '千克'],
  ['t', '吨'],
  ['tCO2e', '噸二氧化碳當量'],
  ['tce', '吨标准煤'],
  ['tCO2e/RMB million', '噸二氧化碳當量 / 人民幣百萬元'],
  ['tCO2e/RMB 10k', '吨二氧化碳当量 / 万元营收'],
  ['tCO2e/RMB million', 'tCO2e╱百萬元收入'],
  ['tCO2e/m2', '噸二氧化碳當量╱平方米'],
  ['kgCO2/person', '千克/人'],
  ['h/person', '小時'],
  ['persons', '人'],
  ['person-times', '人次'],
  ['class-hours', '課時'],
  ['count', '家'],
  ['ratio', ''],
])('%s agrees with %s', (unit, printed) => {
  expect(agreesWithPrinted(unit, printed)).toBe(true);
});

it.each([
  ['t', '千克'],
  ['kg', '吨'],
  ['tCO2e', '吨标准煤'],
  ['kWh', '兆瓦時'],
  ['MWh', '千瓦時'],
  ['RMB million', '萬元'],
  ['tCO2e/RMB million', '吨二氧化碳当量 / 万元营收'],
  ['tCO2e/person', '噸二氧化碳當量╱平方米'],
  ['tCO2e', '噸二氧化碳當量 / 人民幣百萬元'],
  ['persons', '%'],
  ['%', '人'],
  ['person-times', '人'],
  ['h', '課時'],
])('%s does not agree with %s', (unit, printed) => {
  expect(agreesWithPrinted(unit, printed)).toBe(false);
});
