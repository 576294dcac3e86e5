import type { ReportMessages } from '../en/reports';

export const reportMessages: ReportMessages = {
  'reports.choice': '报告',
  'reports.choice.all': '全部',
  'reports.choice.up_to': '截至 {{year}}',
  'reports.up_to': '以截至 {{year}}的报告为准。数据包中更晚的报告可能已作重述。',
  'reports.of_company': '历年报告',
  'changes.heading': '{{company}}：有何变化',
  'changes.intro':
    '{{year}}与 {{before}}相比：哪些数字变好或变差，新披露了什么，不再披露什么，重述了什么。',
  'changes.link': '与 {{before}}相比有何变化',
  'changes.figures': '两年均有的数字',
  'changes.figures.note':
    '“变好”和“变差”只表示数字变动的方向，且仅限没有争议的情况，如排放减少、培训增加；不说明原因。',
  'changes.way': '{{name}}（{{count}}）',
  'changes.way.better': '变好',
  'changes.way.worse': '变差',
  'changes.way.neither': '有变动，不分好坏',
  'changes.way.unlike': '两年口径不同',
  'changes.way.level': '四舍五入范围内看不出变动',
  'changes.no_figure': '没有两年均有的数字。',
  'changes.disclosure': '披露',
  'changes.appeared': '新披露',
  'changes.gone': '不再披露',
  'changes.other': '未披露的原因有变',
  'changes.no_disclosure': '各项指标的披露情况与上一份报告相同。',
  'changes.no_report_before':
    '数据包中没有{{company}} {{before}}的报告，无法判断哪些属于新披露、不再披露或重述。两年数字均取自 {{report}}。',
  'changes.findings': '重述的数字与调整的目标',
  'changes.no_finding': '没有数字重述，也没有目标调整。',
  'changes.state': '{{from}} → {{to}}',
  'state_changes.heading': '与上一份报告相比',
  'state_changes.none': '各项回应均无变化。',
};
