import type { Language } from '../../domain/dataset';
import type { FontMetrics } from '../../theme/fontMetrics';
import { isFullWidth } from '../../theme/fullWidth';
import type {
  PictureBody,
  PictureModel,
  PicturePanel,
  PictureRow,
  PictureScatter,
  PictureSpread,
  PictureStackRow,
  PictureSheet,
  PictureSheetLine,
} from '../../viewModels/picture/model';

/* Pictures for tests, in the shape and the words of the real ones. */

const wide = new Set('ABCDEFGHIJKLMNOPQRSTUVWXYZmw%÷≤≥–');
const narrow = new Set(" .,:;·'’()il|/");

/** About as wide as Noto Sans: what tests need of a font. */
export const sampleFonts: FontMetrics = {
  ascent: 880,
  descent: 200,
  advance: (codePoint, weight) => {
    if (isFullWidth(codePoint)) return 1000;
    const character = String.fromCodePoint(codePoint);
    const width = wide.has(character) ? 700 : narrow.has(character) ? 290 : 555;
    return weight === 600 ? width * 1.05 : width;
  },
};

const words = {
  en: {
    names: ['Qiniu', 'Kingsoft Cloud', 'SenseTime', 'AInnovation', 'iSoftStone'],
    long: 'Very Long International Cloud Computing Holdings Limited, No.',
    title: 'Greenhouse gas emissions, scope 1 + 2',
    unit: 'tCO₂e · FY2024',
    sentence:
      'Of the 3 figures that can be ranked, SenseTime is highest (83,882.8) and iSoftStone lowest (28,669.7). Note: different boundary (Qiniu) and different scopes in the total (AInnovation).',
    empty: 'No report prints this figure.',
    gap: 'not disclosed',
    aside: 'group and 16 subsidiaries · sum of scopes',
    site: 'one office building',
    hatch: 'Derived from printed numbers',
    verdict: 'Compare with care',
    note: 'The figures cover different parts of the companies (Qiniu): the whole group in one report, a single building in another.',
    further: (count: number) => `and ${count} further notes at the link`,
    source: ', ESG report 2024, Environmental performance',
    group: ['Mainland China', 'China incl. Hong Kong, Macao and Taiwan', 'Outside China'],
    company: 'Company',
    headline: 'Emissions of the cloud fell by a third while their computing doubled in two years',
    product: 'ESG Peer Ledger',
    date: '31 May 2025',
    version: 'Data 0.1.0',
  },
  'zh-Hant': {
    names: ['七牛智能', '金山雲', '商湯', '創新奇智', '軟通動力'],
    long: '中國國際雲計算與人工智能科技控股集團股份有限公司香港分部及其全資附屬公司與聯營企業之合併報告主體編號第',
    title: '溫室氣體排放（範圍一及範圍二）',
    unit: '噸二氧化碳當量 · 2024財年',
    sentence:
      '在可排名的 3 個數字中，商湯最高（83,882.8），軟通動力最低（28,669.7）。注意：統計邊界不同（七牛智能）及合計所含範圍不同（創新奇智）。',
    empty: '沒有報告刊出此項數字。',
    gap: '未披露',
    aside: '集團及16間附屬公司 · 各範圍之和',
    site: '只計一棟辦公樓',
    hatch: '由刊出的數字推算',
    verdict: '比較時須留意',
    note: '統計邊界不同（七牛智能）：各數字涵蓋的範圍不同，有的涵蓋整個集團，有的只計一棟大樓。',
    further: (count: number) => `另有 ${count} 項註釋載於連結`,
    source: '：《2024年環境、社會及管治報告》「環境績效」',
    group: ['中國大陸', '中國（含港澳台地區）', '海外地區'],
    company: '公司',
    headline: '雲端業務的排放兩年間減少三分之一，運算量卻增加一倍',
    product: 'ESG 同業對照',
    date: '2025年5月31日',
    version: '資料 0.1.0',
  },
  'zh-Hans': {
    names: ['七牛智能', '金山云', '商汤', '创新奇智', '软通动力'],
    long: '中国国际云计算与人工智能科技控股集团股份有限公司香港分部及其全资附属公司与联营企业之合并报告主体编号第',
    title: '温室气体排放量（范围一及范围二）',
    unit: '吨二氧化碳当量 · 2024财年',
    sentence:
      '在可排名的 3 个数字中，商汤最高（83,882.8），软通动力最低（28,669.7）。注意：统计边界不同（七牛智能）及合计所含范围不同（创新奇智）。',
    empty: '没有报告披露此项数字。',
    gap: '未披露',
    aside: '集团及16家子公司 · 各范围之和',
    site: '仅一栋办公楼',
    hatch: '由所印数字推算',
    verdict: '谨慎比较',
    note: '统计边界不同（七牛智能）：各数字覆盖的范围不同，有的覆盖整个集团，有的只统计一栋楼。',
    further: (count: number) => `另有 ${count} 项注释见链接`,
    source: '：《2024年度环境、社会及治理报告》“环境绩效”',
    group: ['中国大陆', '中国（含港澳台地区）', '海外地区'],
    company: '公司',
    headline: '云业务的排放两年间减少三分之一，算力却翻了一番',
    product: 'ESG 同业对照',
    date: '2025年5月31日',
    version: '数据 0.1.0',
  },
} as const satisfies Readonly<Record<Language, object>>;

const values = [250.36, 57695.89, 83882.8, null, 28669.7, 0, 422.86] as const;
const years = [2021, 2022, 2023, 2024] as const;

export interface Sample {
  readonly language: Language;
  readonly kind: PictureBody['kind'];
  readonly companies: number;
  /** Every other company has a name of about 60 characters. */
  readonly longNames?: boolean;
  readonly scale?: 'linear' | 'log';
  readonly notes?: number;
  /** True for a headline of the reader's own. */
  readonly headline?: boolean;
}

/** A picture with every state in it. */
export function samplePicture(sample: Sample): PictureModel {
  const { language, companies, notes = 4 } = sample;
  const say = words[language];
  const names = Array.from({ length: companies }, (_, index) => nameOf(sample, index));
  return {
    language,
    headline: sample.headline === true ? say.headline : null,
    title: say.title,
    unit: say.unit,
    sentence: say.sentence,
    body: bodyOf(sample),
    empty: say.empty,
    notComparable: null,
    hatchKey: say.hatch,
    hollowKey: say.hatch,
    markKeys: [],
    outlineKey: say.verdict,
    verdict: {
      level: 'with_care',
      label: say.verdict,
      lines: [
        `${say.verdict}: ${say.note} ${say.note}`,
        `${say.verdict}: ${say.aside}`,
        say.verdict,
      ],
    },
    notes: Array.from({ length: notes }, (_, index) => `${index + 1} ${say.note}`),
    furtherNotes: Array.from({ length: notes }, (_, index) => say.further(index + 1)),
    notesAtLink: notes === 0 ? null : say.further(notes),
    sourceLine: `Source: ${names.join(', ')}`,
    sourceLabel: 'Source:',
    sources: Array.from({ length: companies }, (_, index) => ({
      text: `${nameOf(sample, index)}${say.source}`,
      language: index === 1 ? ('zh-Hant' as const) : null,
    })),
    product: say.product,
    link: `https://example.org/${language}/indicators/ghg_scope1_2/?companies=qiniu,kingsoft_cloud`,
    date: say.date,
    version: say.version,
  };
}

function nameOf({ language, longNames = false }: Sample, at: number): string {
  const say = words[language];
  if (longNames && at % 2 === 0) return `${say.long} ${at + 1}`;
  return at < 5 ? (say.names[at] ?? '') : `${say.names[at % 5] ?? ''} ${at + 1}`;
}

/** The row of a company: numbers, a zero, a gap, a derived number, words beside. */
function rowOf(sample: Sample, at: number): PictureRow {
  const say = words[sample.language];
  const drawn = values[at % values.length] ?? null;
  return {
    name: nameOf(sample, at),
    position: at + 1,
    state:
      drawn === null ? 'not_disclosed' : drawn === 0 ? 'zero' : at % 5 === 4 ? 'derived' : 'value',
    drawn,
    text: drawn === null ? say.gap : drawn.toLocaleString('en-GB'),
    aside: at % 5 === 4 ? say.aside : at % 5 === 0 ? say.site : null,
    hatched: drawn !== null && at % 5 === 4,
    outlined: false,
    openEnd: at % 7 === 6 ? 'at_least' : null,
    target: at % 7 === 1 ? 40_000 : null,
  };
}

/** The groups of a company; every fourth prints none. */
function panelOf(sample: Sample, row: PictureRow, at: number): PicturePanel {
  const say = words[sample.language];
  const { name, position, aside } = row;
  const panel = { name, position, aside, divider: null, notes: [] };
  if (at % 4 === 3) return { ...panel, rows: [], gap: say.gap };
  const rows = say.group.map((name, down) => ({ ...rowOf(sample, at + down), name, position }));
  return { ...panel, rows, gap: null };
}

/** Companies with a number against their place in the list. */
function scatterOf(sample: Sample, rows: readonly PictureRow[]): PictureScatter {
  const say = words[sample.language];
  const axis = { baseline: 0, scale: sample.scale ?? 'linear' };
  // Only an axis that has a place for every number is logarithmic.
  const drawnOf = ({ drawn }: PictureRow) => (axis.scale === 'log' ? drawn || null : drawn);
  return {
    kind: 'scatter',
    x: { ...axis, title: say.company },
    y: { ...axis, title: say.aside },
    points: rows.flatMap((row) => {
      const { name, position, openEnd, hatched } = row;
      const drawn = drawnOf(row);
      if (drawn === null) return [];
      const x = { drawn: position * 1000, openEnd };
      return [{ name, position, x, y: { drawn, openEnd }, hollow: hatched }];
    }),
    gaps: rows
      .filter((row) => drawnOf(row) === null)
      .map(({ name, position, text }) => ({ name, position, texts: [text] })),
  };
}

/** The parts of a company's total, ever more of it not broken down; every fourth has none. */
function stackOf(sample: Sample, { name, aside }: PictureRow, at: number): PictureStackRow {
  const say = words[sample.language];
  if (at % 4 === 3) return { name, parts: [], gap: say.gap, aside };
  const rest = at / 20;
  const [first, ...others] = [...say.group, say.gap];
  const sizes = [1 - rest - 0.04 * (others.length - 1), ...others.map(() => 0.04).slice(1), rest];
  let end = 0;
  const parts = [first, ...others].map((part, index) => {
    const from = end;
    end += sizes[index] ?? 0;
    const isRest = index === others.length;
    return {
      name: part,
      text: `${((end - from) * 100).toFixed(2)}%`,
      tone: isRest ? null : index + 1,
      from,
      to: end,
      hatched: index === 0 && at % 5 === 4,
      outlined: index === 1 && at % 3 === 1,
    };
  });
  return { name, parts, gap: null, aside };
}

/** The companies as rows of a table. */
function tableOf(sample: Sample, rows: readonly PictureRow[]): PictureBody {
  const say = words[sample.language];
  return {
    kind: 'table',
    corner: say.company,
    columns: years.map((year) => `FY${year}`),
    rows: rows.map((row, index) => ({
      name: row.name,
      position: row.position,
      cells: years.map((_, down) => rowOf(sample, index + down)),
    })),
  };
}

/** Groups with a number of each company. */
function spreadOf(sample: Sample, companies: readonly PictureRow[]): PictureSpread {
  const rows = words[sample.language].group.map((name, down) => ({
    name,
    points: companies.flatMap(({ position }, at) => {
      const { drawn, openEnd, hatched } = rowOf(sample, at + down);
      if (drawn === null) return [];
      return [{ position, drawn, openEnd, hollow: hatched, rankable: !hatched }];
    }),
  }));
  return { kind: 'spread', baseline: 0, scale: 'linear', companies, rows };
}

function bodyOf(sample: Sample): PictureBody {
  const say = words[sample.language];
  const { companies, scale = 'linear' } = sample;
  const axis = { baseline: 0, scale };
  const rows = Array.from({ length: companies }, (_, index) => rowOf(sample, index));
  switch (sample.kind) {
    case 'bars':
      return { kind: 'bars', ...axis, rows, divider: null };
    case 'lines':
      return {
        kind: 'lines',
        ...axis,
        years,
        series: rows.map(({ name, position, ...point }, index) => ({
          name,
          position,
          isTarget: false,
          points: years.map((year, down) =>
            down < index % 3
              ? {
                  ...point,
                  year,
                  restated: false,
                  changed: null,
                  state: 'not_disclosed' as const,
                  drawn: null,
                  text: say.gap,
                }
              : {
                  ...point,
                  year,
                  restated: down === 1,
                  changed: down === 2 ? say.aside : null,
                  drawn: point.drawn === null ? null : point.drawn * (1 - down / 9),
                },
          ),
        })),
      };
    case 'groups':
      return { kind: 'groups', ...axis, panels: rows.map((row, at) => panelOf(sample, row, at)) };
    case 'spread':
      return spreadOf(sample, rows);
    case 'scatter':
      return scatterOf(sample, rows);
    case 'stacks':
      return {
        kind: 'stacks',
        key: say.group.map((name, index) => ({ name, tone: index + 1 })),
        rows: rows.map((row, index) => stackOf(sample, row, index)),
      };
    case 'table':
      return tableOf(sample, rows);
    case 'sheet':
      // No more stand side by side.
      return sheetOf(sample, rows.slice(0, 5));
  }
}

/** Rows with every kind of cell: numbers, glyphs, words over all years, groups, letters. */
function sheetOf({ language }: Sample, companies: readonly PictureRow[]): PictureSheet {
  const say = words[language];
  const line = (label: string | null, down: number): PictureSheetLine => ({
    label,
    blocks: companies.map(({ drawn, text, aside }, at) =>
      (at + down) % 4 === 3
        ? null
        : {
            group: label === null && down > 0 ? aside : null,
            words: drawn === null ? text : null,
            cells: years.slice(at % 2).map((_, index) => ({
              state: (at + index + down) % 5 === 0 ? 'not_disclosed' : 'value',
              text,
            })),
            change: at % 3 === 0 ? '−2.2%' : null,
            letter: at % 3 === 1 ? null : 'b',
          },
    ),
  });
  const row = {
    unit: say.unit,
    letters: ['a', 'ab'],
    verdict: { level: 'with_care' as const, label: say.verdict },
  };
  return {
    kind: 'sheet',
    corner: say.company,
    companies: companies.map(({ name, position }, at) => ({
      name,
      position,
      years: years.slice(at % 2).map((year) => `FY${year}`),
      change: at % 3 === 2 ? null : say.date.slice(0, 6),
    })),
    sections: [say.title, null].map((label) => ({
      label,
      rows: [
        { ...row, name: say.title, lines: [line(null, 0)] },
        { ...row, name: say.note, verdict: null, lines: [line(null, 1), line(null, 2)] },
        { ...row, name: say.title, lines: say.group.map((group, down) => line(group, down)) },
      ],
    })),
    states: [{ state: 'not_disclosed', text: say.gap }],
    letters: ['a', 'ab', 'b'].map((letter) => ({ letter, text: say.note })),
    latestYears: say.empty,
  };
}
