import type { ReportMessages } from '../en/reports';

export const reportMessages: ReportMessages = {
  'reports.choice': '報告',
  'reports.choice.all': '全部',
  'reports.choice.up_to': '截至 {{year}}',
  'reports.up_to': '以截至 {{year}}的報告為準。數據包中較後的報告可能已作重列。',
  'reports.of_company': '歷年報告',
  'changes.heading': '{{company}}：有何變化',
  'changes.intro':
    '{{year}}與 {{before}}比較：哪些數字改善或轉差，新披露了甚麼，不再披露甚麼，重列了甚麼。',
  'changes.link': '與 {{before}}比較有何變化',
  'changes.figures': '兩年均有的數字',
  'changes.figures.note':
    '「改善」及「轉差」只表示數字變動的方向，並只限沒有爭議的情況，例如排放減少、培訓增加；不說明原因。',
  'changes.way': '{{name}}（{{count}}）',
  'changes.way.better': '改善',
  'changes.way.worse': '轉差',
  'changes.way.neither': '有變動，不分好壞',
  'changes.way.unlike': '兩年口徑不同',
  'changes.way.level': '四捨五入範圍內看不出變動',
  'changes.no_figure': '沒有兩年均有的數字。',
  'changes.disclosure': '披露',
  'changes.appeared': '新披露',
  'changes.gone': '不再披露',
  'changes.other': '未披露的原因有變',
  'changes.no_disclosure': '各項指標的披露情況與上一份報告相同。',
  'changes.no_report_before':
    '數據包中沒有{{company}} {{before}}的報告，無法判斷哪些屬新披露、不再披露或重列。兩年數字均取自 {{report}}。',
  'changes.findings': '重列的數字及調整的目標',
  'changes.no_finding': '沒有數字重列，也沒有目標調整。',
  'changes.state': '{{from}} → {{to}}',
  'state_changes.heading': '與上一份報告比較',
  'state_changes.none': '各項回應均沒有變化。',
};
