/** Messages of the export dialog and of exported pictures, tables and citations. */
export const exportMessages = {
  'export.heading': 'Take it away',
  'export.picture': 'Picture',
  'export.preview': 'Preview of the picture',
  'export.size': 'Size',
  'export.size.article': 'Article, 1200 × 675',
  'export.size.square': 'Square, 1080 × 1080',
  'export.size.portrait': 'Portrait, 1080 × 1350',
  'export.size.column': 'Column, 680 wide',
  'export.size.print': 'Print, 300 dpi',
  'export.width_mm': 'Width in mm',
  'export.theme': 'Colours',
  'export.theme.light': 'Light',
  'export.theme.dark': 'Dark',
  'export.drawing': 'Drawing the picture …',
  'export.working': 'Making the file …',
  'export.picture.failed':
    'The picture could not be drawn: a part of this site could not be loaded. Check the connection and try again.',
  'export.overflow.height':
    'More is to be said than fits this size: the picture is higher than asked for.',
  'export.overflow.notes':
    'Not all notes fit this size: the picture counts them and names the link.',
  'export.png': 'PNG {{scale}}× ({{width}} × {{height}})',
  'export.copy': 'Copy picture',
  'export.copied': 'Copied to the clipboard.',
  'export.failed.no_permission':
    'The browser did not let this page copy. Save the PNG, or right-click the preview (press and hold on a phone) and copy the picture there.',
  'export.failed.no_clipboard':
    'Here the browser cannot copy pictures: it does so on https pages only, and not every browser can. Save the PNG, or right-click the preview (press and hold on a phone) and copy the picture there.',
  'export.saved.picture':
    'If nothing arrived, save the picture from the preview (right-click, or press and hold), or',
  'export.saved.open': 'open it in a new tab',
  'export.saved.table':
    'If nothing arrived, the browser blocks downloads on this page: allow them, or open the page in a tab of its own.',
  'export.fonts':
    'The fonts of the pictures could not be loaded, so this one is drawn in the fonts of your device. A PNG keeps them; an SVG may look different elsewhere.',
  'export.citation': 'Citation',
  'export.style': 'Style',
  'export.style.plain': 'One line',
  'export.style.apa': 'APA',
  'export.style.gbt7714': 'GB/T 7714',
  'export.style.bibtex': 'BibTeX',
  'export.embed': 'Embed',
  'export.embed.help':
    'A figure for your own page. It keeps its state, source and link, and takes the height it needs.',
  'export.embed.pin': 'Pinned to data version {{version}}: says so when the data has moved on',
  'export.table': 'Table',
  'export.table.company': 'All its figures with units, states, sources and notes as a table:',
  'export.table.all':
    'All figures of all companies in one table, in this language, with units, states, sources and notes:',
  'export.table.help':
    'The figures of this view with units, states, sources and notes. CSV opens in Excel.',
  'export.failed': 'The file could not be made. Try again, or another format.',
  'export.failed.too_large':
    'This browser cannot make a picture that large. Choose a smaller size.',
  'export.failed.blank':
    'The picture came out blank and is not offered. Try again, or save the SVG.',
  'export.failed.not_supported': 'This browser cannot make a PNG. Save the SVG instead.',
  'export.failed.unknown': 'The file could not be made. Try again, or save the SVG.',

  'picture.further_notes_one': 'and {{count}} further note at the link',
  'picture.further_notes_other': 'and {{count}} further notes at the link',
  'picture.note': '{{label}} ({{companies}}): {{sentence}}',
  'picture.lines': 'About the lines: {{items}}.',
  'picture.report_read': '{{name}}: {{report}}',
  'picture.source': '{{name}}: {{report}}, {{section}}',

  'cite.figure': '{{title}}, {{years}}: {{companies}}',
  'cite.number':
    '{{company}}, {{indicator}}, {{years}}: {{value}} (printed in “{{report}}”, {{section}}, line {{lines}} of the report’s text)',
  'cite.number_derived_one':
    '{{company}}, {{indicator}}, {{years}}: {{value}} (worked out from “{{report}}”, line {{lines}} of the report’s text)',
  'cite.number_derived_other':
    '{{company}}, {{indicator}}, {{years}}: {{value}} (worked out from “{{report}}”, lines {{lines}} of the report’s text)',
  'cite.plain': '{{what}}. {{product}}, data version {{version}}, accessed {{accessed}}, {{link}}',
  'cite.plain.date': '{{day}} {{month}} {{year}}',
  'cite.apa':
    '{{product}}. ({{year}}). {{what}} (Version {{version}}) [Data set]. Retrieved {{accessed}}, from {{link}}',
  'cite.apa.date': '{{month}} {{day}}, {{year}}',
  'cite.apa.no_date': 'n.d.',

  'table.sheet.figures': 'Figures',
  'table.sheet.codes': 'Codes',
  'table.sheet.sources': 'Sources',
  'table.sheet.columns': 'Columns',
  'table.all': 'All figures',
  'table.kind.compilation': 'this compilation',
  'table.kind.report': 'report of the company',
  'table.kind.emission_factor': 'published emission factor',

  'table.column.figure_id': 'Figure id',
  'table.column.standard_id': 'Standard id',
  'table.column.standard': 'Standard',
  'table.column.code': 'Code',
  'table.column.code_title': 'Title',
  'table.column.answer_id': 'Answer id',
  'table.column.answer': 'Answer',
  'table.column.code_indicator_ids': 'Indicator ids',
  'table.column.code_indicators': 'Indicators',
  'table.column.printed_indicator_ids': 'Ids of indicators with a number',
  'table.column.company_id': 'Company id',
  'table.column.company': 'Company',
  'table.column.indicator_id': 'Indicator id',
  'table.column.indicator': 'Indicator',
  'table.column.year': 'Fiscal year',
  'table.column.dimension_id': 'Dimension id',
  'table.column.dimension': 'Dimension',
  'table.column.category_id': 'Group id',
  'table.column.category': 'Group',
  'table.column.state_id': 'State id',
  'table.column.state': 'State',
  'table.column.qualifier_id': 'Qualifier id',
  'table.column.qualifier': 'Qualifier',
  'table.column.value': 'Value',
  'table.column.unit_id': 'Unit id',
  'table.column.unit': 'Unit',
  'table.column.value_shown': 'Value as shown',
  'table.column.value_low': 'Lower end',
  'table.column.value_high': 'Upper end',
  'table.column.printed': 'As printed',
  'table.column.unit_printed': 'Unit as printed',
  'table.column.label_printed': 'Printed label',
  'table.column.report_id': 'Report id',
  'table.column.report': 'Report',
  'table.column.section': 'Section',
  'table.column.line': 'Line of the report’s text',
  'table.column.source_address': 'Where to get the report',
  'table.column.confidence_id': 'Reading id',
  'table.column.confidence': 'Reading',
  'table.column.restated': 'Restated by the report',
  'table.column.preferred': 'Preferred',
  'table.column.second_values': 'The report also prints',
  'table.column.second_value_lines': 'Lines of what it also prints',
  'table.column.conversions': 'Conversion',
  'table.column.conversion_factors': 'Conversion factor',
  'table.column.conversion_basis_id': 'Basis id of the conversion',
  'table.column.conversion_basis': 'Basis of the conversion',
  'table.column.derivation_rule_id': 'Derivation rule id',
  'table.column.derivation': 'Derivation',
  'table.column.derivation_inputs': 'Worked out from',
  'table.column.derivation_input_lines': 'Lines of what it is worked out from',
  'table.column.derivation_arithmetic': 'Arithmetic',
  'table.column.boundary_id': 'Boundary id',
  'table.column.boundary': 'Boundary',
  'table.column.definition_id': 'Definition id',
  'table.column.definition': 'Definition',
  'table.column.note_id': 'Note id',
  'table.column.note': 'Note',
  'table.column.caveat_ids': 'Caveat ids',
  'table.column.caveats': 'What to bear in mind',
  'table.column.rankable': 'May be ranked',
  'table.column.verdict_id': 'Verdict id',
  'table.column.verdict': 'Verdict',
  'table.column.reason_ids': 'Reason ids',
  'table.column.reasons': 'Reasons of the verdict',
  'table.column.gap_reason_id': 'Gap id',
  'table.column.gap_reason': 'Why there is no number',

  'table.column.source_id': 'Source id',
  'table.column.kind_id': 'Kind id',
  'table.column.kind': 'Kind',
  'table.column.title': 'Title',
  'table.column.source_year': 'Year',
  'table.column.language': 'Language',
  'table.column.languages_published': 'Languages published',
  'table.column.standards': 'Standards followed',
  'table.column.address': 'Where to get it',
  'table.column.data_version': 'Data version',
  'table.column.licence': 'Licence',
  'table.column.licence_address': 'Text of the licence',
  'table.column.date_taken': 'Date taken',
  'table.column.link': 'Link',

  'table.column.sheet': 'Sheet',
  'table.column.column_id': 'Column id',
  'table.column.column': 'Column',
  'table.column.type': 'Type',
  'table.column.meaning': 'Meaning',

  'table.meaning.figure_id':
    'Id of the figure: company, indicator and year, of a group with dimension and category.',
  'table.meaning.standard_id': 'Id of the standard.',
  'table.meaning.standard': 'Name of the standard.',
  'table.meaning.code': 'Code as the standard writes it; empty where it is listed by indicator.',
  'table.meaning.code_title': 'Short title of the code, else the indicator.',
  'table.meaning.answer_id':
    'What the report gives: number, explained, described or nothing; not_asked where the issuer’s regime does not ask.',
  'table.meaning.answer': 'The answer in words.',
  'table.meaning.code_indicator_ids': 'Ids of the indicators under the code.',
  'table.meaning.code_indicators': 'Names of the indicators under the code.',
  'table.meaning.printed_indicator_ids': 'Ids of those for which the report prints a number.',
  'table.meaning.company_id': 'Id of the company.',
  'table.meaning.company': 'Name of the company.',
  'table.meaning.indicator_id': 'Id of the indicator.',
  'table.meaning.indicator': 'Name of the indicator.',
  'table.meaning.year':
    'Fiscal year the figure describes; of a target the year it applies to; for climate_target_year the year of the report.',
  'table.meaning.dimension_id':
    'Id of the dimension by which the figure is a part; empty for the whole company.',
  'table.meaning.dimension': 'Name of the dimension.',
  'table.meaning.category_id':
    'Id of the group the figure is about; of several added up their ids with ~ between them.',
  'table.meaning.category': 'Name of the group.',
  'table.meaning.state_id': 'Whether there is a number, and if not, what is known of the gap.',
  'table.meaning.state': 'The state in words.',
  'table.meaning.qualifier_id':
    'at_most, at_least, about or more_than; in_words for a zero stated in words. For a derived figure what its printed numbers leave open.',
  'table.meaning.qualifier': 'The qualifier in words.',
  'table.meaning.value':
    'The number before it is rounded to be shown: converted and calculated, to 15 significant digits, always between value_low and value_high. Empty where there is none, which is not zero.',
  'table.meaning.unit_id':
    'Unit of value, value_shown, value_low and value_high: the common unit of the indicator, or the printed one where no conversion leads there.',
  'table.meaning.unit': 'Name of the unit.',
  'table.meaning.value_shown': 'The number as the page shows it.',
  'table.meaning.value_low':
    'Lower end of the values the number may stand for, given the rounding of what is printed; empty where it is open.',
  'table.meaning.value_high':
    'Upper end of the values the number may stand for; the number lies below it unless both ends are equal. Empty where it is open.',
  'table.meaning.printed': 'The characters as printed, footnote marks removed.',
  'table.meaning.unit_printed': 'Unit as printed, in the script of the report.',
  'table.meaning.label_printed': 'Label of the row as printed, in the script of the report.',
  'table.meaning.report_id': 'Report the figure, or the reason for its gap, is read from.',
  'table.meaning.report': 'Title of the report as printed.',
  'table.meaning.section': 'Heading of the chapter or table the number stands in, as printed.',
  'table.meaning.line':
    'Line of the number, or of what shows the gap, in the text drawn from the report, counted from 1; not a page.',
  'table.meaning.source_address': 'Where the report is published, as printed in it.',
  'table.meaning.confidence_id':
    'printed: the text ties label to number; inferred: the tie was worked out; weak: several readings fit.',
  'table.meaning.confidence': 'The reading in words.',
  'table.meaning.restated': 'True where the report says it recalculated this earlier year.',
  'table.meaning.preferred':
    'False where the evidence speaks against the printed number and there is no other.',
  'table.meaning.second_values':
    'Other numbers the same report prints for the same thing, in their printed units.',
  'table.meaning.second_value_lines': 'Line of each of these, in the same order.',
  'table.meaning.conversions': 'Each step from the printed unit to the unit of unit_id.',
  'table.meaning.conversion_factors': 'Factor of each step, in the same order.',
  'table.meaning.conversion_basis_id': 'Id of the basis of each step, in the same order.',
  'table.meaning.conversion_basis':
    'Standard or definition the factor of each step comes from, in the same order.',
  'table.meaning.derivation_rule_id':
    'For a figure that is not printed: the rule it was worked out by; of several the first one first.',
  'table.meaning.derivation': 'Each rule in a sentence, in the same order.',
  'table.meaning.derivation_inputs':
    'Ids of the printed figures it was worked out from, in the order of the arithmetic.',
  'table.meaning.derivation_input_lines':
    'Line of each of these in the report’s text, in the same order.',
  'table.meaning.derivation_arithmetic': 'The arithmetic with its numbers and unit ids.',
  'table.meaning.boundary_id':
    'Id of what the figure covers, where that is not the whole company or the report leaves it open.',
  'table.meaning.boundary': 'What the figure covers.',
  'table.meaning.definition_id': 'Id of the definition.',
  'table.meaning.definition':
    'What is counted and how: formula, denominator, factor, scopes. Empty where it is as the indicator’s name says.',
  'table.meaning.note_id': 'Id of each note.',
  'table.meaning.note': 'What a careful reader must know besides; for a gap its reason.',
  'table.meaning.caveat_ids': 'What a reader must know of the figure, as ids.',
  'table.meaning.caveats': 'The same in words, in the same order.',
  'table.meaning.rankable':
    'Whether the figure may be ranked with the others of its indicator, year and basis (for a group: with the same group). Empty where there is no number, or nothing to compare it with.',
  'table.meaning.verdict_id':
    'The verdict on that set of figures: comparable, with_care or do_not_rank. Empty where fewer than two companies have a number.',
  'table.meaning.verdict': 'The same in words.',
  'table.meaning.reason_ids': 'The reasons of the verdict as ids, the gravest first.',
  'table.meaning.reasons':
    'The same in words, each with the companies it holds for, in the same order.',
  'table.meaning.gap_reason_id': 'Why there is no number, as an id, where no note tells it.',
  'table.meaning.gap_reason': 'The same in words.',

  'table.meaning.source_id': 'Id of the source; report_id refers to it.',
  'table.meaning.kind_id':
    'compilation: this table; report: a report its figures are read from; emission_factor: a factor they were counted with.',
  'table.meaning.kind': 'The kind in words.',
  'table.meaning.title': 'Title, of a report as printed.',
  'table.meaning.source_year': 'Year the source describes.',
  'table.meaning.language':
    'Language of the text the numbers were read from, as a BCP 47 tag; of the compilation that of this table.',
  'table.meaning.languages_published':
    'Languages the report says it is published in, as BCP 47 tags.',
  'table.meaning.standards': 'Standards the report says it follows, as printed.',
  'table.meaning.address': 'Where the source is published, as printed in it.',
  'table.meaning.data_version': 'Version of the data the table was made from.',
  'table.meaning.licence':
    'Licence of the compilation. The reports are their companies’ own and are named as sources.',
  'table.meaning.licence_address': 'Where the text of the licence is.',
  'table.meaning.date_taken': 'Day the table was made (ISO 8601).',
  'table.meaning.link': 'Where these figures are shown.',

  'table.meaning.sheet': 'Sheet the column belongs to.',
  'table.meaning.column_id': 'Id of the column, the same in every language and format.',
  'table.meaning.column': 'Name of the column.',
  'table.meaning.type':
    'text, number, integer, boolean, or list; | stands between the items of a list.',
  'table.meaning.meaning': 'What the column holds.',
} as const;

export type ExportMessages = { readonly [Key in keyof typeof exportMessages]: string };
