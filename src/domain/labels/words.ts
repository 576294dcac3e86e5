import { foldWith } from './fold';
import { englishWords } from './englishWords';

/** The words of a text in the form in which labels are compared, one space between them. */
export type Words = (text: string) => string;

/** Words that reports use for one thing, in Simplified characters: what stands for what. */
const sameWords: readonly (readonly [RegExp, string])[] = [
  ...englishWords,
  [/産/g, '产'],
  [/啓/g, '启'],
  [/单位(?=营收|收入|面积)|按(?=收入|营收)/g, ''],
  [/雇员|职员|职工|人员(?=流失|总|平均)/g, '员工'],
  [/([男女])(?=员工)/g, '$1性'],
  [/受训|授课|学习(?=时)/g, '培训'],
  [/时数|小时数|学时|课时/g, '时长'],
  [/培训平均/g, '人均培训'],
  [/平均(?=培训|每|时长)|每名员工|每人/g, '人均'],
  [/人均人均|员工人均/g, '人均'],
  [/占比|比例|百分比|比率/g, '率'],
  [/密度/g, '强度'],
  [/总耗量|消耗量|耗用|用量|取水|用水|消耗(?!品)|耗量/g, '耗'],
  [/耗水|水耗/g, '水耗'],
  [/离职/g, '流失'],
  [/因公/g, '因工'],
  [/亡故|身故|致死/g, '死亡'],
  [/版权/g, '著作权'],
  [/废弃物|废物/g, '废物'],
  [/舞弊|贪污|腐败/g, '贪腐'],
  [/顾客/g, '客户'],
  [/捐款|捐赠/g, '捐'],
  [/义工/g, '志愿者'],
  [/签订/g, '签署'],
  [/收入/g, '营收'],
  [/雇佣|聘用/g, '雇用'],
  [/劳工/g, '劳动'],
  [/二氧化碳(?!当量)|碳(?=排放)/g, '温室气体'],
  [/残障/g, '残疾'],
  [/廉洁|廉正|商业贿赂/g, '贪腐'],
  [/考评/g, '考核'],
  [/节省|节电/g, '节约'],
  [/港澳[台臺]/g, '港澳台'],
  [/港澳台(?:地区)?(?:及|和|与)(?:其他)?(?:国际|海外|境外)(?:地区)?/g, '中国大陆以外地区'],
  [/内地/g, '大陆'],
  [/中国(?=港澳台)/g, ''],
  [/(?:其他|其它)?境外/g, '海外'],
  [/温室气(?!体)/g, '温室气体'],
];

/** An age group as one word, however it is written: digits become letters, so that it stays one. */
const ageWord = (kind: string, ...ages: readonly string[]) =>
  ` ${kind}${ages.join('to').replace(/\d/g, (digit) => 'qrstuvwxyz'[Number(digit)] ?? '')} `;
const ages: readonly (readonly [RegExp, (...match: readonly string[]) => string])[] = [
  [
    /(\d\d)\s*周?[歲岁]?\s*(?:[-–—~至到]|to)\s*(\d\d)(?:\s*周?[歲岁]|(?!\d))/g,
    (_, from = '', to = '') => ageWord('age', from, to),
  ],
  [
    /[<＜]\s*(\d\d)\s*周?[歲岁]|(\d\d)\s*周?[歲岁]\s*(?:及?以下|以[內内])|(?:under|below)\s*(\d\d)/gi,
    (_, a = '', b = '', c = '') => ageWord('agelt', a || b || c),
  ],
  [
    /[>＞]\s*(\d\d)\s*周?[歲岁]|(\d\d)\s*周?[歲岁]\s*(?:及?以上)|(?:over|above)\s*(\d\d)/gi,
    (_, a = '', b = '', c = '') => ageWord('agegt', a || b || c),
  ],
];

/** Bands that take in the age they are named by, which other bands may not: told apart by a word more. */
const englishAges: typeof ages = [
  [
    /(\d\d)\s*(?:years? old)?\s*(?:and|or)\s*(?:below|under|younger)/gi,
    (_, to = '') => `${ageWord('agelt', to)} inclusive `,
  ],
  [
    /(\d\d)\s*(?:years? old)?\s*(?:and|or)\s*(?:above|over|older)/gi,
    (_, from = '') => `${ageWord('agegt', from.replace(/1$/, '0').replace(/6$/, '5'))} inclusive `,
  ],
];

/** Each scope of emissions as a word of its own: 範圍一、二, scope 1 and 2. */
const scopes =
  /(?:范围|scopes?)\s*[一二三123](?:\s*(?:[、,+&/及和與与]|and)\s*(?:范围|scopes?)?\s*[一二三123](?![\d.]))*/gi;
const scopeWords = new Map(
  ['一1', '二2', '三3'].flatMap((signs, index) =>
    Array.from(signs, (sign) => [sign, ` scope${'abc'[index] ?? ''} `] as const),
  ),
);

const direct =
  /\b(?:other |energy )*(?:in)?direct\b|(?:其他|其它|能源)*(?:间接|直接)(?=温室气|排放)/g;

/** Folds as the search does, and then says the same words for the same thing. */
export function wordsWith(simplified: ReadonlyMap<string, string>): Words {
  const fold = foldWith(simplified);
  return (text) => {
    const joined = text
      .normalize('NFKC')
      .replace(/(\p{Script=Han})\s+(?=\p{Script=Han})/gu, '$1')
      .replace(/[範范][疇畴圍围]/g, '范围')
      .replace(scopes, (those) =>
        Array.from(those, (sign) => scopeWords.get(sign) ?? '').join(' '),
      );
    const plain = [...englishAges, ...ages].reduce(
      (words, [pattern, name]) => words.replace(pattern, name),
      joined,
    );
    const words = fold(plain);
    // A scope says whether emissions are direct.
    const told = /scope[abc]/.test(words) ? words.replace(direct, '') : words;
    return sameWords
      .reduce((text, [pattern, word]) => text.replace(pattern, word), told)
      .replace(/ {2,}/g, ' ')
      .trim();
  };
}

/** What two texts are compared by: words of letters and digits, and of Han characters each pair. */
export function gramsOf(words: string): readonly string[] {
  return words.split(' ').flatMap((word) => {
    if (!/^\p{Script=Han}/u.test(word)) return word === '' ? [] : [word];
    const characters = Array.from(word);
    if (characters.length === 1) return characters;
    const pairs = characters
      .slice(1)
      .map((character, index) => `${characters[index] ?? ''}${character}`);
    return [...pairs, ...characters];
  });
}

/** Grams that say nothing of what is counted or of whom. */
const generic = new Set(
  '组别 学历 类别 职级 类型 级别 之间 组 员工 总数 数量 人数 数目 总量 其中 年度 本年 全年 报告 告期 期内 公司 集团 我们 共有 共计 达到 地区 总计 合计 情况 按性 性别 按年 年龄 按地 别划 龄划 区划 划分 员 工 总 数 量 人 其 中 年 本 全 我 们 共 有 达 到 计 按 的 为 了'.split(
    ' ',
  ),
);

export function isGeneric(gram: string): boolean {
  return generic.has(gram);
}
