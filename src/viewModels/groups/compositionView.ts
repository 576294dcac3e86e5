import {
  byIndicator,
  compositionsOf,
  cutsOf,
  type Composed,
  type Composition,
  type NotComposed,
  type Part,
} from '../../domain/compare/composition';
import { assessGroups, type JudgedFigure } from '../../domain/compare/judge';
import type { Indicator } from '../../domain/dataset';
import { shareOfGroup } from '../../domain/derive/shares';
import {
  figureId,
  isPresent,
  observationOf,
  openEndOf,
  stateOf,
  type FigureKey,
  type FigureState,
} from '../../domain/figure';
import { methodOf } from '../../domain/facts/methods';
import { toFigure } from '../../domain/figures/toFigure';
import { intersect } from '../../domain/numbers/interval';
import type { Quantity } from '../../domain/numbers/quantity';
import type { I18n } from '../../i18n/I18n';
import type { PartForm } from '../../state/selection';
import type { Context } from '../../wording/context';
import { formatFigure, formatFigureWithUnit, qualifierOf } from '../../wording/figure';
import {
  categoryName,
  companyName,
  dataText,
  groupName,
  indicatorName,
  unitName,
} from '../../wording/names';
import { formatNumber } from '../../wording/numbers';
import { withUnit } from '../../wording/units';
import { buildRow, remarksOf } from '../figure/figureRow';
import { buildVerdictView, type VerdictView } from '../figure/verdictView';
import { namedCompany, type NamedCompany } from '../namedCompany';
import type { Chosen } from '../page';
import { groupOrder, tonesOf } from './groupTones';
import { leftOutReason } from './mergedView';

/** One part of a stacked bar. */
export interface StackSegment {
  readonly id: string;
  readonly group: string;
  readonly name: string;
  /** Its colour: that of a group others have too, from 1; 0 of a group of its own; null of the rest. */
  readonly tone: number | null;
  /** Where it begins and ends, as parts of the axis. */
  readonly from: number;
  readonly to: number;
  /** What stands on it: its share, or its amount. */
  readonly text: string;
  readonly share: string;
  readonly amount: string;
  /** The whole part in words, beginning with those that stand on it. */
  readonly label: string;
  readonly hatched: boolean;
  readonly outlined: boolean;
}

/** A company: its parts, or the words that stand in their place. */
export interface StackRow extends NamedCompany {
  readonly state: FigureState;
  /** Empty where words stand in place of the bar. */
  readonly segments: readonly StackSegment[];
  /** The words in place of the bar, and the whole row in words; null where there is one. */
  readonly gap: { readonly id: string; readonly text: string; readonly label: string } | null;
  /** What the parts are shares of, and which are missing; null for nothing to say. */
  readonly aside: string | null;
}

/** The parts of each company's total. */
export interface CompositionView {
  /** By what the total is cut. */
  readonly label: string;
  /** What is drawn: amounts only where they have room on one scale. */
  readonly form: Exclude<PartForm, 'bars'>;
  readonly forms: readonly Exclude<PartForm, 'bars'>[];
  readonly unit: string;
  /** What shares are of. */
  readonly sentence: string;
  readonly rows: readonly StackRow[];
  /** The groups with a colour, in their order. */
  readonly key: readonly { readonly name: string; readonly tone: number }[];
  readonly notes: readonly string[];
  /** The companies whose parts exceed the total their report gives, in words; empty where none do. */
  readonly exceeded: readonly string[];
  readonly verdict: VerdictView | null;
}

/** The smallest bar that can still be seen as one of parts, as a part of the longest. */
const leastLength = 0.02;

export type ChosenParts = Pick<Chosen, 'companies' | 'year' | 'by' | 'groups' | 'parts'>;

/** By what an indicator's total is cut in the reader's view; null where its groups are no parts of one. */
function cutFor({ dataset }: Context, indicator: Indicator, dimension: string | null) {
  return cutsOf(dataset, indicator).find((cut) => cut === (dimension ?? byIndicator)) ?? null;
}

/** The parts of each company; null where no company's can be drawn. */
export function compositionsShown(
  context: Context,
  indicator: Indicator,
  dimension: string | null,
  { companies, year, groups }: ChosenParts,
): readonly Composition[] | null {
  const cut = cutFor(context, indicator, dimension);
  if (cut === null) return null;
  const merged = groups === 'merged';
  const found = compositionsOf(context.dataset, indicator, {
    companies,
    year,
    dimension: cut,
    merged,
  });
  return found.some(({ kind }) => kind === 'composed') ? found : null;
}

/** Null where the groups by this dimension are no parts of a total. */
export function buildCompositionView(
  context: Context,
  indicator: Indicator,
  dimension: string | null,
  chosen: ChosenParts,
): CompositionView | null {
  const { dataset, i18n } = context;
  const found = compositionsShown(context, indicator, dimension, chosen);
  if (!found) return null;
  const composed = found.filter((item) => item.kind === 'composed');
  const longest = Math.max(...composed.map(({ total }) => total.value.toNumber()));
  const sized = composed.every(({ total }) => total.value.toNumber() >= longest * leastLength);
  const form = chosen.parts === 'amount' && sized ? 'amount' : 'share';
  const toneOf = tonesOf(groupOrder(context, indicator, dimension, composed), composed);
  const drawing = { context, indicator, dimension, form, longest, toneOf } as const;
  const judged = found.flatMap(figuresIn);
  return {
    label: cutLabel(indicator, dimension, i18n),
    form,
    forms: sized ? ['share', 'amount'] : ['share'],
    unit: form === 'share' ? '%' : unitName(indicator.unit, i18n),
    sentence: i18n.t('parts.note'),
    rows: found.map((item) =>
      item.kind === 'composed' ? stackOf(drawing, item) : slotOf(drawing, item),
    ),
    key: [...toneOf]
      .filter(([, tone]) => tone > 0)
      .map(([group, tone]) => ({ name: partName(drawing, group), tone })),
    notes: [
      ...(chosen.parts === 'amount' && !sized ? [i18n.t('parts.note.sizes')] : []),
      ...notesOn(drawing, composed),
    ],
    exceeded: composed.flatMap((item) => exceededIn(drawing, item)),
    verdict: buildVerdictView(
      dataset,
      judged.map(({ figure }) => figure),
      assessGroups(judged),
      i18n,
    ),
  };
}

/** The figures behind a company's row. */
function figuresIn(composition: Composition): readonly JudgedFigure[] {
  return composition.kind === 'composed'
    ? [...composition.parts, ...composition.missing]
    : composition.figures;
}

function cutLabel(indicator: Indicator, dimension: string | null, i18n: I18n): string {
  if (dimension !== null) return dataText(`dimension.${dimension}`, i18n);
  return i18n.t(indicator.id === 'energy_total' ? 'cut.sum_of_energy' : 'cut.sum_of_scopes');
}

/** What all rows are drawn with. */
interface Drawing {
  readonly context: Context;
  readonly indicator: Indicator;
  readonly dimension: string | null;
  readonly form: 'share' | 'amount';
  /** The largest total. */
  readonly longest: number;
  readonly toneOf: ReadonlyMap<string, number>;
}

const namedIndicators = [
  'ghg_scope1',
  'ghg_scope2',
  'ghg_scope1_2',
  'ghg_scope3',
  'energy_direct',
  'energy_indirect',
] as const;

function partName(
  { context: { dataset, i18n }, dimension }: Pick<Drawing, 'context' | 'dimension'>,
  group: string,
): string {
  if (dimension !== null) return categoryName(dataset, dimension, group, i18n);
  const named = namedIndicators.find((id) => id === group);
  return named ? i18n.t(`part.${named}`) : indicatorName(dataset, group, i18n);
}

function stackOf(drawing: Drawing, composed: Composed): StackRow {
  const { dataset, i18n } = drawing.context;
  const company = namedCompany(dataset, composed.company, i18n);
  const { parts, rest, total } = composed;
  const drawn = [
    ...parts.map((part) => part.figure.quantity.value.toNumber()),
    ...(rest ? [rest.amount.value.toNumber()] : []),
  ];
  // Rounded parts may exceed their total by a hair.
  const sum = drawn.reduce((all, own) => all + own, 0);
  const axis = drawing.form === 'share' ? Math.max(sum, total.value.toNumber()) : drawing.longest;
  let end = 0;
  const places = drawn.map((own) => {
    const from = end;
    end += own / axis;
    return { from, to: end };
  });
  const segments = [
    ...parts.map((part) => segmentOf(drawing, company.name, part)),
    ...(rest ? [restOfTotal(drawing, composed.whole.key, rest)] : []),
  ];
  return {
    ...company,
    state: 'value',
    segments: segments.map((segment, index) => ({
      ...segment,
      ...(places[index] ?? { from: 0, to: 0 }),
    })),
    gap: null,
    aside: asideOf(drawing, composed),
  };
}

type Unplaced = Omit<StackSegment, 'from' | 'to'>;

function segmentOf(drawing: Drawing, company: string, part: Part): Unplaced {
  const { dataset, i18n } = drawing.context;
  const { figure, comparison, group } = part;
  const row = buildRow(dataset, figure, comparison, i18n);
  const share = shareText(part, i18n);
  const amount = withUnit(row.text, figure.quantity.unit, i18n);
  return {
    id: row.id,
    group,
    name: partName(drawing, group),
    tone: drawing.toneOf.get(group) ?? 0,
    ...textsOf(drawing, { share, amount, bare: row.text, name: partName(drawing, group), company }),
    hatched: row.hatched,
    outlined: row.outlined,
  };
}

/** What no part names; it leads to the proof of the total. */
function restOfTotal(
  drawing: Drawing,
  total: FigureKey,
  { amount, share }: NonNullable<Composed['rest']>,
): Unplaced {
  const { dataset, i18n } = drawing.context;
  const bare = formatNumber(amount, i18n);
  const name = i18n.t('parts.rest');
  return {
    id: figureId(total),
    group: 'rest',
    name,
    tone: null,
    ...textsOf(drawing, {
      share: withUnit(formatNumber(share, i18n), '%', i18n),
      amount: withUnit(bare, amount.unit, i18n),
      bare,
      name,
      company: companyName(dataset, total.company, i18n),
    }),
    hatched: false,
    outlined: false,
  };
}

interface PartTexts {
  readonly share: string;
  readonly amount: string;
  /** The amount without its unit. */
  readonly bare: string;
  readonly name: string;
  readonly company: string;
}

function textsOf(
  { context: { i18n }, form }: Drawing,
  { share, amount, bare, name, company }: PartTexts,
): Pick<StackSegment, 'text' | 'share' | 'amount' | 'label'> {
  const text = form === 'share' ? share : bare;
  const other = form === 'share' ? amount : share;
  const label = i18n.t('parts.label', { group: name, text, name: company, other });
  return { text, share, amount, label };
}

/** A share as it is known: its digits are those its interval fixes, a bound or an "about" stays one. */
function shareText({ share, figure }: Pick<Part, 'share' | 'figure'>, i18n: I18n): string {
  const number = withUnit(formatNumber(share, i18n), '%', i18n);
  const about = qualifierOf(figure) === 'about' ? 'about' : null;
  const qualifier = openEndOf({ quantity: share }) ?? about;
  return qualifier ? i18n.t(`qualifier.${qualifier}`, { number }) : number;
}

function asideOf(drawing: Drawing, { of, total, missing, parts }: Composed): string {
  const { i18n } = drawing.context;
  return [
    i18n.t(`parts.of.${of}`, { total: inUnit(total, i18n) }),
    ...sharedRemarks(drawing, parts),
    ...methodsIn(drawing, parts),
    ...missing.map((item) => partInWords(drawing, item)),
  ].join(' · ');
}

/** What must be said beside each of the parts, and so once beside them all. */
function sharedRemarks({ context: { dataset, i18n } }: Drawing, parts: readonly Part[]) {
  const [first = [], ...others] = parts.map(({ figure }) => remarksOf(dataset, figure, i18n));
  return first.filter((remark) => others.every((remarks) => remarks.includes(remark)));
}

/** By which method a part is measured that its report gives by several: "Scope 2 (Location-based)". */
function methodsIn(drawing: Drawing, parts: readonly Part[]): readonly string[] {
  const { dataset, i18n } = drawing.context;
  return parts.flatMap(({ figure, group }) => {
    const row = observationOf(figure);
    const method = row && methodOf(row) ? groupName(dataset, row, i18n) : null;
    const name = partName(drawing, group);
    return method === null ? [] : [i18n.t('row.group', { name, group: method })];
  });
}

function inUnit(quantity: Quantity, i18n: I18n): string {
  return withUnit(formatNumber(quantity, i18n), quantity.unit, i18n);
}

function partInWords(drawing: Drawing, { figure }: JudgedFigure): string {
  const { i18n } = drawing.context;
  const { category, indicator } = figure.key;
  const name = partName(drawing, category ?? indicator);
  return i18n.t('row.label', { name, value: formatFigureWithUnit(figure, i18n) });
}

/** A company whose parts cannot be drawn, with the state of its total or the reason. */
function slotOf(drawing: Drawing, apart: NotComposed): StackRow {
  const { context, dimension } = drawing;
  const { dataset, i18n } = context;
  const company = namedCompany(dataset, apart.company, i18n);
  const { whole, reason: left, figures } = apart;
  const [first] = figures;
  const { text, long, state } = wordsOf(drawing, apart);
  const known = left.reason === 'nothing' || left.reason === 'no_groups';
  const name = known
    ? company.name
    : i18n.t('row.group', {
        name: company.name,
        group: cutLabel(drawing.indicator, dimension, i18n),
      });
  return {
    ...company,
    state,
    segments: [],
    gap: {
      id: figureId((first?.figure ?? whole).key),
      text,
      label: i18n.t('row.label', {
        name,
        value: text === long ? text : [text, long].join(i18n.t('row.separator')),
      }),
    },
    aside:
      figures.length === 0 ? null : figures.map((item) => partInWords(drawing, item)).join(' · '),
  };
}

interface Words {
  readonly text: string;
  readonly long: string;
  readonly state: FigureState;
}

function wordsOf(
  { context, dimension }: Drawing,
  { whole, reason: left, figures }: NotComposed,
): Words {
  const { i18n } = context;
  const alike = (text: string, state: FigureState) => ({ text, long: text, state });
  if (left.reason === 'nothing') return alike(formatFigure(whole, i18n), stateOf(whole));
  if (left.reason === 'no_groups') {
    return isPresent(whole)
      ? alike(i18n.t('parts.gap'), 'not_disclosed')
      : alike(formatFigure(whole, i18n), stateOf(whole));
  }
  if (left.reason === 'not_a_whole' && !figures.every(({ figure }) => isPresent(figure))) {
    return alike(i18n.t('parts.incomplete'), 'in_parts');
  }
  const text = i18n.t(`groups.slot.${left.reason}`);
  const long = leftOutReason(context, dimension ?? byIndicator, left);
  return { text, long, state: 'not_on_basis' };
}

function exceededIn(drawing: Drawing, { company, exceeded }: Composed): readonly string[] {
  const { dataset, i18n } = drawing.context;
  if (!exceeded) return [];
  const value = i18n.t('parts.exceeded', { total: inUnit(exceeded.quantity, i18n) });
  return [i18n.t('row.label', { name: namedCompany(dataset, company, i18n).name, value })];
}

function notesOn(drawing: Drawing, composed: readonly Composed[]): readonly string[] {
  const { t } = drawing.context.i18n;
  const toned = [...drawing.toneOf.values()];
  const scope2 = composed.some(({ parts }) => parts.some(({ group }) => group === 'ghg_scope2'));
  return [
    ...(composed.some(({ rest }) => rest !== null) ? [t('parts.note.rest')] : []),
    ...(toned.includes(0) && toned.some((tone) => tone > 0) ? [t('parts.note.own')] : []),
    ...(scope2 ? [t('parts.note.scope2')] : []),
    ...composed.flatMap(({ parts }) => parts.flatMap((part) => printedOtherwise(drawing, part))),
  ];
}

/** Where a report prints the very share and it cannot be this one. */
function printedOtherwise(drawing: Drawing, part: Part): readonly string[] {
  const { dataset, i18n } = drawing.context;
  const key: FigureKey | null = shareOfGroup(part.figure.key);
  const printed = key && toFigure(dataset, key);
  if (printed?.kind !== 'printed' || printed.quantity.unit !== '%') return [];
  if (intersect(printed.quantity.interval, part.share.interval)) return [];
  return [
    i18n.t('parts.note.printed_share', {
      name: namedCompany(dataset, part.figure.key.company, i18n).name,
      printed: inUnit(printed.quantity, i18n),
      group: partName(drawing, part.group),
      share: shareText(part, i18n),
    }),
  ];
}
