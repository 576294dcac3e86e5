import { byId } from '../byId';
import {
  byLanguage,
  type TextAspect,
  type Indicator,
  type Language,
  type Localized,
  type Text,
} from '../dataset';
import { notStated } from '../facts/aspects';
import type { OwnAspects, OwnCompany } from './ownCompany';

/* What a reader says of their own company, as texts of the data set: in all languages, as in a package. */

/** A text of a reader's company with its words. */
export interface OwnText extends Text {
  readonly words: Localized;
}

/** Stands behind the name of a reader's company, wherever it is named. */
const mark: Localized = {
  // Names often stand in round brackets.
  en: ' [user-added]',
  'zh-Hant': '（自行加入）',
  'zh-Hans': '（自行添加）',
};

/** A name with the mark of a reader's company behind it. */
export function markedName(name: string): Localized {
  return byLanguage((language) => name + mark[language]);
}

/** What a reader says of the boundary of all figures; silence is `not_stated`. */
export function boundaryText({ id, aspects: { boundary } }: OwnCompany): OwnText {
  return textOf(`${id}-boundary`, { boundary: boundary ?? notStated });
}

/**
 * What a reader says of how an indicator is counted, as far as its name leaves it open; silence is
 * `not_stated`. Null where nothing is open.
 */
export function definitionText(company: OwnCompany, indicator: Indicator): OwnText | null {
  const open = openAspects(company.aspects, indicator);
  return Object.keys(open).length === 0
    ? null
    : textOf(`${company.id}-definition-${indicator.id}`, open);
}

type Said = Readonly<Partial<Record<TextAspect, string>>>;

/** Emissions whose name leaves the scopes open (null), or is often given to other scopes than it says. */
const scopesByName = byId<string | null>({
  ghg_scope1_2: 'scope1_2',
  ghg_scope1_2_3: 'scope1_2_3',
  ghg_intensity_revenue: null,
  ghg_intensity_employee: null,
  ghg_intensity_area: null,
});
const withScope3 = ['ghg_scope3', 'ghg_scope1_2_3'];
/** Its name says nothing of its formula. */
const turnover = 'turnover_rate';
const asNamed = 'as_named';

function openAspects(said: OwnAspects, { id, kind }: Indicator): Said {
  const named = scopesByName.get(id);
  const scopes = said.scopes ?? notStated;
  return {
    ...(named !== undefined && { scopes: scopes === named ? asNamed : scopes }),
    ...(withScope3.includes(id) && { scope3_categories: notStated }),
    ...(kind === 'rate' && { formula: formulaOf(said.formula, id) }),
    ...(kind === 'intensity' && { denominator: said.denominator ?? notStated }),
  };
}

function formulaOf(formula: string | null, indicator: string): string {
  if (formula === null) return notStated;
  if (indicator !== turnover) return asNamed;
  return formula === asNamed ? notStated : formula;
}

const silent: Text['aspects'] = {
  boundary: null,
  scopes: null,
  scope3_categories: null,
  formula: null,
  denominator: null,
  staff: null,
  definition: null,
};

function textOf(id: string, said: Said): OwnText {
  return {
    id,
    caveats: [],
    aspects: { ...silent, ...said },
    words: byLanguage((language) => {
      const { name, separator, end } = grammar[language];
      const parts = Object.entries(said).map(
        ([aspect, value]) => (name.get(aspect) ?? aspect) + aspectWords(value, language),
      );
      return parts.join(separator) + end;
    }),
  };
}

/** What stands before what is said of an aspect, between two of them, and after the last. */
const grammar: Readonly<
  Record<
    Language,
    {
      readonly name: ReadonlyMap<string, string>;
      readonly separator: string;
      readonly end: string;
    }
  >
> = {
  en: {
    name: byId<string>({
      boundary: 'Boundary: ',
      scopes: 'Scopes: ',
      scope3_categories: 'Scope 3 categories: ',
      formula: 'Formula: ',
      denominator: 'Denominator: ',
    }),
    separator: '. ',
    end: '.',
  },
  'zh-Hant': {
    name: byId<string>({
      boundary: '範圍：',
      scopes: '所計排放範圍：',
      scope3_categories: '範圍三類別：',
      formula: '公式：',
      denominator: '分母：',
    }),
    separator: '；',
    end: '。',
  },
  'zh-Hans': {
    name: byId<string>({
      boundary: '边界：',
      scopes: '所计排放范围：',
      scope3_categories: '范围三类别：',
      formula: '公式：',
      denominator: '分母：',
    }),
    separator: '；',
    end: '。',
  },
};

/** A value of an aspect in words; the words of the reader as they are. */
export function aspectWords(value: string, language: Language): string {
  return valueWords.get(value)?.[language] ?? value;
}

const valueWords = byId<Localized>({
  not_stated: { en: 'not stated', 'zh-Hant': '未有說明', 'zh-Hans': '未说明' },
  as_named: { en: 'as the name says', 'zh-Hant': '與名稱一致', 'zh-Hans': '与名称一致' },
  group: {
    en: 'the company and all its subsidiaries',
    'zh-Hant': '公司及其所有附屬公司',
    'zh-Hans': '公司及其所有子公司',
  },
  scope1_2: { en: 'scopes 1 and 2', 'zh-Hant': '範圍一及範圍二', 'zh-Hans': '范围一和范围二' },
  scope2_only: { en: 'scope 2 only', 'zh-Hant': '只計範圍二', 'zh-Hans': '仅范围二' },
  scope1_2_3: { en: 'scopes 1 to 3', 'zh-Hant': '範圍一至範圍三', 'zh-Hans': '范围一至范围三' },
  'leavers/year_end': {
    en: 'leavers ÷ employees at year end',
    'zh-Hant': '離職人數 ÷ 年末僱員人數',
    'zh-Hans': '离职人数 ÷ 年末员工人数',
  },
  'leavers/(leavers+year_end)': {
    en: 'leavers ÷ (leavers + employees at year end)',
    'zh-Hant': '離職人數 ÷（離職人數 + 年末僱員人數）',
    'zh-Hans': '离职人数 ÷（离职人数 + 年末员工人数）',
  },
  'voluntary/(voluntary+year_end)': {
    en: 'voluntary leavers ÷ (voluntary leavers + employees at year end)',
    'zh-Hant': '自願離職人數 ÷（自願離職人數 + 年末僱員人數）',
    'zh-Hans': '主动离职人数 ÷（主动离职人数 + 年末员工人数）',
  },
  'voluntary/(leavers+year_end)': {
    en: 'voluntary leavers ÷ (leavers + employees at year end)',
    'zh-Hant': '自願離職人數 ÷（離職人數 + 年末僱員人數）',
    'zh-Hans': '主动离职人数 ÷（离职人数 + 年末员工人数）',
  },
});
