import { expect, it } from 'vitest';
import { gramsOf, wordsWith } from './words';

const words = wordsWith(
  new Map([
    ['員', '员'],
    ['歲', '岁'],
    ['總', '总'],
    ['數', '数'],
    ['範', '范'],
    ['圍', '围'],
  ]),
);

it.each([
  ['script', '員工總數', '员工总数'],
  ['width and spaces', '員 工 總 數', '員工總數'],
  ['another word for staff', '雇员总数', '员工总数'],
  ['an age group', '30歲以下', '<30岁'],
  ['a range of ages', '30-50 歲', '30至50岁'],
  ['an age group in English', 'Over 50', '50岁以上'],
  ['scopes of emissions', '範圍一及範圍二', 'Scope 1 and 2'],
  ['men', 'Male', 'Men'],
  ['women employed', '女员工', '女性员工'],
  ['a region', '中国港澳台地区', '港澳台地区'],
  ['what is abroad', '其他境外员工', '海外员工'],
])('makes alike: %s', (_, one, other) => {
  expect(words(one)).toBe(words(other));
});

it.each([
  ['age groups', '30岁以下', '30岁以上'],
  ['scopes', '范围一', '范围一、二'],
  ['hours and hours in all', '学时', '总学时'],
])('keeps apart: %s', (_, one, other) => {
  expect(words(one)).not.toBe(words(other));
});

it('compares Han characters by pairs and singly, other words whole', () => {
  expect(gramsOf('员工数 pue 12')).toEqual(['员工', '工数', '员', '工', '数', 'pue', '12']);
});
