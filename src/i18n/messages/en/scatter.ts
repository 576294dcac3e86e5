/** Messages of two indicators set against each other, and of how far companies lie apart. */
export const scatterMessages = {
  'controls.with': 'Second indicator',
  'scatter.title': '{{first}} and {{second}}',
  'scatter.both_one': 'FY{{year}}: one company gives both figures.',
  'scatter.both_other': 'FY{{year}}: {{count}} companies give both figures.',
  'scatter.none': 'No company gives both figures for FY{{year}}.',
  'scatter.missing': 'Without one or both: {{names}}.',
  'scatter.do_not_compare': 'The points are not to be compared: {{reason}}.',
  'scatter.as_reported':
    'Both indicators are shown as reported; no base, formula or factor is applied.',
  'scatter.sites': '{{site}} is that of single sites, {{whole}} that of the whole company.',
  'scatter.floor': 'axis starts at {{floor}}',
  'scatter.chart':
    '{{title}}, {{year}}: scatter chart. Arrow keys move between the marks, Enter opens the proof.',
  'scatter.table': 'Both figures of each company',
  'scatter.no_partner': 'No other indicator has figures of two of these companies for this year.',
  'spread.whole': 'Whole company',
  'spread.range': '{{low}} to {{high}}',
  'spread.groups_one': 'One group is given by two or more companies.',
  'spread.groups_other':
    '{{count}} groups are given by two or more companies; groups of one company alone are left out.',
  'spread.sites': 'The sites of all companies stand in one row.',
  'spread.do_not_compare': 'Not to be compared: {{names}}.',
  'spread.chart':
    '{{title}}, {{year}}: dot plot. Arrow keys move between the marks, Enter opens the proof.',
  'spread.table': 'Figures of each group',
  'spread.group': 'Group',
  'spread.span': 'Lowest to highest',
  'spread.verdict': 'May they be compared?',
  'spread.missing': 'no figure of {{names}}',
  'spread.none': 'No group is given by two of these companies.',
} as const;

export type ScatterMessages = { readonly [Key in keyof typeof scatterMessages]: string };
