/**
 * Words in a printed unit that leave no choice of code. Tried in order, the longer word first, on
 * the unit with white space removed; each says what the code's measure or its denominator must be.
 */
const measures: readonly (readonly [RegExp, RegExp])[] = [
  [/^(千克|公斤|kg)/i, /^kg/],
  [/^(吨标准煤|噸標準煤|tce)/i, /^tce$|^tce\//],
  [/^(吨二氧化碳|噸二氧化碳|tCO2)/i, /^tCO2/],
  [/^(吨|噸|公噸)/, /^t/],
  [/^(兆瓦时|兆瓦時|MWh)/i, /^MWh/],
  [/^(千瓦时|千瓦時|kWh)/i, /^kWh/],
  [/^(立方米|m3)/i, /^m3/],
  [/^(万元|萬元|人民币万元|人民幣萬元)/, /^RMB 10k/],
  [/^(百万元|百萬元|人民币百万元|人民幣百萬元)/, /^RMB million/],
  [/^人次/, /^person-times$/],
  [/^[人名位]/, /^persons$/],
  [/^家/, /^count$/],
  [/^(小时|小時|時數)/, /^h(\/|$)/],
  [/^(课时|課時)/, /^class-hours/],
  [/^%/, /^%/],
];

const denominators: readonly (readonly [RegExp, RegExp])[] = [
  [/百万元|百萬元/, /^RMB million$/],
  [/万元|萬元/, /^RMB 10k$/],
  [/平方米|m2/i, /^m2$/],
  [/人/, /^person$/],
];

/**
 * False where the printed unit names another measure or denominator than the code does: `千克` beside
 * `t`. A printed unit whose words are not known here, or none at all, agrees with any code.
 */
export function agreesWithPrinted(unit: string, printed: string): boolean {
  const [measured = '', per] = split(printed.normalize('NFKC').replace(/\s+/g, ''));
  const [code = '', codePer] = split(unit);
  const measure = measures.find(([words]) => words.test(measured));
  if (measure && !measure[1].test(code)) return false;
  if (per === undefined) return true;
  const denominator = denominators.find(([words]) => words.test(per));
  return !denominator || denominator[1].test(codePer ?? '');
}

function split(unit: string): readonly string[] {
  return unit.split(/[/╱]/);
}
