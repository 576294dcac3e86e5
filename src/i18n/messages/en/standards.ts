/** Messages of the pages of standards, and of what other pages say of them. */
export const standardMessages = {
  'standard.hkex': 'HKEX Appendix C2',
  'standard.gri': 'GRI Standards',
  'standard.esrs': 'ESRS',
  'standard.sasb': 'SASB (TC-SI)',
  'standard.hkex_part_d': 'HKEX Part D',
  'standard.szse17': 'SZSE Guideline 17',
  'standards.heading': '{{standard}}, code by code',
  'standards.heading.indicators': '{{standard}}, indicator by indicator',
  'standards.intro':
    'What each report gives under each code: a number, a stated reason, a description without a number, or nothing. A code counts once, however many figures answer it.',
  'standards.about.hkex': 'All KPIs of HKEX Appendix C2, text before 2025, A1.1 to B8.2.',
  'standards.about.gri':
    'No issuer here is obliged to follow it. Only codes that figures on this site answer are listed; a report may say more under others.',
  'standards.about.esrs':
    'No issuer here is obliged to follow it, and no report indexes it. Only codes that figures on this site answer are listed.',
  'standards.about.sasb':
    'No issuer here is obliged to follow it, and no report indexes it. Only codes that figures on this site answer are listed.',
  'standards.about.hkex_part_d':
    'Climate-related disclosures in the text of 2025. Only indicators of this site that it asks for are listed, not all it asks for.',
  'standards.about.szse17':
    'The guideline asks by topic. Only indicators of this site that it names are listed, not all it asks for.',
  'standards.moved':
    'The index of {{companies}} follows the text of 2025, in which {{codes}} moved to Part D: they are not counted here.',
  'standards.pages': 'Standards',
  'standards.code': 'Code',
  'standards.indicator': 'Indicator',
  'standards.answer': 'Answer',
  'standards.counts': 'Codes by answer',
  'standards.counts.indicators': 'Indicators by answer',
  'standards.asked': 'Asked for',
  'standards.not_subject': 'not subject to this standard',
  'standards.none': 'No code has this answer.',
  'standards.none.help': 'Choose another answer, regime or company above.',
  'standards.line': 'Line {{line}} in the extracted text',
  'standards.index_line': 'Line {{line}} in the extracted text, in the report’s index',
  'standards.export': 'One row for each code and company, with indicators, report, line and note:',
  'code_state.number': 'number',
  'code_state.explained': 'explained',
  'code_state.described': 'described',
  'code_state.nothing': 'nothing',
  'code_state.not_asked': 'not asked',
  'code_state.unknown': 'not included here',
  'standards.of_company':
    '{{standard}}: {{number}} of {{asked}} with a number, {{explained}} explained, {{described}} described without a number, {{nothing}} without an answer.',
  'standards.link.indicators': 'Indicator by indicator',
  'standards.link': 'Code by code',
} as const;

export type StandardMessages = { readonly [Key in keyof typeof standardMessages]: string };
