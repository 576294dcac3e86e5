import { remember } from './names';
import { byId } from '../byId';
import { codesOfUnit } from './writtenUnit';

/** What a printed unit can stand for: codes of units of the package. */
export interface UnitWords {
  /** The longest unit at the beginning of a text. */
  readonly atStart: (text: string) => PrintedUnit | null;
  /** The longest unit at the end of a text. */
  readonly atEnd: (text: string) => PrintedUnit | null;
  /** The unit that a text is and nothing else, such as the cell of a table. */
  readonly whole: (text: string) => PrintedUnit | null;
}

export interface PrintedUnit {
  readonly printed: string;
  readonly codes: readonly string[];
}

/** Units as reports print them, in either script. */
const printedUnits = byId<readonly string[]>({
  '%': ['%'],
  人: ['persons', 'person-times'],
  名: ['persons'],
  位: ['persons'],
  人次: ['person-times', 'persons', 'count'],
  persons: ['persons'],
  people: ['persons'],
  employees: ['persons'],
  小時: ['h', 'h/person'],
  hours: ['h', 'h/person'],
  '小時/人': ['h/person'],
  課時: ['class-hours', 'h', 'h/person'],
  學時: ['h', 'h/person'],
  天: ['days'],
  日: ['days'],
  days: ['days'],
  家: ['count'],
  次: ['count', 'person-times'],
  場: ['count'],
  期: ['count'],
  件: ['count', 'pieces'],
  項: ['count'],
  個: ['count', 'pieces'],
  條: ['count'],
  宗: ['count'],
  起: ['count'],
  例: ['count'],
  篇: ['count'],
  門: ['count'],
  份: ['count'],
  支: ['pieces'],
  cases: ['count'],
  times: ['count'],
  分: ['points'],
  噸: ['t', 'tCO2', 'tCO2e', 'm3'],
  tonnes: ['t', 'tCO2', 'tCO2e'],
  tons: ['t', 'tCO2', 'tCO2e'],
  千克: ['kg', 'kgCO2', 'kgCO2e'],
  公斤: ['kg', 'kgCO2', 'kgCO2e'],
  kg: ['kg', 'kgCO2', 'kgCO2e'],
  噸二氧化碳當量: ['tCO2e'],
  噸二氧化碳: ['tCO2'],
  tCO2e: ['tCO2e'],
  tCO2: ['tCO2'],
  千瓦時: ['kWh'],
  度: ['kWh'],
  kWh: ['kWh'],
  兆瓦時: ['MWh'],
  MWh: ['MWh'],
  萬千瓦時: ['10k kWh'],
  '×104 kWh': ['1e4 kWh'],
  '×105 kWh': ['1e5 kWh'],
  '×106 kWh': ['1e6 kWh'],
  吉焦: ['GJ'],
  GJ: ['GJ'],
  噸標準煤: ['tce'],
  千瓦: ['kW'],
  立方米: ['m3', 'm3_natural_gas'],
  升: ['L_gasoline'],
  千張: ['1000 sheets'],
  張: ['sheets'],
  元: ['RMB'],
  元人民幣: ['RMB'],
  人民幣元: ['RMB'],
  萬元: ['RMB 10k'],
  萬元人民幣: ['RMB 10k'],
  人民幣萬元: ['RMB 10k'],
  百萬元: ['RMB million'],
  百萬元人民幣: ['RMB million'],
  人民幣百萬元: ['RMB million'],
  億元: ['RMB 100 million'],
  年: ['year'],
});

const denominators = byId<string>({
  人民幣百萬元: 'RMB million',
  百萬元收入: 'RMB million',
  百萬元營收: 'RMB million',
  百萬元: 'RMB million',
  萬元營收: 'RMB 10k',
  萬元收入: 'RMB 10k',
  萬元: 'RMB 10k',
  人: 'person',
  員工: 'person',
  僱員: 'person',
  平方米: 'm2',
  千瓦時: 'kWh',
});

/** Units learnt from published rows (printed, code) beside those reports commonly print. */
export function unitWords(
  learnt: Iterable<readonly [string, string]>,
  simplified: ReadonlyMap<string, string>,
): UnitWords {
  const fold = (text: string) =>
    text
      .normalize('NFKC')
      .replace(/\p{Script=Han}/gu, (character) => simplified.get(character) ?? character);
  const codes = new Map<string, Set<string>>();
  const add = (printed: string, code: string) => {
    const key = fold(printed).replace(/\s|╱/g, (sign) => (sign === '╱' ? '/' : ''));
    if (key !== '') codes.set(key, (codes.get(key) ?? new Set()).add(code));
  };
  const simple = [...printedUnits];
  for (const [printed, those] of simple) for (const code of those) add(printed, code);
  for (const [printed, those] of simple) {
    for (const [below, per] of denominators) {
      for (const code of those) add(`${printed}/${below}`, `${code}/${per}`);
    }
  }
  for (const [printed, code] of learnt) add(printed, code);
  const ordered = [...codes].sort((a, b) => b[0].length - a[0].length);
  const patterns = ordered.map(([key, those]) => {
    const body = Array.from(key)
      .map((character) => character.replace(/[.*+?^${}()|[\]\\/-]/g, '\\$&'))
      .join('\\s*');
    return { body, codes: [...those] };
  });
  const any = patterns.map(({ body }) => body).join('|');
  const start = new RegExp(`^(\\s*)(${any})(?![A-Za-z])`, 'u');
  const end = new RegExp(`(^|[^A-Za-z])(${any})\\s*$`, 'u');
  const found = (text: string, pattern: RegExp): PrintedUnit | null => {
    const plain = fold(text).replaceAll('╱', '/');
    const match = pattern.exec(plain);
    if (match === null) return null;
    const [, before = '', printed = ''] = match;
    const at = match.index + before.length;
    return {
      printed: text.normalize('NFKC').slice(at, at + printed.length),
      codes: [...(codes.get(printed.replace(/\s/g, '')) ?? [])],
    };
  };
  const whole = remember((text: string): PrintedUnit | null => {
    const plain = fold(text).trim();
    const all = new Set([
      ...codesOfUnit(plain),
      ...(codes.get(plain.replaceAll('╱', '/').replace(/\s/g, '')) ?? []),
    ]);
    return all.size === 0 ? null : { printed: text.trim(), codes: [...all] };
  });
  return { atStart: (text) => found(text, start), atEnd: (text) => found(text, end), whole };
}
