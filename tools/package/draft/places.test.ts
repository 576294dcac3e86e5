import { describe, expect, it } from 'vitest';
import { unitWords } from '../../../src/domain/labels/units';
import { toCells } from './cells';
import { toPlaces } from './places';
import { toLines } from './readReport';

const units = unitWords([], new Map());

function places(...lines: readonly string[]) {
  return toPlaces(toCells(toLines(lines.join('\n')), units), 2025).map(
    ({ labels, number, unit, year, head }) =>
      [labels[0] ?? '', number.value, unit?.codes[0] ?? '-', year, head].join('|'),
  );
}

describe('tables', () => {
  it('give columns their years, in either order', () => {
    expect(places('指標 單位 2024年 2025年', '耗水量 噸 12 13')).toEqual([
      '耗水量|12|t|2024|',
      '耗水量|13|t|2025|',
    ]);
    expect(places('Indicator Unit 2025 2024', 'Water tonnes 13 12')).toEqual([
      'Water|13|t|2025|',
      'Water|12|t|2024|',
    ]);
  });

  it('find the head of their columns below them, too', () => {
    expect(places('耗水量 噸 12 13', '指標 單位 2024年 2025年')[0]).toBe('耗水量|12|t|2024|');
  });

  it('count a dash as a column', () => {
    expect(places('指標 2024年 2025年', '資本商品 / 73.46', '通勤 5.5 —')).toEqual([
      '資本商品|73.46|-|2025|',
      '通勤|5.5|-|2024|',
    ]);
  });

  it('pass over marks between a label and its numbers', () => {
    expect(places('指標 2024年 2025年', '耗水量（噸）9, 10 1,833 2,711')).toEqual([
      '耗水量|1833|t|2024|',
      '耗水量|2711|t|2025|',
    ]);
    expect(places('能源消耗總量 1 噸標準煤 5,580.86')).toEqual(['能源消耗總量|5580.86|tce|2025|']);
  });

  it('leave numbers in a label where they are', () => {
    expect(places('範圍 1 溫室氣體排放量 噸 66.57')).toEqual([
      '範圍 1 溫室氣體排放量|66.57|t|2025|',
    ]);
  });

  it('take a year in a label for that of the number', () => {
    expect(places('2023 年因工亡故總人數 人 0')).toEqual(['因工亡故總人數|0|persons|2023|']);
  });

  it('name columns by the cells of their head, and units by these', () => {
    expect(places('類別 僱員人數 僱員流失率 1', '男性員工 678 34%')).toEqual([
      '男性員工|678|persons|2025|僱員人數',
      '男性員工|34|%|2025|僱員流失率',
    ]);
    const lines = ['類別', '受訓僱員', '百分比', '僱員平均', '受訓時數', '女性 31% 19'];
    expect(places(...lines)).toEqual([
      '女性|31|%|2025|受訓僱員百分比',
      '女性|19|h/person|2025|僱員平均受訓時數',
    ]);
  });
});

describe('targets beside results', () => {
  it('have the year and the words at the head of their column, and bounds between them', () => {
    const head = '2024 年目標 2024 年目標實現情況 2025 年目標';
    expect(places(head, '年均 PUE 不高於 1.355 1.374 不高於 1.362')).toEqual([
      '年均 PUE|1.355|-|2024|2024年目標',
      '年均 PUE|1.374|-|2024|2024年目標實現情況',
      '年均 PUE|1.362|-|2025|2025年目標',
    ]);
  });
});

describe('lists', () => {
  it('name a number by the label below it where that is the nearer one', () => {
    expect(places('亮點', '', '4 件', '授權專利', '', '7 次', '董事會會議')).toEqual([
      '授權專利|4|count|2025|',
      '董事會會議|7|count|2025|',
    ]);
  });

  it('set labels, units and numbers that stand apart side by side', () => {
    expect(
      places('指標', '', '耗水量', '', '紙張', '單位', '噸', '千張', '2025年', '1,415', '15'),
    ).toEqual(['耗水量|1415|t|2025|', '紙張|15|1000 sheets|2025|']);
  });

  it('join a label that is broken over two lines', () => {
    expect(places('當年專利', '申請數量', '', '4 件')).toEqual(['當年專利申請數量|4|count|2025|']);
  });

  it('give no number to what heads groups, and none of the labels to a number with a unit behind them', () => {
    expect(
      places('總數', '', '合同工按類型劃分的員工人數', '人', '人', '325', '320', '元 43,503'),
    ).toEqual(['總數|325|persons|2025|', '合同工|320|persons|2025|', '|43503|RMB|2025|']);
  });

  it('have a second choice where there are more labels than numbers', () => {
    const cells = toCells(
      toLines(['甲項', '', '乙項', '', '丙項', '3 人', '17 人'].join('\n')),
      units,
    );
    expect(toPlaces(cells, 2025).map(({ labels }) => labels)).toEqual([
      ['乙項', '甲項'],
      ['丙項', '乙項'],
    ]);
  });

  it('leave out a bare number that nothing names', () => {
    expect(places('第一句。', '51', '第二句。')).toEqual([]);
  });
});

describe('running text', () => {
  it('names a number by its clause, before and behind', () => {
    expect(places('公司共有供應商 719 家，召開董事會 2 次。')).toEqual([
      '公司共有供應商 |719|count|2025|',
      '召開董事會 |2|count|2025|',
    ]);
    expect(places('公司新增了180門線上課程，反響良好。')).toEqual([
      '公司新增了 線上課程|180|count|2025|',
    ]);
  });

  it('finds a unit on the next line', () => {
    expect(places('我們就利益相關方的意見，確定了議題 22', '個，並予以回應。')[0]).toContain(
      '|22|count|',
    );
  });

  it('reads what is said in words over the end of a line', () => {
    expect(places('報告期內，公司未發', '生工傷事故及童工、強制勞工事件。')).toEqual([
      '公司 生工傷事故及童工、強制勞工事件|0|count|2025|',
    ]);
  });

  it('tells what did not happen in three years of each of them', () => {
    expect(places('過去三年內，本集團未發生因工亡故事件。')).toEqual([
      '本集團 因工亡故事件|0|count|2025|',
      '本集團 因工亡故事件|0|count|2024|',
      '本集團 因工亡故事件|0|count|2023|',
    ]);
    expect(places('過去三年經營良好，報告期內未發生因工亡故事件。')).toHaveLength(1);
  });

  it('names the year of a target by what is to be met', () => {
    expect(places('我們承諾不晚於 2050 年，實現公司運營層面的碳中和。')).toEqual([
      '我們承諾不晚於 實現公司運營層面的碳中和|2050|year|2025|',
    ]);
  });

  it('has the year its clause names', () => {
    expect(places('2023年共有員工120人，離職率為5%。')).toEqual([
      '2023年共有員工 |120|persons|2023|',
      '離職率為 |5|%|2025|',
    ]);
  });
});

it('counts pages by form feeds', () => {
  const cells = toCells(toLines('員工 12 人\n\f\n供應商 7 家'), units);
  expect(cells.map(({ line, page }) => [line, page])).toEqual([
    [1, 1],
    [3, 2],
  ]);
  expect(toLines('員工 12 人')[0]?.page).toBeNull();
});

describe('numbers that add up', () => {
  const above = (...lines: readonly string[]) =>
    toPlaces(toCells(toLines(lines.join('\n')), units), 2025).map((place) => place.above[0] ?? '');

  it('stand under their total', () => {
    const rows = ['女性 人 40', '男性 人 60', '管理層 人 9'];
    expect(above('人才', '員工總數 人 100', '新員工 人 12', ...rows)).toEqual([
      '人才',
      '人才',
      '員工總數',
      '員工總數',
      '員工總數',
    ]);
    expect(above('人才', '員工總數 人 101', ...rows)).not.toContain('員工總數');
  });

  it('are parts of what the sentence ahead of them counts, however they are set', () => {
    const sentence = '本集團共有 1,413 家供應商，按地區劃分如下：';
    expect(places(sentence, '1,000', '367', '30 16').slice(1)).toEqual([
      '|1000|count|2025|',
      '|367|count|2025|',
      '|30|count|2025|',
      '|16|count|2025|',
    ]);
    expect(places(sentence, '1,000', '367', '30 17')).toHaveLength(1);
  });
});
