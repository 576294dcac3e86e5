import type { SearchMessages } from '../en/search';

export const searchMessages: SearchMessages = {
  'search.heading': '搜索',
  'search.label': '公司、指标、数字、股票代码或披露编号',
  'search.names_only': '目前仅搜索名称和编号。',
  'search.other_version': '{{file}} 与页面数据的版本不一致，请重新加载页面。',
  'search.hint':
    '三种语言的日常用语均可，也可公司加指标，如“商汤 PUE”。用方向键选择，按 Enter 前往。',
  'search.found_one': '{{count}} 项结果',
  'search.found_other': '{{count}} 项结果',
  'search.first': '{{count}} 项结果，列出前 {{shown}} 项',
  'search.closest_one': '没有与“{{query}}”匹配的结果，{{count}} 项最接近',
  'search.closest_other': '没有与“{{query}}”匹配的结果，{{count}} 项最接近',
  'search.none': '没有与“{{query}}”匹配的结果。',
  'search.all_indicators': '查看全部指标',
  'search.standard': '披露准则',
  'search.company': '公司',
  'search.indicator': '指标',
};
