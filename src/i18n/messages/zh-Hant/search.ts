import type { SearchMessages } from '../en/search';

export const searchMessages: SearchMessages = {
  'search.heading': '搜尋',
  'search.label': '公司、指標、數字、股份代號或披露編號',
  'search.names_only': '目前只搜尋名稱及編號。',
  'search.other_version': '{{file}} 與頁面數據的版本不一，請重新載入頁面。',
  'search.hint':
    '三種語言的日常用語均可，也可公司加指標，如「商湯 PUE」。用方向鍵選擇，按 Enter 前往。',
  'search.found_one': '{{count}} 項結果',
  'search.found_other': '{{count}} 項結果',
  'search.first': '{{count}} 項結果，列出首 {{shown}} 項',
  'search.closest_one': '沒有與「{{query}}」相符的結果，{{count}} 項最接近',
  'search.closest_other': '沒有與「{{query}}」相符的結果，{{count}} 項最接近',
  'search.none': '沒有與「{{query}}」相符的結果。',
  'search.all_indicators': '查看全部指標',
  'search.standard': '披露準則',
  'search.company': '公司',
  'search.indicator': '指標',
};
