import { byId } from '../byId';
import { measuresOneThing } from '../facts/methods';

/*
 * What the categories of a dimension contain, so that groups can be added, compared and merged
 * without knowing any company. A category is a set of atoms; two categories with no atom in common
 * do not overlap; categories that hold every atom of a whole make it up.
 */

interface Cut {
  /** The atoms of each category; one not named is an atom of its own. */
  readonly atoms: ReadonlyMap<string, readonly string[]>;
  /** Sets of atoms that are everyone or everything; empty where no set is known to be. */
  readonly wholes: readonly (readonly string[])[];
  /** True where the atoms of a whole follow one another from its lowest to its highest. */
  readonly inOrder?: true;
}

const regionsOfMainland = [
  'east_china',
  'south_china',
  'north_china',
  'southwest_china',
  'northwest_china',
  'central_china',
  'northeast_china',
];

/** Ages by the year; nobody on a payroll is younger than 0 or older than the last. */
const oldest = 99;
function ages(from: number, to: number): readonly string[] {
  return Array.from({ length: to - from + 1 }, (_, index) => `age_${from + index}`);
}

const managers = ['senior_management', 'middle_management', 'junior_management'];
const otherStaff = ['key_staff', 'general_staff'];

const cuts = byId<Cut>({
  gender: { atoms: byId({}), wholes: [['male', 'female']] },
  age: {
    atoms: byId({
      lt30: ages(0, 29),
      '30to50': ages(30, 50),
      gt50: ages(51, oldest),
      '30to40': ages(30, 40),
      gt40: ages(41, oldest),
      lt35: ages(0, 34),
      '35to50': ages(35, 50),
      '20to29': ages(20, 29),
      '30to39': ages(30, 39),
      '40to49': ages(40, 49),
      '50to59': ages(50, 59),
    }),
    wholes: [ages(0, oldest)],
    inOrder: true,
  },
  region: {
    atoms: byId({
      mainland_china: regionsOfMainland,
      greater_china: [...regionsOfMainland, 'hk_mo_tw'],
      outside_mainland_china: ['hk_mo_tw', 'overseas'],
    }),
    wholes: [[...regionsOfMainland, 'hk_mo_tw', 'overseas']],
  },
  level: {
    atoms: byId({
      management: managers,
      non_management: otherStaff,
      junior_staff: otherStaff,
    }),
    wholes: [[...managers, ...otherStaff]],
  },
  education: {
    atoms: byId({
      postgraduate_or_above: ['doctorate', 'master'],
      associate_or_below: ['associate', 'high_school_or_below'],
      below_bachelor: ['associate', 'high_school_or_below'],
    }),
    wholes: [['doctorate', 'master', 'bachelor', 'associate', 'high_school_or_below']],
  },
  employment_type: {
    atoms: byId({}),
    wholes: [
      ['full_time', 'part_time'],
      ['formal', 'temporary'],
    ],
  },
  role: {
    atoms: byId({ non_independent: ['executive', 'non_executive'] }),
    wholes: [['executive', 'non_executive', 'independent']],
  },
});

/** Dimensions whose categories are what a report happens to name: they may overlap and make up nothing. */
const selections: readonly string[] = ['part', 'programme', 'measure'];

/** Dimensions whose categories overlap nowhere by definition, though no set of them is known to be everything. */
const exclusive: readonly string[] = [
  'scope3_category',
  'energy_source',
  'waste_source',
  'patent_type',
];

/** True where the categories of a dimension are parts of one total, so that each is a share of it. */
export function dividesTotal(dimension: string): boolean {
  return cuts.has(dimension) || exclusive.includes(dimension);
}

/** The atoms of a category of a dimension. */
export function atomsOf(dimension: string, category: string): readonly string[] {
  return cuts.get(dimension)?.atoms.get(category) ?? [category];
}

/** True where the categories overlap nowhere; groups of two different cuts of the same people may. */
export function areDisjoint(dimension: string, categories: readonly string[]): boolean {
  if (selections.includes(dimension) || measuresOneThing(dimension)) return categories.length < 2;
  const atoms = categories.flatMap((category) => atomsOf(dimension, category));
  const wholes = cuts.get(dimension)?.wholes ?? [];
  const ofOneCut =
    categories.length < 2 ||
    wholes.length < 2 ||
    wholes.some((whole) => atoms.every((atom) => whole.includes(atom)));
  return ofOneCut && new Set(atoms).size === atoms.length;
}

/**
 * Covers of the whole by the categories a report prints, where none it prints stands outside: a
 * third group beside two that usually make up everyone shows that they do not.
 */
export function fullCoversOf(
  dimension: string,
  categories: readonly string[],
): readonly (readonly string[])[] {
  return coversOf(dimension, categories, null).filter((cover) => {
    const covered = new Set(cover.flatMap((category) => atomsOf(dimension, category)));
    return categories.every((category) =>
      atomsOf(dimension, category).every((atom) => covered.has(atom)),
    );
  });
}

/**
 * The atoms of each of some categories that overlap nowhere and hold everyone, though they may not
 * name every atom: where atoms are in order (ages), the lowest category reaches down and the
 * highest up to the end, since nobody is outside.
 */
export function atomsOfEveryone(
  dimension: string,
  categories: readonly string[],
): ReadonlyMap<string, readonly string[]> {
  const named = new Map(categories.map((category) => [category, atomsOf(dimension, category)]));
  const cut = cuts.get(dimension);
  const [order] = cut?.inOrder ? cut.wholes : [];
  if (!order) return named;
  const holderOf = (atom: string) =>
    categories.find((category) => atomsOf(dimension, category).includes(atom));
  const held = order.flatMap((atom, index) => (holderOf(atom) === undefined ? [] : [index]));
  const [first] = held;
  const last = held[held.length - 1];
  if (first === undefined || last === undefined) return named;
  const lowest = holderOf(order[first] ?? '');
  const highest = holderOf(order[last] ?? '');
  const beyond = { below: order.slice(0, first), above: order.slice(last + 1) };
  return new Map(
    [...named].map(([category, atoms]) => [
      category,
      [
        ...(category === lowest ? beyond.below : []),
        ...atoms,
        ...(category === highest ? beyond.above : []),
      ],
    ]),
  );
}

/**
 * Every choice of at least two of the categories that makes up the atoms exactly, each atom once;
 * `of` is a category, or null for the whole.
 */
export function coversOf(
  dimension: string,
  categories: readonly string[],
  of: string | null,
): readonly (readonly string[])[] {
  const targets = of === null ? (cuts.get(dimension)?.wholes ?? []) : [atomsOf(dimension, of)];
  const parts = categories.filter((category) => category !== of);
  return targets
    .flatMap((target) => coversOfAtoms(dimension, parts, target))
    .filter((cover) => cover.length > 1);
}

function coversOfAtoms(
  dimension: string,
  categories: readonly string[],
  target: readonly string[],
): readonly (readonly string[])[] {
  const [first] = target;
  if (first === undefined) return [[]];
  return categories
    .filter((category) => {
      const atoms = atomsOf(dimension, category);
      return atoms.includes(first) && atoms.every((atom) => target.includes(atom));
    })
    .flatMap((category) => {
      const atoms = new Set(atomsOf(dimension, category));
      const rest = target.filter((atom) => !atoms.has(atom));
      return coversOfAtoms(dimension, categories, rest).map((others) => [category, ...others]);
    });
}
