import Big from 'big.js';
import { describe, expect, it } from 'vitest';
import type { Interval } from '../domain/numbers/interval';
import type { Change } from '../domain/numbers/change';
import { createTranslate } from '../i18n/translate';
import { messages } from '../i18n/messages/en/all';
import { formatChange, formatChangeSentence } from './change';
import { formatRange } from './numbers';
import { buildI18n } from '../testing/i18n';

const words = buildI18n();

/** A computed number and the ends of what it may be; null is an open end. */
function computed(value: string, low: string | null, high: string | null): Change {
  const interval: Interval = {
    low: low === null ? null : new Big(low),
    high: high === null ? null : new Big(high),
  };
  const direction = interval.low?.gt(0) ? 'rose' : interval.high?.lt(0) ? 'fell' : 'level';
  return { value: new Big(value), unit: '%', interval, decimals: null, direction };
}

describe('a change in words', () => {
  it.each([
    ['30.968', '30.9681', '30.9682', '+31.0%', 'rose by 31.0%'],
    ['-2.21', '-2.2100', '-2.2099', '−2.2%', 'fell by 2.2%'],
    ['1382.579', '1382.57', '1382.59', '+1,382.6%', 'rose by 1,382.6%'],
    ['-100', '-100', '-100', '−100%', 'fell by 100%'],
  ])('%s has its sign and one decimal', (value, low, high, shown, said) => {
    expect(formatChange(computed(value, low, high), words)).toBe(shown);
    expect(formatChangeSentence(computed(value, low, high), words)).toBe(said);
  });

  it('has no decimal that is not known', () => {
    expect(formatChange(computed('12.34', '12.1', '12.6'), words)).toBe('+12%');
    expect(formatChangeSentence(computed('-12.34', '-12.6', '-12.1'), words)).toBe('fell by 12%');
  });

  it('is a range where not even the whole number is known, rounded outwards', () => {
    expect(formatChange(computed('-50', '-53.66', '-46.15'), words)).toBe('−54% to −46%');
    expect(formatChangeSentence(computed('-50', '-53.66', '-46.15'), words)).toBe(
      'fell by 46% to 54%',
    );
    expect(formatChange(computed('5', '-1.5', '11.5'), words)).toBe('−2% to +12%');
  });

  it('keeps an end open that no printed number closes', () => {
    expect(formatChange(computed('20', '14.4', null), words)).toBe('≥ +14%');
    expect(formatChangeSentence(computed('20', '14.4', null), words)).toBe('rose by ≥ 14%');
    expect(formatChangeSentence(computed('-20', null, '-14.4'), words)).toBe('fell by ≥ 14%');
  });

  it('does not read as none where it is known not to be', () => {
    expect(formatChange(computed('0.024', '0.0239', '0.0241'), words)).toBe('+0.02%');
    expect(formatChange(computed('0.003', '0.0029', '0.0030'), words)).toBe('+0.003%');
  });

  it('goes no way where rounding alone could account for it', () => {
    expect(formatChangeSentence(computed('0.2', '-0.3', '0.7'), words)).toBe(
      messages['change.level'],
    );
    expect(formatChange(computed('0', '0', '0'), words)).toBe('0%');
  });
});

it('a change in percent is written as every other percentage', () => {
  const percent = { ...messages, 'number.percent': '{{number}} per cent' };
  const other = { ...words, t: createTranslate('en', percent) };
  const change = computed('30.968', '30.9681', '30.9682');
  expect(formatChange(change, other)).toBe('+31.0 per cent');
  expect(formatChangeSentence(change, other)).toBe('rose by 31.0 per cent');
});

describe('the range of a number', () => {
  it('has as many decimals as tell how wide it is, and loses no value', () => {
    expect(formatRange(computed('0.71865', '0.718649420', '0.718649630'), words)).toBe(
      '0.7186494–0.7186497',
    );
    expect(formatRange(computed('0.56417', '0.56415644', '0.56417731'), words)).toBe(
      '0.56415–0.56418',
    );
    expect(formatRange(computed('0.5', '0.45', '0.55'), words)).toBe('0.45–0.55');
  });

  it('is open where an end is, and none where the number is exact', () => {
    expect(formatRange(computed('0.5', null, '0.55'), words)).toBe('≤ 0.550');
    expect(formatRange(computed('0.5', '0.5', '0.5'), words)).toBeNull();
  });
});
