import { textsOf } from '../../domain/facts/aspects';
import type { Comparison } from '../../domain/compare/comparison';
import type { Dataset } from '../../domain/dataset';
import { methodNamedBy } from '../../domain/facts/methods';
import {
  derivationOf,
  figureId,
  isPresent,
  openEndOf,
  printedBehind,
  stateOf,
  type Figure,
  type FigureKey,
  type FigureState,
  type PresentFigure,
} from '../../domain/figure';
import { isLowerBound } from '../../domain/figures/turnover';
import type { I18n } from '../../i18n/I18n';
import type { OpenEnd } from '../../theme/axis';
import { namedCompany, type NamedCompany } from '../namedCompany';
import { shortOf } from '../../wording/basis';
import { formatFigure, formatFigureWithUnit } from '../../wording/figure';
import { groupName, shortText, unitName } from '../../wording/names';
import { isWritten } from '../../wording/units';

/** One mark of a figure: a company, or a site of it. */
export interface FigureRow extends NamedCompany {
  readonly id: string;
  readonly key: FigureKey;
  /** The site or group, where the row is not the whole company. */
  readonly group: string | null;
  readonly state: FigureState;
  /** What is drawn, in the canonical unit; null where nothing can be drawn to scale. */
  readonly drawn: number | null;
  /** On which side the number is open, so that its bar is too; null where it is closed. */
  readonly openEnd: OpenEnd | null;
  /** The target of its year, a tick on the bar; null without one. */
  readonly target: number | null;
  /** The number or the words for the gap. */
  readonly text: string;
  /** What must be said beside the mark, but for its group. */
  readonly remarks: readonly string[];
  /** The group and the remarks, as far as the name of the row does not have them. */
  readonly aside: string | null;
  /** The whole row in words. */
  readonly label: string;
  /** Those words one by one, beside the number. */
  readonly words: readonly string[];
  /** True where the number is derived, or the report prints two. */
  readonly hatched: boolean;
  /** True where the row may be ranked with the others. */
  readonly rankable: boolean;
  /** True where it is a number that may not: it is never drawn as solid as those that may. */
  readonly outlined: boolean;
}

/** The row of one figure; without a comparison it is not rankable. */
export function buildRow(
  dataset: Dataset,
  figure: Figure,
  comparison: Comparison | null,
  i18n: I18n,
): FigureRow {
  const { key } = figure;
  const company = namedCompany(dataset, key.company, i18n);
  const group = groupName(dataset, key, i18n);
  const text = formatFigure(figure, i18n);
  const remarks = remarksOf(dataset, figure, i18n);
  const unit = isPresent(figure) && figure.comparableUnit ? figure.quantity.unit : null;
  const rankable = comparison?.rankable.has(figureId(key)) ?? false;
  const unitWords = unit !== null && isWritten(unit) ? [unitName(unit, i18n)] : [];
  return {
    id: figureId(key),
    key,
    ...company,
    group,
    state: stateOf(figure),
    drawn: isPresent(figure) ? drawnOf(figure) : null,
    openEnd: isPresent(figure) ? openEndOf(figure) : null,
    target: null,
    text,
    remarks,
    aside: asideOf(group === null ? remarks : [group, ...remarks]),
    label: i18n.t('row.label', {
      name: group === null ? company.name : i18n.t('row.group', { name: company.name, group }),
      value: [formatFigureWithUnit(figure, i18n), ...remarks].join(i18n.t('row.separator')),
    }),
    words: [company.name, ...(group === null ? [] : [group]), ...unitWords, ...remarks],
    hatched:
      isPresent(figure) &&
      figure.caveats.some((caveat) => caveat === 'derived' || caveat === 'second_value'),
    rankable,
    outlined:
      isLowerBound(figure) ||
      (isPresent(figure) && (comparison?.verdict ?? null) !== null && !rankable),
  };
}

/** Words as they stand beside a mark; null where there are none. */
export function asideOf(words: readonly string[]): string | null {
  return words.join(' · ') || null;
}

/** What is drawn of a number: nothing where its unit is another. */
export function drawnOf({ comparableUnit, quantity }: PresentFigure): number | null {
  return comparableUnit ? quantity.value.toNumber() : null;
}

/** The few words without which the mark would mislead: how it was derived, what it covers. */
export function remarksOf(dataset: Dataset, figure: Figure, i18n: I18n): readonly string[] {
  if (!isPresent(figure)) {
    const note = figure.kind === 'report_gap' ? figure.note : null;
    return note === null ? [] : [shortText(note, i18n)].filter((short) => short !== null);
  }
  const { caveats } = figure;
  const derivation = derivationOf(figure);
  // A printed number that was turned or divided keeps its own notes.
  const startsPrinted = derivation !== null && 'from' in derivation && derivation.from === null;
  const remarks: string[] = [];
  for (const row of printedBehind(figure)) {
    for (const { id } of textsOf(dataset.texts, row)) {
      const ofInput = derivation !== null && !startsPrinted && id === row.note;
      const short = shortText(id, i18n);
      if (short !== null && !ofInput) remarks.push(short);
    }
  }
  if (derivation) remarks.splice(1, 0, ...shortOf(derivation, i18n));
  const staffBelow = derivation?.rule === 'per_employee';
  if ((remarks.length === 0 || staffBelow) && caveats.includes('full_time_only')) {
    remarks.push(i18n.t('caveat.full_time_only'));
  }
  const methods = caveats.filter((caveat) => methodNamedBy(caveat) !== null);
  remarks.unshift(...methods.map((caveat) => i18n.t(`caveat.${caveat}`)));
  for (const caveat of [
    'weak_reading',
    'contradicts_itself',
    'second_value',
    'mixed_versions',
  ] as const) {
    if (caveats.includes(caveat)) remarks.unshift(i18n.t(`caveat.${caveat}`));
  }
  return [...new Set(remarks)].slice(0, 2 + methods.length);
}
