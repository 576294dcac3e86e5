import { pick, type Random } from './rows';

/** Ways to cut everyone into groups; the groups of one dimension are one set without overlap. */
const cuts = {
  age: [
    ['lt30', '30to50', 'gt50'],
    ['lt30', '30to40', 'gt40'],
    ['lt35', '35to50', 'gt50'],
    ['20to29', '30to39', '40to49', '50to59'],
  ],
  region: [
    ['mainland_china', 'hk_mo_tw', 'overseas'],
    ['greater_china', 'overseas'],
    [
      ...['east_china', 'south_china', 'north_china', 'central_china'],
      ...['southwest_china', 'northwest_china', 'northeast_china', 'outside_mainland_china'],
    ],
  ],
  level: [
    ['management', 'non_management'],
    ['senior_management', 'middle_management', 'junior_management', 'junior_staff'],
    ['management', 'key_staff', 'general_staff'],
  ],
  education: [
    ['doctorate', 'master', 'bachelor', 'associate', 'high_school_or_below'],
    ['postgraduate_or_above', 'bachelor', 'associate_or_below'],
    ['doctorate', 'master', 'bachelor', 'below_bachelor'],
  ],
} as const satisfies Readonly<
  Record<string, readonly [readonly string[], ...(readonly string[])[]]>
>;

/** A formula of turnover with what a report says of it. */
export type Formula =
  | 'leavers/year_end'
  | 'leavers/(leavers+year_end)'
  | 'voluntary/(voluntary+year_end)'
  | 'voluntary/(leavers+year_end)';

/** What one report prints otherwise than the next; all of it is clean. */
export interface Style {
  readonly age: readonly string[];
  readonly region: readonly string[];
  readonly level: readonly string[];
  readonly education: readonly string[];
  /** False where only full-time staff is printed, which then stands in for the total. */
  readonly totalStaff: boolean;
  readonly formula: Formula;
  readonly formulaStated: boolean;
  readonly rateDecimals: number;
  /** `fuels` prints litres and cubic metres, and the total in tonnes of coal equivalent. */
  readonly energy: 'MWh' | 'kWh' | 'fuels';
  /** Purchased heat beside the electricity, without a line of its own. */
  readonly heat: boolean;
  readonly factor: 'one published' | 'published each year' | 'own';
  readonly scopes: 'as_named' | 'scope1_2_3' | 'scope2_only';
  /** Environmental figures of two sites only. */
  readonly sitesOnly: boolean;
  readonly restated: boolean;
}

/** A style for a seed, with what a test wants of it. */
export function styleOf(random: Random, wanted: Partial<Style>): Style {
  const formula = pick(random, [
    'leavers/year_end',
    'leavers/(leavers+year_end)',
    'voluntary/(voluntary+year_end)',
    'voluntary/(leavers+year_end)',
  ] as const);
  return {
    age: pick<readonly string[]>(random, cuts.age),
    region: pick<readonly string[]>(random, cuts.region),
    level: pick<readonly string[]>(random, cuts.level),
    education: pick<readonly string[]>(random, cuts.education),
    totalStaff: random() < 0.75,
    formula,
    // A report that states none used one of the two that can be told from its numbers.
    formulaStated: !formula.startsWith('leavers') || random() < 0.5,
    rateDecimals: pick(random, [0, 1, 2] as const),
    energy: pick(random, ['MWh', 'kWh', 'fuels'] as const),
    heat: random() < 0.3,
    factor: pick(random, ['one published', 'published each year', 'own'] as const),
    scopes: pick(random, ['as_named', 'scope1_2_3', 'scope2_only'] as const),
    sitesOnly: random() < 0.5,
    restated: random() < 0.5,
    ...wanted,
  };
}
