/** Words about reports of several years, loaded with the pages that set them side by side. */
export const reportMessages = {
  'reports.choice': 'Reports',
  'reports.choice.all': 'All',
  'reports.choice.up_to': 'Up to {{year}}',
  'reports.up_to':
    'As the reports up to {{year}} have it. Later reports in this data package may restate it.',
  'reports.of_company': 'Its reports',
  'changes.heading': '{{company}}: what changed',
  'changes.intro':
    '{{year}} against {{before}}: which figures went which way, what is newly disclosed, what no longer is, and what was restated.',
  'changes.link': 'What changed since {{before}}',
  'changes.figures': 'Figures of both years',
  'changes.figures.note':
    '“Better” and “worse” say which way a figure went, where that is not disputed: lower emissions, more training. They do not say why.',
  'changes.way': '{{name}} ({{count}})',
  'changes.way.better': 'Better',
  'changes.way.worse': 'Worse',
  'changes.way.neither': 'Changed, neither better nor worse',
  'changes.way.unlike': 'Years that are not alike',
  'changes.way.level': 'No change can be told within rounding',
  'changes.no_figure': 'No figure has both years.',
  'changes.disclosure': 'Disclosure',
  'changes.appeared': 'Newly disclosed',
  'changes.gone': 'No longer disclosed',
  'changes.other': 'Another reason for the gap',
  'changes.no_disclosure': 'Every indicator is answered as it was in the report before.',
  'changes.no_report_before':
    'This data package has no report of {{company}} on {{before}}: whether something is newly disclosed, no longer disclosed or restated cannot be told. Both years are as the {{report}} gives them.',
  'changes.findings': 'Restated figures and moved targets',
  'changes.no_finding': 'No figure was restated and no target was moved.',
  'changes.state': '{{from}} → {{to}}',
  'state_changes.heading': 'What changed since the report before',
  'state_changes.none': 'No answer has changed.',
} as const;

export type ReportMessages = { readonly [Key in keyof typeof reportMessages]: string };
