import type { Difference } from './compare';
import { subjectOf, type ReadingRow, type Settlement } from './readings';

/** The settlement of a difference, or null where nobody has settled it. */
export function settlementOf(
  difference: Difference,
  settlements: readonly Settlement[],
): Settlement | null {
  const { field, a, b, only } = difference;
  return (
    settlements.find((settlement) => {
      if (subjectOf(settlement) !== difference.subject) return false;
      if (!only) return settlement.field === field && settlement.a === a && settlement.b === b;
      return settlesNumber(settlement, only);
    }) ?? null
  );
}

/** The numbers both readers have that are neither published nor settled away. */
export function unpublished(
  agreed: readonly ReadingRow[],
  published: readonly ReadingRow[],
  settlements: readonly Settlement[],
): readonly ReadingRow[] {
  const there = new Set(published.map((row) => `${subjectOf(row)} = ${row.value}`));
  return agreed.filter(
    (row) =>
      !there.has(`${subjectOf(row)} = ${row.value}`) &&
      !settlements.some(
        (settlement) => subjectOf(settlement) === subjectOf(row) && settlesNumber(settlement, row),
      ),
  );
}

/** True where the settlement is about this very number: its value, also with its unit, or as printed. */
function settlesNumber({ field, a, b }: Settlement, row: ReadingRow): boolean {
  const names = [row.value, `${row.value} ${row.unit}`, row.printed];
  return (field === 'row' || field === 'value') && (names.includes(a) || names.includes(b));
}
