import Big from 'big.js';
import { describe, expect, it } from 'vitest';
import type { Term } from '../domain/checks/finding';
import { exactly, intervalOfPrinted } from '../domain/numbers/interval';
import type { Quantity } from '../domain/numbers/quantity';
import { buildI18n } from '../testing/i18n';
import { equationText, writeEquation } from './equation';

const english = buildI18n();
const chinese = buildI18n('zh-Hant');

function printed(value: string, unit: string): Term {
  const counted = unit === 'persons';
  const quantity: Quantity = {
    value: new Big(value),
    unit,
    interval: counted ? exactly(new Big(value)) : intervalOfPrinted(value, null),
    decimals: value.split('.')[1]?.length ?? 0,
  };
  return { quantity };
}

function range(value: string, low: string | null, high: string | null, unit: string): Term {
  const end = (bound: string | null) => (bound === null ? null : new Big(bound));
  return {
    range: {
      value: new Big(value),
      unit,
      interval: { low: end(low), high: end(high) },
      decimals: null,
    },
  };
}

function text(...terms: readonly Term[]): string {
  return equationText(writeEquation(terms, english));
}

const plus: Term = { sign: '+' };
const times: Term = { sign: '×' };
const over: Term = { sign: '÷' };
const equals: Term = { sign: '=' };
const about: Term = { sign: '≈' };
const differs: Term = { sign: '≠' };

describe('an equation', () => {
  it('of one unit names it once, at its end', () => {
    expect(
      text(
        printed('223', 'persons'),
        plus,
        printed('102', 'persons'),
        equals,
        printed('325', 'persons'),
        differs,
        printed('326', 'persons'),
      ),
    ).toBe('223 + 102 = 325 ≠ 326 persons');
  });

  it('of several units names each where it changes', () => {
    expect(
      text(
        printed('2414429.74', 'h'),
        over,
        printed('90759', 'persons'),
        about,
        range('26.602648', '26.6026479', '26.6026482', 'h/person'),
        differs,
        printed('37.2', 'h/person'),
      ),
    ).toBe('2,414,429.74 h ÷ 90,759 persons ≈ 26.6026 ≠ 37.2 h/person');
  });

  it('keeps brackets close to what they hold', () => {
    expect(
      text(
        { sign: '(' },
        printed('12.8', 'h/person'),
        times,
        printed('10', 'persons'),
        { sign: ')' },
        over,
        printed('10', 'persons'),
        about,
        range('12.8', '12.75', '12.85', 'h/person'),
      ),
    ).toBe('(12.8 h/person × 10 persons) ÷ 10 persons ≈ 12.75–12.85 h/person');
  });

  it('of one unit by itself has none left', () => {
    expect(
      text(
        printed('3.27', 't'),
        over,
        printed('0.049', 't'),
        about,
        range('66.7', '65.9', '67.6', 'ratio'),
      ),
    ).toBe('3.27 ÷ 0.049 ≈ 65.9–67.6');
  });

  it('with shares writes the sign of each', () => {
    expect(text(printed('36', '%'), { sign: '≤' }, printed('41', '%'))).toBe('36% ≤ 41%');
  });

  it('whose result is exact says so, and one known to one side only as well', () => {
    expect(
      text(
        printed('0', 'persons'),
        over,
        printed('3', 'persons'),
        about,
        range('0', '0', '0', '%'),
      ),
    ).toBe('0 ÷ 3 = 0%');
    expect(
      text(
        printed('3348', 'persons'),
        over,
        printed('3756', 'persons'),
        about,
        range('89.137', '89.12406', null, '%'),
        about,
        printed('89', '%'),
      ),
    ).toBe('3,348 ÷ 3,756 ≥ 89.1% ≈ 89%');
  });

  it('of a single part does not say that it is itself', () => {
    const part = printed('45074.37', 'MWh');
    expect(text(part, equals, part, differs, printed('45409.76', 'MWh'))).toBe(
      '45,074.37 ≠ 45,409.76 MWh',
    );
    expect(text(part, equals, part)).toBe('45,074.37 = 45,074.37 MWh');
  });

  it('beside another is set apart as the language does', () => {
    const two = [printed('1', 'persons'), { sign: ',' } as const, printed('2', 'h')];
    expect(text(...two)).toBe('1 persons; 2 h');
    expect(equationText(writeEquation(two, chinese))).toBe('1 persons（繁）；2 h（繁）');
  });

  it('may be empty', () => {
    expect(text()).toBe('');
  });
});
