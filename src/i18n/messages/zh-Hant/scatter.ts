import type { ScatterMessages } from '../en/scatter';

export const scatterMessages: ScatterMessages = {
  'controls.with': '第二項指標',
  'scatter.title': '{{first}}與{{second}}',
  'scatter.both_one': '{{year}} 財政年度：一家公司兩項數字俱全。',
  'scatter.both_other': '{{year}} 財政年度：{{count}} 家公司兩項數字俱全。',
  'scatter.none': '{{year}} 財政年度沒有公司兩項數字俱全。',
  'scatter.missing': '缺一項或兩項：{{names}}。',
  'scatter.do_not_compare': '各點不宜互相比較：{{reason}}。',
  'scatter.as_reported': '兩項指標均按報告列示，不按基數、公式或系數換算。',
  'scatter.sites': '{{site}}為個別數據中心的數字，{{whole}}為全公司的數字。',
  'scatter.floor': '軸由 {{floor}} 起',
  'scatter.chart': '{{title}}，{{year}} 年：散點圖。用方向鍵逐項移動，按 Enter 看出處。',
  'scatter.table': '各公司的兩項數字',
  'scatter.no_partner': '該年並無其他指標有至少兩家所選公司的數字。',
};
