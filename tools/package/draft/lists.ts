import type { PrintedUnit } from '../../../src/domain/labels/units';
import type { CellLine } from './cells';

export interface Listed {
  /** The likeliest first. */
  readonly labels: readonly string[];
  readonly unit: PrintedUnit | null;
}

interface List {
  readonly labels: readonly string[];
  readonly units: readonly (PrintedUnit | null)[];
  /** Where its numbers stand among the cells. */
  readonly values: readonly number[];
}

/** Labels of numbers that stand on lines of their own, after a list of labels as long as theirs. */
export function inLists(cells: readonly CellLine[]): ReadonlyMap<number, Listed> {
  const found = new Map<number, Listed>();
  let labels: string[] = [];
  let units: (PrintedUnit | null)[] = [];
  let values: number[] = [];
  const close = () => {
    for (const [at, listed] of labelled(cells, { labels, units, values })) found.set(at, listed);
    labels = [];
    units = [];
    values = [];
  };
  for (const [at, cell] of cells.entries()) {
    if (cell.kind === 'heading') {
      if (values.length > 0 || units.length > 0) close();
      const before = cells[at - 1];
      if (before?.kind === 'heading' && before.line === cell.line - 1)
        labels.push(`${labels.pop() ?? ''}${cell.label}`);
      else labels.push(cell.label);
    } else if (cell.kind === 'unit') units.push(cell.unit);
    else if (cell.kind === 'values' && cell.numbers.length === 1) {
      // A number with its unit is none of bare ones that have all their labels.
      if (cell.unit && values.length > 1 && values.length === labels.length) close();
      values.push(at);
    } else if (cell.kind !== 'years' && cell.kind !== 'head') close();
  }
  close();
  return found;
}

/** What heads groups is the label of no number: 按性別劃分的員工人數. */
const ofGroups = /(?:按|依)[^按依]{1,8}[劃划]分.*$/;

function labelled(
  cells: readonly CellLine[],
  { labels: all, units, values }: List,
): readonly (readonly [number, Listed])[] {
  const single = all.map((label) => label.replace(ofGroups, '').trim()).filter((label) => label);
  const labels = single.length >= values.length ? single : all;
  const shift = labels.length - values.length;
  return values.map((at, index) => {
    const unit =
      units.length === values.length
        ? (units[index] ?? null)
        : units.length === 1
          ? (units[0] ?? null)
          : null;
    if (values.length === 1) {
      const own = nearerBelow(cells, at) ?? labels.at(-1);
      return [at, { labels: own ? [own] : [], unit }];
    }
    const aligned = shift < 0 ? [] : [labels[index + shift], labels[index]];
    return [at, { labels: [...new Set(aligned.flatMap((label) => label ?? []))], unit }];
  });
}

/** The heading below a number, where it is nearer than the one above: a number may stand over its label. */
function nearerBelow(cells: readonly CellLine[], at: number): string | null {
  const [above, cell, below] = [cells[at - 1], cells[at], cells[at + 1]];
  if (!cell || below?.kind !== 'heading') return null;
  return below.line - cell.line < cell.line - (above?.line ?? -Infinity) ? below.label : null;
}
