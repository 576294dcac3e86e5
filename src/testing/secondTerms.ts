import type { Language } from '../domain/dataset';

/**
 * Second terms for a thing that has one: employees on labour contracts, domestic waste; 僱員, 系數,
 * 四捨五入, 自願離職, 外判, 文本, 亮點頁, 信息安全, 異常; 员工, 系数, 四舍五入, 主动离职, 亮点页, 异常.
 */
export const secondTerms: Readonly<Record<Language, RegExp>> = {
  en: /contract staff|labour-service|household waste|harmless waste/i,
  'zh-Hant': /員工|因子|進位|(?<!四)捨|主動離職|外包|文字稿|摘要頁|資訊安全|不尋常/,
  'zh-Hans': /雇员|因子|进位|(?<!四)舍五|(?<!五)舍入|自愿离职|摘要页|不寻常/,
};
