/** Words of packages that have more companies than stand side by side. */
export const manyMessages = {
  'directory.heading': 'Companies of this package',
  'directory.open': 'Open',
  'directory.search': 'Name or stock code',
  'directory.exchange': 'Listed on',
  'directory.regime': 'Reports under',
  'directory.group': 'Group',
  'directory.any': 'any',
  'directory.found_one': '{{number}} company.',
  'directory.found_other': '{{number}} companies.',
  'directory.none': 'No company fits.',
  'directory.chosen': '{{count}} of at most {{most}} chosen.',
  'directory.list': 'Own list',
  'directory.show_list': 'Show these companies',
  'directory.remove_list': 'Remove this list',
  'directory.list_name': 'Save those chosen as',
  'directory.save_list': 'Save list',
  'directory.not_kept': 'This browser keeps nothing here: the list is gone when the page is left.',
  'distribution.among': 'Among',
  'distribution.among_all': 'all companies',
  'distribution.heading': 'Among all {{count}} companies',
  'distribution.heading_group': 'Among the {{count}} companies of {{group}}',
  'distribution.giving': '{{given}} of {{total}} companies give a figure for FY{{year}}.',
  'distribution.rankable':
    '{{count}} of them can be ranked with one another; their median is {{median}}.',
  'distribution.none': 'Too few of them can be ranked with one another for a median.',
  'distribution.count': '{{label}}: {{count}}',
  'distribution.lowest': 'Lowest',
  'distribution.lower_quartile': 'Lower quartile',
  'distribution.median': 'Median',
  'distribution.upper_quartile': 'Upper quartile',
  'distribution.highest': 'Highest',
  'distribution.chart':
    '{{title}}, FY{{year}}: how the numbers of all companies that can be ranked are spread, with the companies shown; the numbers follow.',
  'distribution.method':
    'Unit: {{unit}}. Grey: how many companies lie there; box: the middle half; line: the median. Quartiles by linear interpolation between numbers.',
  'distribution.aside': 'With a figure, but not to be ranked with the others: {{names}}.',
  'distribution.outside': 'Not in this group: {{names}}.',
  'distribution.gaps': 'Without a figure: {{reasons}}.',
  'distribution.no_year': 'No report of the package is on this year.',
  'counts.by': 'By',
  'counts.number': 'with a number',
  'counts.disclosure.note':
    'What each company’s latest report gives. A count says how much is printed, not how well a company does.',
  'counts.checks.note':
    'What every check finds in all reports of each company. A finding is about the report, not about how well the company does.',
  'counts.companies': 'Number of companies',
  'counts.disclosure': 'Number of indicators',
  'counts.all_themes': 'Number of indicators, all themes',
  'counts.checks': 'Number of findings',
} as const;

export type ManyMessages = { readonly [Key in keyof typeof manyMessages]: string };
