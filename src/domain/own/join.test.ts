import { describe, expect, it } from 'vitest';
import { publishedI18n, readPublished } from '../../testing/published';
import { ownCompany, ownTable } from '../../testing/ownCompany';
import { assess } from '../compare/comparison';
import { checkCompany, touches } from '../checks/checkCompany';
import { languages } from '../dataset';
import { figureId, isPresent, stateOf } from '../figure';
import { defaultBasis, figuresOn } from '../figures/basis';
import { toFigure } from '../figures/toFigure';
import { findIndicator, reportOn } from '../facts/lookup';
import { joinOwn, joinTexts, ownRows } from './join';
import type { LineMeaning } from '../labels/tableLine';

const published = readPublished();

const gender = (category: string): Partial<LineMeaning> => ({ dimension: 'gender', category });
/** A company whose groups add up if it has 400 women. */
const withWomen = (women: string) =>
  ownCompany({
    tables: [
      ownTable([
        [{}, '900', '1,000'],
        [gender('male'), '500', '600'],
        [gender('female'), '400', women],
        [{ indicator: 'ghg_scope2', unit: 'tCO2e' }, '-', '1234.5'],
        [{ indicator: 'no_longer', unit: 't' }, '7', '8'],
      ]),
    ],
  });
const acme = withWomen('400');
const joined = joinOwn(published, [acme]);
const key = (indicator: string, year = 2024) => ({
  company: 'own-acme',
  indicator,
  year,
  dimension: null,
  category: null,
});
const stateIn = (dataset: typeof joined, indicator: string, year?: number) =>
  stateOf(toFigure(dataset, key(indicator, year)));
/** The verdict on the figures of all companies. */
function verdictOn(dataset: typeof joined, id: string) {
  const indicator = findIndicator(dataset, id);
  if (!indicator) throw new Error(`no ${id}`);
  const companies = dataset.companies.map((company) => company.id);
  return assess(figuresOn(dataset, indicator, { ...defaultBasis, companies, year: 2024 }), dataset);
}

describe('a company beside the published ones', () => {
  it('stands behind them, marked in every language, and changes none of their rows', () => {
    const own = joined.companies.slice(published.companies.length);
    expect(joined.companies.slice(0, published.companies.length)).toEqual(published.companies);
    expect(own.map(({ id, position, own: isOwn }) => [id, position, isOwn])).toEqual([
      ['own-acme', 6, true],
    ]);
    expect(own[0]?.shortName).toEqual({
      en: 'Acme [user-added]',
      'zh-Hant': 'Acme（自行加入）',
      'zh-Hans': 'Acme（自行添加）',
    });
    expect(joined.observations.filter((row) => row.company !== 'own-acme')).toEqual(
      published.observations,
    );
  });

  it('has its numbers as figures like any other, with where they stand', () => {
    const figure = toFigure(joined, key('headcount'));
    expect(figure).toMatchObject({
      kind: 'printed',
      observation: { printed: '1,000', value: '1000', line: 2, labelPrinted: 'Line 0' },
    });
    expect(stateIn(joined, 'headcount', 2023)).toBe('value');
  });

  it('is the same data set for the same companies', () => {
    const companies = [acme];
    expect(joinOwn(published, companies)).toBe(joinOwn(published, companies));
    expect(joinOwn(published, [])).toBe(published);
  });

  it('is checked like any other: a total that is not the sum of its parts is found', () => {
    const contradicted = (dataset: typeof joined) =>
      checkCompany(dataset, 'own-acme').filter(
        (finding) => finding.outcome === 'contradicts' && touches(finding, key('headcount')),
      );
    expect(contradicted(joined)).toEqual([]);
    expect(contradicted(joinOwn(published, [withWomen('450')])).length).toBeGreaterThan(0);
  });
});

describe('what the reader does not say', () => {
  it('is never agreement: its figures are ranked with no other', () => {
    for (const id of ['headcount', 'ghg_scope2']) {
      const { verdict, rankable, reasons } = verdictOn(joined, id);
      expect(verdict).not.toBe('comparable');
      expect(rankable).not.toContain(figureId(key(id)));
      const unstated = reasons.find(({ caveat }) => caveat === 'boundary_not_stated');
      expect(unstated?.companies).toContain('own-acme');
    }
  });

  it('said that it covers the whole group, it is ranked with the others', () => {
    const said = joinOwn(published, [{ ...acme, aspects: { ...acme.aspects, boundary: 'group' } }]);
    expect(verdictOn(said, 'headcount').rankable).toContain(figureId(key('headcount')));
  });

  it('a cell without a number is unknown, until its theme counts as read', () => {
    expect(stateIn(joined, 'ghg_scope1')).toBe('unknown');
    expect(stateIn(joined, 'ghg_scope2', 2023)).not.toBe('not_disclosed');
    const read = joinOwn(published, [{ ...acme, readFor: ['emissions'] }]);
    expect(stateIn(read, 'ghg_scope1')).toBe('not_disclosed');
    expect(stateIn(read, 'water_consumption')).toBe('unknown');
  });
});

it('a number of an indicator that the package no longer has is told, and kept in the company', () => {
  expect(
    ownRows(published, acme).gone.map(({ is, year, value }) => [is.indicator, year, value]),
  ).toEqual([
    ['no_longer', 2023, '7'],
    ['no_longer', 2024, '8'],
  ]);
  expect(joined.allObservations.some(({ indicator }) => indicator === 'no_longer')).toBe(false);
});

it.each(languages)(
  'every text it refers to has words in %s, and none of the package is lost',
  (language) => {
    const { texts } = publishedI18n(language);
    const all = joinTexts(published, [acme], texts, language);
    const named = joined.observations
      .filter(({ company }) => company === 'own-acme')
      .flatMap(({ boundary, definition }) => [boundary, definition])
      .filter((id) => id !== null);
    expect(named.length).toBeGreaterThan(0);
    expect(named.filter((id) => !all.get(id)?.text || !joined.texts.has(id))).toEqual([]);
    expect(all.size).toBeGreaterThan(texts.size);
  },
);

describe('many companies', () => {
  const twenty = Array.from({ length: 20 }, (_, at) => ({
    ...acme,
    id: `own-${at}`,
    shortName: `Own ${at}`,
    place: 20 - at,
  }));

  it('have each a place of their own, by theirs', () => {
    const { companies } = joinOwn(published, twenty);
    expect(companies.map(({ position }) => position)).toEqual(
      Array.from({ length: 25 }, (_, at) => at + 1),
    );
    expect(companies[5]?.id).toBe('own-19');
  });

  it('that claim one place stand at places one after another', () => {
    const claimed = twenty.slice(0, 3).map((company) => ({ ...company, place: 2 }));
    const { companies } = joinOwn(published, claimed);
    expect(companies.slice(5).map(({ position }) => position)).toEqual([7, 8, 9]);
  });

  it('have all their figures', () => {
    const dataset = joinOwn(published, twenty);
    const present = dataset.companies.filter(({ id }) =>
      isPresent(toFigure(dataset, { ...key('headcount'), company: id })),
    );
    expect(present).toHaveLength(25);
    expect(reportOn(dataset, 'own-7', 2024)?.periodEnd).toBe('2024-12-31');
  });
});

it('a company with an id of the package is left out', () => {
  const twin = { ...acme, id: published.companies[0]?.id ?? '' };
  expect(joinOwn(published, [twin]).companies).toEqual(published.companies);
});
