/** A word behind a number that multiplies it by a power of ten. */
export interface Scale {
  readonly word: string;
  /** Zeros it adds. */
  readonly zeros: number;
}

const scales: readonly (readonly [RegExp, number])[] = [
  [/^(?:thousand\b|千(?!克|瓦|[焦帕卡米赫伏安]))/i, 3],
  [/^(?:million\b|mn\b|mil\b|百[萬万])/i, 6],
  [/^(?:billion\b|bn\b|十[億亿])/i, 9],
  [/^[萬万][億亿]/, 12],
  [/^千[萬万]/, 7],
  [/^十[萬万]/, 5],
  [/^[萬万]/, 4],
  [/^百[億亿]/, 10],
  [/^[億亿]/, 8],
];

/** The scale at the beginning of what stands behind a number; null where none does. 千克 and 千瓦 are units. */
export function readScale(text: string): Scale | null {
  for (const [pattern, zeros] of scales) {
    const word = pattern.exec(text)?.[0];
    if (word !== undefined) return { word, zeros };
  }
  return null;
}

/** Whether a unit is itself one of thousands, 萬, millions and the like. */
export function hasScale(unit: string): boolean {
  return /thousand|million|billion|\bmn\b|\bbn\b|'000|[萬万億亿百]|千(?!克|瓦|[焦帕卡米赫伏安])|^10k|×\s*10|1e\d|100 million/i.test(
    unit,
  );
}

/** A plain decimal times a power of ten, exactly. */
export function timesTen(value: string, zeros: number): string {
  if (zeros === 0) return value;
  const [, sign = '', whole = '0', decimals = ''] = /^(-?)(\d+)(?:\.(\d+))?$/.exec(value) ?? [];
  const moved = decimals.slice(0, zeros).padEnd(zeros, '0');
  const digits = `${whole}${moved}`.replace(/^0+(?=\d)/, '');
  const rest = decimals.slice(zeros);
  return `${sign}${digits}${rest === '' ? '' : `.${rest}`}`;
}

/** Whether a number that was scaled ends in zeros that nobody printed. */
export function hasUnprintedZeros(scaled: string, printed: string): boolean {
  const digitsOf = (text: string) => text.replace(/\D/g, '').replace(/^0+/, '').length;
  return !scaled.includes('.') && digitsOf(scaled) > digitsOf(printed);
}
