import { describe, expect, it } from 'vitest';
import { bases, defaultBasis, turnovers } from '../domain/figures/basis';
import { outcomes, rules } from '../domain/checks/finding';
import { keyOf } from '../testing/figures';
import {
  betweenPages,
  chartViews,
  citing,
  defaultSelection,
  figureFilters,
  groupForms,
  parseSelection,
  scales,
  sorts,
  toSearch,
  selectionParameters,
  type Selection,
} from './selection';
import type { Vocabulary } from './vocabulary';

const vocabulary: Vocabulary = {
  companies: ['alpha', 'beta', 'gamma'],
  mostCompanies: 12,
  years: [2024, 2023],
  reportYears: [2024, 2023],
  figureYears: [2024, 2023],
  indicators: ['headcount', 'pue', 'turnover_rate'],
  dimensions: ['gender', 'site'],
  categories: ['gender.male', 'gender.female', 'site.north'],
  themes: ['workforce', 'data_centres'],
  states: ['value', 'not_disclosed'],
  regimes: ['hkex_c2', 'szse_17'],
  companyGroups: ['cloud', 'software'],
  factors: ['cn-2021', 'cn-2022'],
};

function parse(search: string) {
  return parseSelection(search, vocabulary);
}

const everythingChosen: Selection = {
  companies: ['alpha', 'gamma'],
  year: 2023,
  view: 'groups',
  scale: 'log',
  sort: 'value',
  show: 'comparable',
  base: 'per_employee',
  turnover: 'year_end',
  factor: 'cn-2022',
  vintage: 'first',
  report: 2023,
  by: 'site',
  groups: 'merged',
  with: 'headcount',
  among: 'software',
  parts: 'share',
  pin: ['pue'],
  hide: ['headcount', 'turnover_rate'],
  order: 'change',
  theme: 'data_centres',
  state: 'not_disclosed',
  regime: 'szse_17',
  answer: 'nothing',
  rule: 'printed_twice',
  outcome: 'contradicts',
  proof: keyOf('beta', 'pue', { dimension: 'site', category: 'north' }),
  version: '2024.5',
};

describe('a link', () => {
  it('says nothing where nothing is chosen', () => {
    expect(toSearch(defaultSelection)).toBe('');
    expect(parse('')).toEqual({ selection: defaultSelection, dropped: [] });
  });

  it('names only what differs from the default', () => {
    expect(toSearch({ ...defaultSelection, view: 'time', year: 2023 })).toBe(
      '?year=2023&view=time',
    );
  });

  it('can be read by people: commas and dots stand as they are', () => {
    expect(toSearch(everythingChosen)).toBe(
      '?companies=alpha,gamma&year=2023&view=groups&scale=log&sort=value&show=comparable&base=per_employee&turnover=year_end&factor=cn-2022&vintage=first&report=2023&by=site&groups=merged&with=headcount&among=software&parts=share&pin=pue&hide=headcount,turnover_rate&order=change&theme=data_centres&state=not_disclosed&regime=szse_17&answer=nothing&rule=printed_twice&outcome=contradicts&proof=beta.pue.2024.site.north&version=2024.5',
    );
  });

  it('leads back to the same choice, with or without its question mark', () => {
    const search = toSearch(everythingChosen);
    expect(parse(search)).toEqual({ selection: everythingChosen, dropped: [] });
    expect(parse(search.slice(1)).selection).toEqual(everythingChosen);
  });

  it('leads back to the same choice, whatever is chosen', () => {
    for (const companies of [null, [], ['beta'], ['alpha', 'gamma']]) {
      for (const view of chartViews) {
        for (const scale of scales) {
          for (const sort of sorts) {
            for (const show of figureFilters) {
              for (const proof of [null, keyOf('alpha', 'headcount')]) {
                const selection = {
                  ...defaultSelection,
                  companies,
                  view,
                  scale,
                  sort,
                  show,
                  proof,
                };
                expect(parse(toSearch(selection))).toEqual({ selection, dropped: [] });
              }
            }
          }
        }
      }
    }
  });

  it('leads back to the groups as printed or merged; as printed needs no word', () => {
    for (const groups of groupForms) {
      const selection = { ...defaultSelection, groups };
      expect(parse(toSearch(selection))).toEqual({ selection, dropped: [] });
    }
    expect(toSearch({ ...defaultSelection, groups: 'printed' })).toBe('');
  });

  it('leads to the proof of a sum of groups, which needs no escape', () => {
    const proof = keyOf('alpha', 'headcount', {
      dimension: 'gender',
      category: 'male~female',
    });
    const search = toSearch({ ...defaultSelection, proof });
    expect(search).toBe('?proof=alpha.headcount.2024.gender.male~female');
    expect(parse(search).selection.proof).toEqual(proof);
  });

  it('leads back to the same basis, and what is reported needs no word', () => {
    for (const base of bases) {
      for (const turnover of turnovers) {
        for (const factor of [null, ...vocabulary.factors]) {
          const selection = { ...defaultSelection, base, turnover, factor };
          expect(parse(toSearch(selection))).toEqual({ selection, dropped: [] });
        }
      }
    }
    expect(toSearch({ ...defaultSelection, ...defaultBasis })).toBe('');
    expect(parse('?base=absolute&turnover=printed&factor=reported')).toEqual({
      selection: defaultSelection,
      dropped: [],
    });
  });

  it('leads back to the same checks, whichever of them are asked for', () => {
    for (const rule of [null, ...rules]) {
      for (const outcome of [null, ...outcomes]) {
        const selection = { ...defaultSelection, rule, outcome };
        expect(parse(toSearch(selection))).toEqual({ selection, dropped: [] });
      }
    }
    expect(toSearch({ ...defaultSelection, outcome: 'cannot_be_tested' })).toBe(
      '?outcome=cannot_be_tested',
    );
  });

  it('accepts commas that another program has encoded', () => {
    expect(parse('?companies=alpha%2Cgamma').selection.companies).toEqual(['alpha', 'gamma']);
  });
});

it('of a parameter that is named twice the first is read, and the other told', () => {
  const { selection, dropped } = parse('?view=time&sort=value&view=table');
  expect(selection.view).toBe('time');
  expect(dropped).toEqual([{ parameter: 'view', value: 'table' }]);
});

describe('the companies of a link', () => {
  it('stand in the order of the page, each once, whatever the order of the link', () => {
    const { selection, dropped } = parse('?companies=gamma,alpha,gamma');
    expect(selection.companies).toEqual(['alpha', 'gamma']);
    expect(dropped).toEqual([]);
    expect(toSearch(selection)).toBe('?companies=alpha,gamma');
  });

  it('are no choice where they are all of them', () => {
    expect(parse('?companies=gamma,beta,alpha').selection.companies).toBeNull();
  });

  it('may be none, and stay none', () => {
    expect(toSearch({ ...defaultSelection, companies: [] })).toBe('?companies=none');
    expect(parse('?companies=none')).toEqual({
      selection: { ...defaultSelection, companies: [] },
      dropped: [],
    });
  });

  it('lose one that is not known, and it is told', () => {
    expect(parse('?companies=alpha,omega')).toEqual({
      selection: { ...defaultSelection, companies: ['alpha'] },
      dropped: [{ parameter: 'companies', value: 'omega' }],
    });
  });

  it('are all of them where none is known', () => {
    expect(parse('?companies=omega').selection.companies).toBeNull();
  });
});

describe('a value that means nothing here is left out and told', () => {
  it.each([
    ['year', '1999'],
    ['year', '2024.0'],
    ['view', 'pie'],
    ['scale', 'Log'],
    ['sort', ''],
    ['show', 'none'],
    ['by', 'mood'],
    ['base', 'per_head'],
    ['turnover', 'average'],
    ['factor', 'cn-1999'],
    ['factor', ''],
    ['groups', 'halved'],
    ['theme', 'weather'],
    ['state', 'lost'],
    ['regime', 'sec'],
    ['rule', 'lucky_number'],
    ['rule', ''],
    ['outcome', 'Contradicts'],
    ['outcome', 'guilty'],
    ['proof', 'alpha.headcount'],
    ['proof', 'omega.headcount.2024'],
    ['proof', 'alpha.luck.2024'],
    ['proof', 'alpha.headcount.1999'],
    ['proof', 'alpha.headcount.2024.gender.mood'],
    ['proof', 'alpha.headcount.2024.gender.male~mood'],
    ['proof', 'alpha.headcount.2024.gender.male~'],
  ])('%s=%s', (parameter, value) => {
    expect(parse(`?${parameter}=${value}`)).toEqual({
      selection: defaultSelection,
      dropped: [{ parameter, value }],
    });
  });

  it('each of several, and the good ones stay', () => {
    const { selection, dropped } = parse('?year=1999&view=time&scale=cubic');
    expect(selection).toEqual({ ...defaultSelection, view: 'time' });
    expect(dropped).toHaveLength(2);
    expect(dropped).toEqual(
      expect.arrayContaining([
        { parameter: 'year', value: '1999' },
        { parameter: 'scale', value: 'cubic' },
      ]),
    );
  });
});

describe('a parameter that is not ours passes in silence', () => {
  it.each([
    'utm_source=mail&utm_medium=post',
    'fbclid=IwAR0',
    'from=singlemessage&isappinstalled=0',
    'yaer=2023',
    'Year=2023',
    'constructor=1',
    'toString=1',
    '__proto__=1',
    '=1',
  ])('%s', (foreign) => {
    expect(parse(`?${foreign}`)).toEqual({ selection: defaultSelection, dropped: [] });
    expect(parse(`?${foreign}&year=2023`)).toEqual({
      selection: { ...defaultSelection, year: 2023 },
      dropped: [],
    });
  });
});

it('a link that cites a version has it last, in front of a part of its page', () => {
  const link = 'https://example.org/en/checks/';
  expect(citing('2024.5', link)).toBe(`${link}?version=2024.5`);
  expect(citing('v 2', `${link}?year=2024#a`)).toBe(`${link}?year=2024&version=v%202#a`);
  expect(citing('', link)).toBe(link);
});

describe('between pages', () => {
  it('only the choices that hold for figures on any page are kept', () => {
    expect(toSearch(betweenPages(everythingChosen))).toBe(
      '?companies=alpha,gamma&year=2023&scale=log&show=comparable&base=per_employee&turnover=year_end&factor=cn-2022&vintage=first',
    );
  });

  it('groups that are merged on one page do not follow to another', () => {
    const selection: Selection = { ...defaultSelection, view: 'groups', groups: 'merged' };
    expect(toSearch(betweenPages(selection))).toBe('');
  });
});

it('every parameter of a link is one of our own', () => {
  const written = new URLSearchParams(toSearch(everythingChosen));
  expect([...written.keys()]).toEqual([...selectionParameters, 'version']);
});
