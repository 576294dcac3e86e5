/** Messages of two indicators set against each other. */
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
};

export type ScatterMessages = { readonly [Key in keyof typeof scatterMessages]: string };
