import type { Dataset, Indicator, Localized, Standard } from '../dataset';

/** What a standard asks for: one of its codes, or an indicator where it has no codes to go by. */
export interface StandardRow {
  /** The code; else the id of the indicator. */
  readonly id: string;
  /** Null where the standard has no codes. */
  readonly code: string | null;
  /** Short title of the code; null where it has none. */
  readonly label: Localized | null;
  /** The indicators that answer it; several figures of one code are one answer. */
  readonly indicators: readonly Indicator[];
}

/** The code of an indicator under a standard that has none to go by. */
const asked = 'yes';

const inOrder = new Intl.Collator('en', { numeric: true });

/** Every row of a standard: the codes with a title in their order, then those that indicators name. */
export function rowsOfStandard(dataset: Dataset, standard: Standard): readonly StandardRow[] {
  const titled = dataset.codes.filter((item) => item.standard === standard);
  const byCode = new Map<string, Indicator[]>(titled.map(({ code }) => [code, []]));
  const others = new Map<string, Indicator[]>();
  const withoutCode: Indicator[] = [];
  for (const indicator of dataset.indicators) {
    for (const code of indicator.codes[standard]) {
      if (code === asked) withoutCode.push(indicator);
      else {
        const rows = byCode.has(code) ? byCode : others;
        rows.set(code, [...(rows.get(code) ?? []), indicator]);
      }
    }
  }
  return [
    ...[...byCode, ...[...others].sort(([a], [b]) => inOrder.compare(a, b))].map(
      ([code, indicators]) => ({
        id: code,
        code,
        label: titled.find((item) => item.code === code)?.label ?? null,
        indicators,
      }),
    ),
    ...withoutCode.map((indicator) => ({
      id: indicator.id,
      code: null,
      label: null,
      indicators: [indicator],
    })),
  ];
}

/** True where the package lists every code of a standard, not only those that indicators name. */
export function isWhole(dataset: Dataset, standard: Standard): boolean {
  return dataset.codes.some((item) => item.standard === standard);
}
