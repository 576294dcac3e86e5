import { foldedUnit, plainText } from './plainText';

/** What the head of a column says of its numbers. */
export interface YearHead {
  readonly year: number;
  /** Unit it names beside the year; empty where it names none. */
  readonly unit: string;
}

const digitOf = new Map(Array.from('零一二三四五六七八九').map((sign, digit) => [sign, digit]));

/** 二零二四 and 二〇二四 as 2024. */
function withDigits(text: string): string {
  return text.replace(/[二][零〇○一二三四五六七八九]{3}(?=年|$|\s|\(|财|財)/g, (found) =>
    Array.from(found.replace(/[〇○]/g, '零'))
      .map((sign) => digitOf.get(sign) ?? sign)
      .join(''),
  );
}

const month = '(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\\.?';
const yearForms: readonly RegExp[] = [
  new RegExp(`^\\d{1,2}(?:st|nd|rd|th)?[ -]+${month},?[ -]+(20\\d\\d)(?!\\d)`, 'i'),
  new RegExp(`^${month} \\d{1,2},? (20\\d\\d)(?!\\d)`, 'i'),
  /^\d{1,2}[/.]\d{1,2}[/.](20\d\d)(?!\d)/,
  /^(20\d\d)[-/.]\d{1,2}[-/.]\d{1,2}(?:[T ][\d:.]+Z?)?(?!\d)/,
  /^(20\d\d)\s*年\s*\d{1,2}\s*月\s*\d{1,2}\s*日/,
  /^(20\d\d)(?:\.0+)?(?![\d.,/])/,
  /^fy\s*'?(\d\d)(?!\d)/i,
];
const lead =
  /^(?:as (?:at|of)|at|(?:for the )?(?:fiscal |financial |calendar )?(?:year|period)(?: end(?:ed|ing))?(?: on)?|for|in|fy(?=\s*20)|cy|actual|截至|於|于|在)\s*[:：]?\s*/i;
const tail =
  /^(?:年度|年|財政年度|财政年度|財年|财年|止年度|(?:fy|e|a|total|data|values?|actual|annual|results?|figures?|performance)\b|年度|[數数][據据值]|[實实][際际]|合[計计]|[總总][計计]|全年|止|底|末|表現|表现|\s|[*#†‡^:：])+/i;
/** What stands behind a year without being a unit. */
const aside =
  /^(?:restated|re-?stated|revised|adjusted|audited|unaudited|assured|verified|baseline|base year|note.*|\d{1,2}|[a-z]|[*#†]|經?重[列述]|经?重[列述]|已?[經经]?[審审][核計计]|未[經经]?[審审][核計计]|[經经][調调]整|基[準准]年?|[註注附].*)$/i;

/** The fiscal year that the head of a column names; null where it names none, several, a part of one or a target. */
export function yearHead(head: string): YearHead | null {
  if (head.length > 60 || !/20\d\d|fy|二[零〇○]|２０/i.test(head)) return null;
  let text = withDigits(plainText(head.replace(/[¹²³⁰⁴-⁹]/g, '')));
  for (let shorter = text.replace(lead, ''); shorter !== text; shorter = text.replace(lead, '')) {
    text = shorter;
  }
  const span = spanOfYears(text);
  if (span === null) return null;
  if (span !== undefined) return span;
  for (const form of yearForms) {
    const found = form.exec(text);
    if (!found) continue;
    const year = Number(found[1]?.padStart(4, '20'));
    const unit = unitBehind(text.slice(found[0].length).replace(tail, '').trim());
    return unit === null ? null : { year, unit };
  }
  return null;
}

/**
 * A year that two calendar years or dates stand for, as FY2023/24 and 1 Jan – 31 Dec 2024: the one it ends in.
 * Null where they are further apart, undefined where the head is no span.
 */
function spanOfYears(text: string): YearHead | null | undefined {
  const years =
    /^(?:fy|cy|year)?\s*(20\d\d)\s*[/\-–—至]\s*(20\d\d|\d\d)(?!\d|[-/.]\d|\s*[月年]?\d)/i.exec(
      text,
    );
  const dates = /(20\d\d)[^()]*?(?:\bto\b|至|[-–—~])[^()]*(20\d\d)(?!\d)[^()]*$/i.exec(text);
  const found = years ?? (dates && /月|jan|apr|jul|oct|\d[./-]\d/i.test(text) ? dates : null);
  if (!found) return undefined;
  const [whole, from = '', to = ''] = found;
  const year = Number(to.padStart(4, '20'));
  const isOne = year - Number(from) === 1 || (!years && year === Number(from));
  const rest = years ? text.slice(whole.length).replace(tail, '').trim() : '';
  const unit = unitBehind(rest);
  return isOne && unit !== null ? { year, unit } : null;
}

/** What a head says behind its year: a unit, nothing (`''`), or something else (null). */
function unitBehind(rest: string): string | null {
  const parts = rest
    .split(/[()[\]]|,\s|，/)
    .map((part) => part.trim().replace(tail, '').trim())
    .filter((part) => part !== '' && !aside.test(part));
  if (parts.length === 0) return '';
  const [only = ''] = parts;
  return parts.length === 1 && looksLikeUnit(only) ? only : null;
}

const units =
  /^(?:t|kt|mt|g|kg|tonnes?|tons?|metric tons?|kilograms?|l|litres?|liters?|ml|m2|m3|m²|m³|km|sqm|sqft|sq\.?\s?(?:m|ft|feet|metres?|meters?)|cubic met(?:re|er)s?|cu\.?\s?m|gj|mj|tj|k?wh|mwh|gwh|kw|mw|tce|(?:k?t|kg|g|tonnes?|tons?|metric tons?)\s?(?:of )?co2(?:[\s-]?e|eq)?|%|percent(?:age)?|persons?|people|employees?|headcount|no\.?s?|numbers?|count|#|hours?|hrs?|h|days?|times?|cases?|pieces?|pcs|items?|sheets?|incidents?|person-times?|years?|points?|ratio|times|rmb|cny|hkd|hk\$|usd|us\$|\$|¥|eur|million|thousand|billion|rmb\s?(?:'000|million|thousand|billion|10k)|hk\$\s?(?:'000|million|thousand|billion)|hkd\s?(?:'000|million|thousand|billion)|us[d$]\s?(?:'000|million|thousand|billion)|'000)$/i;
const unitsInChinese =
  /^(?:[萬万億亿百千]*(?:元|人民[幣币]|港[幣币元]|美元)(?:人民[幣币])?|人民[幣币][萬万億亿百千]*元|[萬万億亿百千十]*(?:噸|吨|公噸|公吨|千克|公斤|克|升|毫升|立方米|平方米|平方公尺|公里|千瓦[時时]|兆瓦[時时]|吉瓦[時时]|度|吉焦|兆焦|千瓦|人|名|位|人次|次|[個个]|件|[項项]|家|[場场]|宗|起|例|份|[張张]|[條条]|[門门]|天|日|小[時时]|[學学課课][時时]|年|倍|分)|百分比|百分率|(?:噸|吨|公噸|千克|公斤)(?:二氧化碳(?:[當当]量)?|[標标]準?准?煤))$/;

/** Whether a text is a unit: one that reports print, or one of them for each of another thing. */
export function looksLikeUnit(text: string): boolean {
  const plain = plainText(text);
  if (plain === '' || plain.length > 40) return false;
  if (/^(?:%|percent\w*|百分比)\s*(?:of|,|\/|per)/i.test(plain)) return true;
  const [above = '', ...below] = plain.split(/\/|\bper\b|每/);
  return (units.test(above.trim()) || unitsInChinese.test(above.trim())) && below.length <= 2;
}

export type HeadRole = 'label' | 'unit' | 'page' | 'other';

const roles: readonly (readonly [HeadRole, RegExp])[] = [
  [
    'unit',
    /^(?:units?|units? of measure(?:ment)?|uom|measurement units?|[單单]位|[計计]量[單单]位|[計计][數数][單单]位)$/,
  ],
  [
    'page',
    /^(?:(?:report )?pages?(?: no\.?| number)?s?|p\.?|pp\.?|[頁页][碼码數数]?|所在[頁页]|[報报]告[頁页][碼码]?)$/,
  ],
  [
    'label',
    /^(?:indicators?|kpis?|key performance indicators?|items?|metrics?|measures?|descriptions?|names?|topics?|aspects?|areas?|categor(?:y|ies)|themes?|subjects?|data points?|labels?|esg indicators?|指[標标](?:名[稱称])?|[關关][鍵键][績绩]效指[標标]|[績绩]效指[標标]|[項项]目|[類类][別别型]|分[類类]|[層层]面|[範范][疇畴圍围]|名[稱称]|描述|[議议][題题]|[內内]容|[數数][據据][項项]?)$/,
  ],
  [
    'other',
    /^(?:remarks?|notes?|comments?|sources?|gri.*|hkex.*|esrs.*|sasb.*|codes?|ref(?:erence)?s?\.?|#|s\/?n|serial|targets?.*|change.*|yoy.*|trend.*|variance.*|[備备][註注]|[說说]明|[編编][號号碼码]|代[號号碼码]|序[號号]|目[標标].*|[變变][動动化].*|同比.*|增[減减].*)$/,
  ],
];

/** What the head of a column says it holds; null where it does not say. */
export function headRole(head: string): HeadRole | null {
  const text = plainText(head)
    .toLowerCase()
    .replace(/[\s:：*]+$/, '');
  if (text === '' || text.length > 40) return null;
  const roleOf = (one: string) => roles.find(([, pattern]) => pattern.test(one))?.[0];
  const own = roleOf(text);
  if (own !== undefined || !/^[\p{sc=Han}\s/]+[a-z]|[a-z][\s/]*\p{sc=Han}/u.test(text))
    return own ?? null;
  // In both languages: 單位 Unit.
  const [chinese, english] = [/[^\p{sc=Han}]/gu, /[\p{sc=Han}/()]/gu].map((others) =>
    text.replace(others, ' ').trim(),
  );
  return roleOf(chinese ?? '') ?? roleOf(english ?? '') ?? null;
}

/** The unit a title or a head gives for a whole table, as `Unit: tonnes` and 單位：噸; empty where none. */
export function unitOfTitle(text: string): string {
  const found = /(?:units?|[單单]位)\s*[:：]\s*([^()（）,，;；]{1,40})/i.exec(
    text.normalize('NFKC'),
  );
  return found?.[1]?.trim() ?? '';
}

/** Whether two units are written alike. */
export function sameUnit(one: string, other: string): boolean {
  return foldedUnit(one) === foldedUnit(other);
}

/** Whether a unit or a label speaks of a share, of a share and something else, or of none (null). */
export function looksLikeShare(text: string): 'share' | 'both' | null {
  if (!/[%％﹪]|per ?cent|百分/i.test(text)) return null;
  const plain = plainText(text);
  const sign = /%|\bper ?cent(?:age)?s?\b|百分比|百分率/i;
  if (!sign.test(plain)) return null;
  const rest = plain
    .replace(/%|\bper ?cent(?:age)?s?\b|百分比|百分率/gi, ' ')
    .replace(/[()[\]/,、;&]|\b(?:and|or|in|as|of total)\b|[和或及]/g, ' ')
    .trim();
  if (rest === '' || /^of\b|rate|ratio|share|proportion|率|比|佔|占/i.test(rest)) return 'share';
  return looksLikeUnit(rest) ? 'both' : 'share';
}
