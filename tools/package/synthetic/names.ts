import { pickInteger } from '../../../src/testing/random';

/** Words in English, Traditional and Simplified Chinese. */
export type Words = readonly [en: string, hant: string, hans: string];

const firsts: readonly Words[] = [
  ['Blue', '藍', '蓝'],
  ['Bright', '明', '明'],
  ['Cedar', '松', '松'],
  ['Cloud', '雲', '云'],
  ['Dragon', '龍', '龙'],
  ['East', '東', '东'],
  ['Far', '遠', '远'],
  ['First', '元', '元'],
  ['Golden', '金', '金'],
  ['Grand', '宏', '宏'],
  ['Great', '大', '大'],
  ['Green', '綠', '绿'],
  ['Harbour', '港', '港'],
  ['Jade', '玉', '玉'],
  ['Lake', '湖', '湖'],
  ['New', '新', '新'],
  ['North', '北', '北'],
  ['Pearl', '珠', '珠'],
  ['Pine', '青', '青'],
  ['River', '江', '江'],
  ['Silver', '銀', '银'],
  ['Sky', '天', '天'],
  ['South', '南', '南'],
  ['Spring', '春', '春'],
  ['Star', '星', '星'],
  ['Stone', '石', '石'],
  ['Sun', '陽', '阳'],
  ['Swift', '迅', '迅'],
  ['Summit', '峰', '峰'],
  ['True', '真', '真'],
  ['West', '西', '西'],
  ['White', '白', '白'],
];

const seconds: readonly Words[] = [
  ['bridge', '橋', '桥'],
  ['byte', '數', '数'],
  ['core', '芯', '芯'],
  ['craft', '工', '工'],
  ['field', '原', '原'],
  ['flow', '流', '流'],
  ['forge', '鋒', '锋'],
  ['gate', '門', '门'],
  ['grid', '網', '网'],
  ['leaf', '葉', '叶'],
  ['light', '光', '光'],
  ['link', '聯', '联'],
  ['loom', '織', '织'],
  ['mind', '智', '智'],
  ['path', '途', '途'],
  ['peak', '嶺', '岭'],
  ['point', '點', '点'],
  ['port', '埠', '埠'],
  ['sail', '航', '航'],
  ['scape', '景', '景'],
  ['sea', '海', '海'],
  ['seed', '禾', '禾'],
  ['shield', '盾', '盾'],
  ['song', '韻', '韵'],
  ['spark', '電', '电'],
  ['stream', '溪', '溪'],
  ['tide', '潮', '潮'],
  ['vale', '谷', '谷'],
  ['view', '視', '视'],
  ['wave', '波', '波'],
  ['well', '泉', '泉'],
  ['wing', '翼', '翼'],
  ['works', '匠', '匠'],
];

const businesses: readonly Words[] = [
  ['Cloud computing', '雲計算', '云计算'],
  ['Semiconductors', '半導體', '半导体'],
  ['Enterprise software', '企業軟件', '企业软件'],
  ['Data centres', '數據中心', '数据中心'],
  ['Artificial intelligence', '人工智能', '人工智能'],
  ['Online retail', '網上零售', '网上零售'],
  ['Medical devices', '醫療器械', '医疗器械'],
  ['Electric vehicles', '電動汽車', '电动汽车'],
  ['Industrial robots', '工業機器人', '工业机器人'],
  ['Telecommunications', '電信', '电信'],
  ['Games and video', '遊戲及視頻', '游戏和视频'],
  ['Payments', '支付服務', '支付服务'],
];

/** What companies do, as groups of them: the id of each and its name. */
export const sectors: ReadonlyMap<string, Words> = new Map(
  businesses.map((name, at) => [`sector_${at + 1}`, name]),
);

const forms: readonly Words[] = [
  ['Limited', '有限公司', '有限公司'],
  ['Holdings Limited', '控股有限公司', '控股有限公司'],
  ['Technology Co., Ltd.', '科技股份有限公司', '科技股份有限公司'],
  ['Group Inc.', '集團股份有限公司', '集团股份有限公司'],
  [
    'Information Technology (Group) Co., Ltd.',
    '信息技術（集團）股份有限公司',
    '信息技术（集团）股份有限公司',
  ],
];

/** Behind every so many companies stands one whose English name has 200 letters. */
const longNameEvery = 250;

export interface Names {
  readonly name: Words;
  readonly short: Words;
  readonly business: Words;
  /** Of `sectors`. */
  readonly sector: string;
}

/** The names of the company at a place (from 1); no two companies of a package share one. */
export function namesAt(random: () => number, place: number): Names {
  const turn = place - 1;
  const pairs = firsts.length * seconds.length;
  const first = wordAt(firsts, turn);
  // 32 and 33 have no divisor in common, so every pair comes once before any comes again.
  const second = wordAt(seconds, turn);
  const round = Math.floor(turn / pairs);
  const short = joined([first, second], ['', '', '']);
  const numbered: Words = round === 0 ? short : joined([short, repeated(round + 1)], [' ', '', '']);
  const [sector, business] = wordAt([...sectors], pickInteger(random, 0, sectors.size - 1));
  const form = wordAt(forms, pickInteger(random, 0, forms.length - 1));
  const name = joined([numbered, form], [' ', '', '']);
  const isLong = place % longNameEvery === 3;
  return {
    name: isLong ? [lengthened(name[0]), name[1], name[2]] : name,
    short: numbered,
    business,
    sector,
  };
}

function wordAt<Word>(words: readonly Word[], place: number): Word {
  const word = words[place % words.length];
  if (!word) throw new Error('there are no words');
  return word;
}

function repeated(number: number): Words {
  return [String(number), String(number), String(number)];
}

function joined([one, other]: readonly [Words, Words], between: Words): Words {
  return [
    one[0] + between[0] + other[0],
    one[1] + between[1] + other[1],
    one[2] + between[2] + other[2],
  ];
}

/** A name of 200 letters, as no exchange forbids one. */
function lengthened(name: string): string {
  const subsidiaries = ' International Investment and Development';
  return `${name}${subsidiaries.repeat(9)}`.slice(0, 199).trimEnd().padEnd(200, 's');
}

const exchanges = ['HKEX', 'SZSE', 'NASDAQ|HKEX'] as const;

/** Where a company is listed, under which code and by which rule it reports. */
export interface Listing {
  readonly exchange: string;
  readonly code: string;
  readonly regime: string;
}

export function listingAt(random: () => number, place: number): Listing {
  const number = random();
  const exchange = number < 0.55 ? exchanges[0] : number < 0.85 ? exchanges[1] : exchanges[2];
  const hongKong = String(place + 100).padStart(5, '0');
  if (exchange === 'SZSE') {
    return { exchange, code: String(300000 + place), regime: 'szse_17' };
  }
  const regime = random() < 0.7 ? 'hkex_c2' : 'hkex_c2_2025';
  const code = exchange === 'HKEX' ? hongKong : `${tickerAt(place)}|${hongKong}`;
  return { exchange, code, regime };
}

/** Four letters, another four for each place. */
function tickerAt(place: number): string {
  const letter = (power: number) =>
    String.fromCharCode(65 + (Math.floor(place / 26 ** power) % 26));
  return [3, 2, 1, 0].map(letter).join('');
}
