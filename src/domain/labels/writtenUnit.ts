import { byId } from '../byId';

/** Spellings of a unit, in lower case and Simplified characters, without spaces, dots and hyphens. */
const bases: readonly (readonly [RegExp, readonly string[]])[] = [
  [/^(?:%|percent|percentages?|pct|百分比|百分率|占比)$/, ['%']],
  [/^(?:t|tons?|tonnes?|metrict|metrictons?|metrictonnes?|公?吨)$/, ['t', 'tCO2e', 'tCO2']],
  [/^(?:kgs?|kilograms?|kilogrammes?|千克|公斤)$/, ['kg', 'kgCO2e', 'kgCO2']],
  [/^(?:tce|(?:吨|tons?|tonnes?|t)(?:of)?(?:标准?煤|standardcoal)(?:equivalents?)?)$/, ['tce']],
  [/^(?:kwhs?|kwhours?|kilowatthours?|kilowatthrs?|千瓦小?时|度电?)$/, ['kWh']],
  [/^(?:mwhs?|megawatthours?|兆瓦小?时)$/, ['MWh']],
  [/^(?:gwhs?|gigawatthours?|吉瓦小?时)$/, ['GWh']],
  [/^(?:mj|megajoules?|兆焦耳?)$/, ['MJ']],
  [/^(?:gj|gigajoules?|吉焦耳?|千兆焦耳?)$/, ['GJ']],
  [/^(?:tj|terajoules?|太焦耳?)$/, ['TJ']],
  [/^(?:kw|kilowatts?|千瓦)$/, ['kW']],
  [/^(?:m3|cbm|cum|cubicmeters?|cubicmetres?|立方米?)$/, ['m3', 'm3_water', 'm3_natural_gas']],
  [/^(?:l|lit|ltr|liters?|litres?|公?升)$/, ['L', 'L_water', 'L_gasoline']],
  [/^(?:sheets?|张)$/, ['sheets']],
  [
    /^(?:(?:noof|numberof|#of)?(?:persons?|people|employees?|staff|individuals?)|headcounts?|heads?|人数?|名|位|员工)$/,
    ['persons'],
  ],
  [/^(?:人次|persontimes?|participations?|attendances?)$/, ['person-times', 'persons', 'count']],
  [/^(?:nos?|numbers?|#|counts?|数量|数目|个数)$/, ['count', 'persons', 'pieces', 'person-times']],
  [/^(?:pieces?|pcs|units?|items?|个|件|支|台|只)$/, ['count', 'pieces']],
  [
    /^(?:(?:noof|numberof)?(?:cases?|incidents?|sessions?|meetings?|complaints?|suppliers?|companies|patents?|projects?|activities|events?)|家|项|起|宗|例|条|场|期|篇|门|份)$/,
    ['count'],
  ],
  [/^(?:times?|次)$/, ['count', 'person-times']],
  [/^(?:hs?|hrs?|hours?|小时|学时|课时)$/, ['h', 'h/person']],
  [/^(?:manhours?|personhours?|人时|人小时)$/, ['h']],
  [/^(?:days?|workingdays?|workdays?|天|日|工作日)$/, ['days']],
  [/^(?:points?|scores?|分)$/, ['points']],
  [/^(?:years?|年)$/, ['year']],
];

const carbon =
  /^(t|tons?|tonnes?|metrictons?|metrictonnes?|公?吨|kgs?|kilograms?|千克|公斤)(?:of)?(?:co2|carbondioxide|二氧化碳)(e|eq|equiv|equivalents?|当量)?(?:emissions?)?$/;

const currencies: readonly (readonly [RegExp, string])[] = [
  [/hk\$|hkd|港[元币]|hongkongdollars?/, 'HKD'],
  [/us\$|usd|美元|usdollars?/, 'USD'],
  [/sgd|s\$|新加坡元|新元/, 'SGD'],
  [/eur|€|欧元|euros?/, 'EUR'],
  [/mop|澳门[元币]/, 'MOP'],
  [/nt\$|twd|新[台臺][币元]/, 'TWD'],
  [/rmb(?:yuan)?|cny|人民币|yuan|¥/, 'RMB'],
];

const multiples: readonly (readonly [RegExp, Multiple])[] = [
  [/^(?:'?000s?|'000|1000|thousands?|千)$/, 'thousand'],
  [/^(?:10000|0'000|tenthousands?|[x×]?10\^?4|1e4|万)$/, '10k'],
  [/^(?:millions?|mn|mil|m|1000000|[x×]10\^?6|百万)$/, 'million'],
  [/^(?:100millions?|亿)$/, '100 million'],
];

type Multiple = 'thousand' | '10k' | 'million' | '100 million';

/** A multiple and what follows it. */
const multiplied =
  /^(10000|'?000s?|1000|thousands?(?:of)?|千|tenthousands?|[x×]10\^?[46]|万|millions?(?:of)?|百万|亿)(.+)$/;

const ofElectricity = byId<string>({
  thousand: 'MWh',
  '10k': '10k kWh',
  million: 'GWh',
  '100 million': '100 million kWh',
});

const income =
  /(?:of)?(?:operating|total|annual)?(?:revenues?|earnings?|turnover|income|sales|营业总?收入|营业额|总?收入|营收|产值)$/;
const person =
  /^(?:persons?|people|employees?|staff|headcounts?|heads?|capita|fte|fulltimeemployees?|人|名?员工|名?雇员|人数)$/;
const areas: readonly (readonly [RegExp, string])[] = [
  [/^(?:of)?(?:gross|total)?(?:floor)?area$/, 'm2'],
  [/^(?:m2|sqm|sqmeters?|sqmetres?|squaremeters?|squaremetres?|平方?米)/, 'm2'],
  [/^(?:1000|千)(?:m2|sqm|squaremet|平方?米)/, '1000 m2'],
  [/^(?:10000|万)(?:m2|sqm|squaremet|平方?米)/, '10k m2'],
  [/^(?:sqft|ft2|squarefeet|squarefoot|平方[尺呎])/, 'sq ft'],
];

/**
 * The codes a unit may stand for as a table writes it in a cell of its own, the likeliest first; none
 * where it is not understood. The text is in Simplified characters and compatibility form.
 */
export function codesOfUnit(text: string): readonly string[] {
  if (text.length > 60) return [];
  const plain = text
    .toLowerCase()
    .replace(/[’‘`´]/g, "'")
    .replace(/(\d),(?=\d{3})/g, '$1')
    .replace(/^(?:单位|units?)\s*[:：]/, '')
    .replace(/\bper\b|每|╱|÷/g, '/')
    .replace(/[\s.()[\]·_-]/g, '')
    .replace(/\/+/g, '/')
    .replace(/\/(?:years?|annum|年)$/, '');
  const at = plain.indexOf('/');
  if (at < 0) return amountCodes(plain);
  const below = denominatorCode(plain.slice(at + 1));
  return below === null
    ? []
    : amountCodes(plain.slice(0, at)).flatMap((code) => quotient(code, below));
}

function quotient(code: string, below: string): readonly string[] {
  return code.includes('/') ? [] : [`${code}/${below}`];
}

function amountCodes(text: string): readonly string[] {
  const simple = simpleCodes(text);
  if (simple.length > 0) return simple;
  const [, multiple = '', base = ''] = multiplied.exec(text) ?? [];
  const times = multipleOf(multiple.replace(/of$/, ''));
  if (times === null) return [];
  return simpleCodes(base).flatMap((code) => {
    if (code === 'kWh') return ofElectricity.get(times) ?? [];
    return code.includes('/') ? [] : [`${times === 'thousand' ? '1000' : times} ${code}`];
  });
}

function simpleCodes(text: string): readonly string[] {
  const found = bases.find(([spelling]) => spelling.test(text));
  if (found) return found[1];
  const gas = carbon.exec(text);
  if (gas) {
    const mass = /^k|千克|公斤/.test(gas[1] ?? '') ? 'kg' : 't';
    return [`${mass}CO2${gas[2] === undefined ? '' : 'e'}`];
  }
  const money = moneyCode(text);
  return money === null ? [] : [money];
}

function multipleOf(text: string): Multiple | null {
  return multiples.find(([spelling]) => spelling.test(text))?.[1] ?? null;
}

/** An amount of money; yuan where only 元 is written. */
function moneyCode(text: string): string | null {
  const named = currencies.find(([spelling]) => spelling.test(text));
  if (!named && !/元/.test(text)) return null;
  const rest = (named ? text.replace(named[0], '') : text).replace('元', '').replace(/\$/, '');
  const code = named?.[1] ?? 'RMB';
  if (rest === '') return code;
  const times = multipleOf(rest);
  return times === null ? null : `${code} ${times}`;
}

/** What stands below the line: one person, an area, an amount of revenue; null where it is something else. */
function denominatorCode(text: string): string | null {
  if (person.test(text)) return 'person';
  const area = areas.find(([spelling]) => spelling.test(text));
  if (area) return area[1];
  if (/^kwh$|^千瓦时$/.test(text)) return 'kWh';
  return moneyCode(text.replace(income, ''));
}
