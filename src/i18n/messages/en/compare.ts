/** Messages of the page that sets companies side by side, and of what other pages say of it. */
export const compareMessages = {
  'compare.heading': 'Head to head',
  'compare.intro':
    'Two to five companies side by side: every figure by year, how it changed, and whether the latest figures may be compared.',
  'compare.table': 'Figures side by side',
  'compare.change': 'Change',
  'compare.order': 'Order of rows',
  'compare.order.theme': 'By theme',
  'compare.order.change': 'Largest change first (%, then points)',
  'compare.order.verdict': 'Comparable first',
  'compare.theme.all': 'All themes',
  'compare.edit': 'Choose rows',
  'compare.edit.done': 'Done',
  'compare.pin': 'Pin',
  'compare.pin_row': 'Pin {{title}}',
  'compare.hide': 'Hide',
  'compare.hide_row': 'Hide {{title}}',
  'compare.pinned': 'Pinned',
  'compare.hidden_one': '{{count}} row hidden',
  'compare.hidden_other': '{{count}} rows hidden',
  'compare.show_all': 'Show all rows',
  'compare.reason': '{{label}} ({{companies}})',
  'compare.targets': 'Targets',
  'compare.targets.intro':
    'Each target under the year it is due, with the figure it is measured by.',
  'compare.none': 'None of these companies has a figure here',
  'compare.none.help': 'Choose other companies or another theme, or show all rows.',
  'compare.one': 'Choose a second company to compare with.',
  'compare.left': 'At most five companies fit. Not shown: {{names}}.',
  'compare.notes': 'Notes',
  'compare.change.unit': 'Unit of the change',
  'compare.change.points': 'percentage points',
  'compare.meaning.number':
    'Number in the unit of the row, a change in % or percentage points; empty where there is none.',
  'compare.meaning.text': 'Caveats on the figures, and why a number is missing.',
  'compare.export': 'The rows shown, one row an indicator: for spreadsheets, or as a picture.',
  'compare.picture.years': 'The latest two years; all years at the link.',
  'compare.picture.too_many':
    'A picture holds {{most}} rows; this table has {{lines}}. Choose a theme, or pin the rows you want under “Choose rows”.',
  'compare.picture.pinned':
    'Pinned rows only: a picture holds {{most}} rows, and this table has {{lines}}.',
  'compare.picture.height':
    'The rows do not fit this size: the picture is taller than requested. Choose “{{size}}”, which is as tall as its rows, or a theme with fewer rows.',
} as const;

export type CompareMessages = { readonly [Key in keyof typeof compareMessages]: string };
