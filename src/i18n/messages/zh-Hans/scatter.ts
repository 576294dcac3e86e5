import type { ScatterMessages } from '../en/scatter';

export const scatterMessages: ScatterMessages = {
  'controls.with': '第二项指标',
  'scatter.title': '{{first}}与{{second}}',
  'scatter.both_one': '{{year}} 财年：一家公司两项数据齐全。',
  'scatter.both_other': '{{year}} 财年：{{count}} 家公司两项数据齐全。',
  'scatter.none': '{{year}} 财年没有公司两项数据齐全。',
  'scatter.missing': '缺一项或两项：{{names}}。',
  'scatter.do_not_compare': '各点不宜相互比较：{{reason}}。',
  'scatter.as_reported': '两项指标均按报告原值列示，不按分母、公式或系数换算。',
  'scatter.sites': '{{site}}是单个数据中心的数据，{{whole}}是全公司的数据。',
  'scatter.floor': '轴从 {{floor}} 起',
  'scatter.chart': '{{title}}，{{year}} 年：散点图。用方向键逐项移动，按 Enter 查看出处。',
  'scatter.table': '各公司的两项数据',
  'scatter.no_partner': '当年没有其他指标有至少两家所选公司的数据。',
};
