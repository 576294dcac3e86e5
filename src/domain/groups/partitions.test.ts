import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { areDisjoint, atomsOf, coversOf, fullCoversOf } from './partitions';

/** True where the categories, which overlap nowhere, are known to make up a whole. */
const makeUpWhole = (dimension: string, categories: readonly string[]) =>
  fullCoversOf(dimension, categories).some(({ length }) => length === categories.length);

function words(line: string): readonly string[] {
  return line.split(' ');
}

const sevenRegions = words(
  'east_china south_china north_china central_china southwest_china northwest_china northeast_china',
);

/** The categories of the published data, by dimension. */
const categories: Readonly<Record<string, readonly string[]>> = {
  gender: words('male female'),
  age: words('lt30 lt35 20to29 30to39 30to40 30to50 35to50 40to49 50to59 gt40 gt50'),
  region: [
    ...words('mainland_china greater_china outside_mainland_china hk_mo_tw overseas'),
    ...sevenRegions,
  ],
  level: [
    ...words('senior_management middle_management junior_management management'),
    ...words('junior_staff non_management key_staff general_staff'),
  ],
  education: [
    ...words('doctorate master postgraduate_or_above bachelor'),
    ...words('associate associate_or_below below_bachelor high_school_or_below'),
  ],
  employment_type: words(
    'full_time part_time contract other formal temporary part_time_dispatched',
  ),
  role: words('executive non_executive independent non_independent'),
};

/** Covers, each in the order of the alphabet, so that they can be compared as sets. */
function sorted(covers: readonly (readonly string[])[]): readonly string[] {
  return covers.map((cover) => cover.toSorted().join(' + ')).toSorted();
}

describe('men and women', () => {
  it('are everyone, each alone is not', () => {
    expect(makeUpWhole('gender', ['female', 'male'])).toBe(true);
    expect(makeUpWhole('gender', ['male'])).toBe(false);
    expect(sorted(coversOf('gender', ['male', 'female'], null))).toEqual(['female + male']);
  });

  it('are not known to be everyone where a report counts a third group beside them', () => {
    expect(areDisjoint('gender', ['male', 'female', 'not_stated'])).toBe(true);
    expect(makeUpWhole('gender', ['male', 'female', 'not_stated'])).toBe(false);
  });
});

describe('age bands', () => {
  it.each([
    [['lt30', '30to50', 'gt50']],
    [['lt30', '30to40', 'gt40']],
    [['lt35', '35to50', 'gt50']],
  ])('%s are everyone', (bands) => {
    expect(areDisjoint('age', bands)).toBe(true);
    expect(makeUpWhole('age', bands)).toBe(true);
    expect(coversOf('age', bands, null)).toHaveLength(1);
  });

  it.each([
    ['a year is missing', ['lt30', '30to39', 'gt40']],
    ['nobody older than 59 is counted', ['lt30', '30to39', '40to49', '50to59']],
    ['nobody younger than 20 is counted', ['20to29', '30to50', 'gt50']],
    ['a band is missing', ['lt30', 'gt50']],
  ])('are not known to be everyone where %s', (_, bands) => {
    expect(areDisjoint('age', bands)).toBe(true);
    expect(makeUpWhole('age', bands)).toBe(false);
    expect(coversOf('age', bands, null)).toEqual([]);
  });

  it.each([
    [['lt30', 'lt35']],
    [['lt30', '20to29']],
    [['30to40', '40to49']],
    [['30to50', '50to59']],
    [['35to50', 'gt40']],
  ])('%s overlap', (bands) => {
    expect(areDisjoint('age', bands)).toBe(false);
  });

  it('30 to 50 is not 30 to 39 and 40 to 49: those aged 50 are in neither', () => {
    expect(coversOf('age', ['30to39', '40to49'], '30to50')).toEqual([]);
  });

  it('two reports in one list of bands are two ways to count everyone', () => {
    const bands = ['lt30', '30to50', 'gt50', '30to40', 'gt40'];
    expect(sorted(coversOf('age', bands, null))).toEqual([
      '30to40 + gt40 + lt30',
      '30to50 + gt50 + lt30',
    ]);
  });
});

describe('regions', () => {
  it('Greater China is mainland China with Hong Kong, Macao and Taiwan', () => {
    const parts = ['mainland_china', 'hk_mo_tw', 'overseas'];
    expect(sorted(coversOf('region', parts, 'greater_china'))).toEqual([
      'hk_mo_tw + mainland_china',
    ]);
  });

  it('mainland China is its seven regions, not six of them', () => {
    expect(sorted(coversOf('region', sevenRegions, 'mainland_china'))).toEqual([
      sevenRegions.toSorted().join(' + '),
    ]);
    expect(coversOf('region', sevenRegions.slice(1), 'mainland_china')).toEqual([]);
  });

  it('reach Greater China through any level of detail', () => {
    const parts = [...sevenRegions, 'mainland_china', 'hk_mo_tw'];
    expect(sorted(coversOf('region', parts, 'greater_china'))).toEqual(
      sorted([
        [...sevenRegions, 'hk_mo_tw'],
        ['mainland_china', 'hk_mo_tw'],
      ]),
    );
  });

  it.each([
    [['greater_china', 'overseas']],
    [['mainland_china', 'outside_mainland_china']],
    [['mainland_china', 'hk_mo_tw', 'overseas']],
    [[...sevenRegions, 'outside_mainland_china']],
  ])('%s are the world', (regions) => {
    expect(areDisjoint('region', regions)).toBe(true);
    expect(makeUpWhole('region', regions)).toBe(true);
  });

  it('do not count Hong Kong, Macao and Taiwan twice', () => {
    expect(areDisjoint('region', ['greater_china', 'outside_mainland_china'])).toBe(false);
    expect(areDisjoint('region', ['mainland_china', 'east_china'])).toBe(false);
    expect(coversOf('region', ['greater_china', 'outside_mainland_china'], null)).toEqual([]);
  });
});

describe('other cuts', () => {
  it.each([
    ['level', ['management', 'non_management']],
    ['level', ['management', 'key_staff', 'general_staff']],
    ['level', ['senior_management', 'middle_management', 'junior_management', 'junior_staff']],
    ['education', ['doctorate', 'master', 'bachelor', 'below_bachelor']],
    ['education', ['postgraduate_or_above', 'bachelor', 'associate_or_below']],
    ['employment_type', ['full_time', 'part_time']],
    ['employment_type', ['formal', 'temporary']],
    ['role', ['executive', 'non_executive', 'independent']],
    ['role', ['non_independent', 'independent']],
  ])('by %s: %s are everyone', (dimension, groups) => {
    expect(areDisjoint(dimension, groups)).toBe(true);
    expect(makeUpWhole(dimension, groups)).toBe(true);
    expect(coversOf(dimension, groups, null)).toHaveLength(1);
  });

  it.each([
    ['level', ['senior_management', 'middle_management', 'junior_management']],
    ['level', ['senior_management', 'middle_management', 'junior_staff']],
    ['education', ['postgraduate_or_above', 'bachelor']],
    ['employment_type', ['full_time', 'other']],
    ['role', ['executive', 'independent']],
  ])('by %s: %s are not known to be everyone', (dimension, groups) => {
    expect(makeUpWhole(dimension, groups)).toBe(false);
    expect(coversOf(dimension, groups, null)).toEqual([]);
  });

  it('two names for the same people are no addition', () => {
    expect(coversOf('level', ['junior_staff'], 'non_management')).toEqual([]);
    expect(areDisjoint('level', ['junior_staff', 'non_management'])).toBe(false);
  });

  it('a dimension whose wholes nobody knows has groups, and no whole', () => {
    const scopes = ['c1_purchased_goods_services', 'c6_business_travel'];
    expect(areDisjoint('scope3_category', scopes)).toBe(true);
    expect(makeUpWhole('scope3_category', scopes)).toBe(false);
    expect(coversOf('scope3_category', scopes, null)).toEqual([]);
    expect(atomsOf('site', 'shanghai_lingang')).toEqual(['shanghai_lingang']);
  });
});

const runs = { numRuns: 300 };

/** A dimension, some of its categories in any order, and one they may add up to. */
const cut = fc.constantFrom(...Object.entries(categories)).chain(([dimension, all]) =>
  fc.record({
    dimension: fc.constant(dimension),
    groups: fc.shuffledSubarray([...all]),
    of: fc.constantFrom(...all),
    everyone: fc.constant(all),
  }),
);

/** Every atom of the groups once, spelled out. */
function atomsIn(dimension: string, groups: readonly string[]): string {
  const atoms = new Set(groups.flatMap((group) => atomsOf(dimension, group)));
  return [...atoms].toSorted().join(' ');
}

function subsetsOf(list: readonly string[]): readonly (readonly string[])[] {
  return list.reduce<readonly (readonly string[])[]>(
    (sets, item) => [...sets, ...sets.map((set) => [...set, item])],
    [[]],
  );
}

describe('the covers of a group', () => {
  it('are disjoint, of two other groups at least, and hold exactly its atoms', () => {
    fc.assert(
      fc.property(cut, ({ dimension, groups, of }) => {
        for (const cover of coversOf(dimension, groups, of)) {
          expect(cover.length).toBeGreaterThan(1);
          expect(groups).toEqual(expect.arrayContaining([...cover]));
          expect(cover).not.toContain(of);
          expect(areDisjoint(dimension, cover)).toBe(true);
          expect(atomsIn(dimension, cover)).toBe(atomsIn(dimension, [of]));
        }
      }),
      runs,
    );
  });

  it('are all there are: no other choice adds up to it', () => {
    fc.assert(
      fc.property(cut, ({ dimension, groups, of }) => {
        const choices = subsetsOf(groups.filter((group) => group !== of)).filter(
          (choice) =>
            choice.length > 1 &&
            areDisjoint(dimension, choice) &&
            atomsIn(dimension, choice) === atomsIn(dimension, [of]),
        );
        expect(sorted(coversOf(dimension, groups, of))).toEqual(sorted(choices));
      }),
      runs,
    );
  });
});

describe('the covers of the whole', () => {
  it('are disjoint, pass as the whole, and without any one group no longer do', () => {
    fc.assert(
      fc.property(cut, ({ dimension, groups }) => {
        for (const cover of coversOf(dimension, groups, null)) {
          expect(areDisjoint(dimension, cover)).toBe(true);
          expect(makeUpWhole(dimension, cover)).toBe(true);
          for (const missing of cover) {
            const rest = cover.filter((group) => group !== missing);
            expect(makeUpWhole(dimension, rest), `${missing} is missing`).toBe(false);
          }
        }
      }),
      runs,
    );
  });

  it('are all there are: no other choice of groups that do not overlap passes', () => {
    fc.assert(
      fc.property(cut, ({ dimension, groups }) => {
        const choices = subsetsOf(groups).filter(
          (choice) => areDisjoint(dimension, choice) && makeUpWhole(dimension, choice),
        );
        expect(sorted(coversOf(dimension, groups, null))).toEqual(sorted(choices));
      }),
      runs,
    );
  });

  it('nest: a group may be replaced by its own groups', () => {
    fc.assert(
      fc.property(cut, ({ dimension, everyone }) => {
        for (const cover of coversOf(dimension, everyone, null)) {
          for (const group of cover) {
            const others = cover.filter((other) => other !== group);
            for (const parts of coversOf(dimension, everyone, group)) {
              expect(makeUpWhole(dimension, [...others, ...parts])).toBe(true);
              expect(areDisjoint(dimension, [...others, ...parts])).toBe(true);
            }
          }
        }
      }),
      { numRuns: 30 },
    );
  });

  it('are the same in any order of the groups, and none is lost when a report prints more', () => {
    fc.assert(
      fc.property(cut, fc.nat(12), ({ dimension, groups }, count) => {
        const covers = sorted(coversOf(dimension, groups, null));
        expect(sorted(coversOf(dimension, groups.toReversed(), null))).toEqual(covers);
        const fewer = sorted(coversOf(dimension, groups.slice(0, count), null));
        expect(covers).toEqual(expect.arrayContaining([...fewer]));
      }),
      runs,
    );
  });
});

describe('groups', () => {
  it('overlap nowhere exactly where no two of them do, in any order', () => {
    fc.assert(
      fc.property(cut, ({ dimension, groups }) => {
        const inPairs = groups.every((group, index) =>
          groups.slice(index + 1).every((other) => areDisjoint(dimension, [group, other])),
        );
        expect(areDisjoint(dimension, groups)).toBe(inPairs);
        expect(areDisjoint(dimension, groups.toReversed())).toBe(inPairs);
      }),
      runs,
    );
  });

  it('overlap with themselves', () => {
    fc.assert(
      fc.property(cut, ({ dimension, of }) => !areDisjoint(dimension, [of, of])),
      runs,
    );
  });

  it('that overlap nowhere make up the whole exactly where they hold every atom', () => {
    // Employment is cut in two ways whose atoms are not set against each other.
    const oneWhole = cut.filter(({ dimension }) => dimension !== 'employment_type');
    fc.assert(
      fc.property(oneWhole, ({ dimension, groups, everyone }) => {
        const choices = subsetsOf(groups).filter((choice) => areDisjoint(dimension, choice));
        const all = atomsIn(dimension, everyone);
        for (const choice of choices) {
          expect(makeUpWhole(dimension, choice)).toBe(atomsIn(dimension, choice) === all);
        }
      }),
      runs,
    );
  });
});

it('groups that overlap, or are of two cuts of the same people, make up nothing', () => {
  expect(makeUpWhole('gender', ['male', 'male'])).toBe(false);
  expect(makeUpWhole('age', ['lt30', 'gt50', '30to39', '30to40'])).toBe(false);
  expect(areDisjoint('employment_type', ['full_time', 'formal'])).toBe(false);
  expect(areDisjoint('employment_type', ['full_time', 'contract'])).toBe(false);
  expect(areDisjoint('employment_type', ['full_time', 'part_time'])).toBe(true);
});
