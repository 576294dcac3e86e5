/** Messages of the view by group. */
export const groupMessages = {
  'groups.gap': 'not reported for this group',
  'groups.note': 'Groups as each report defines them.',
  'groups.methods':
    'The same emissions, measured by two methods. They are no parts of a total and are never added.',
  'groups.none': 'No grouping fits two of these companies exactly, so nothing is merged.',
  'groups.not_added':
    'Rates and averages of groups are not added: that would need the denominator of each group.',
  'groups.form': 'Grouping',
  'groups.form.printed': 'As printed',
  'groups.form.merged': 'Merged where exact',
  'groups.cut': 'One grouping fits {{names}}: {{blocks}}.',
  'groups.cut.sums': 'Sums of printed groups are hatched.',
  'groups.cut.alike': 'Their reports already use it; nothing is added.',
  'groups.count': '{{count}} groups',
  'groups.left_out': 'It does not fit {{names}}: {{reason}}.',
  'groups.left_out.groups_overlap': 'groups overlap',
  'groups.left_out.not_a_whole': 'groups not known to make up the whole',
  'groups.left_out.other_cut': '“{{group}}” straddles this grouping',
  'groups.left_out.no_such_group': 'no group “{{group}}”',
  'groups.slot.groups_overlap': 'groups overlap',
  'groups.slot.not_a_whole': 'not a whole',
  'groups.slot.other_cut': 'grouped differently',
  'groups.slot.no_such_group': 'no such group',
  'groups.parts': 'Shown as',
  'groups.parts.bars': 'Bars',
  'groups.parts.share': 'Shares of the total',
  'groups.parts.amount': 'Stacked amounts',
  'cut.sum_of_scopes': 'Scope',
  'cut.sum_of_energy': 'Direct and indirect energy',
  'part.ghg_scope1': 'Scope 1',
  'part.ghg_scope2': 'Scope 2',
  'part.ghg_scope1_2': 'Scope 1 + 2',
  'part.ghg_scope3': 'Scope 3',
  'part.energy_direct': 'Direct energy',
  'part.energy_indirect': 'Indirect energy',
  'parts.of.printed_total': 'Total given: {{total}}',
  'parts.of.derived_total': 'Total derived: {{total}}',
  'parts.of.sum_of_parts': 'Sum of the parts: {{total}}',
  'parts.cited.share': 'shares of the total',
  'parts.cited.amount': 'amounts',
  'parts.rest': 'Not broken down',
  'parts.incomplete': 'parts of the total missing',
  'parts.gap': 'not broken down this way',
  'parts.exceeded': 'the parts add up to more than the total given, {{total}}',
  'parts.chart':
    '{{title}}, {{year}}: stacked chart. Arrow keys move between the parts, Enter opens the proof.',
  'parts.label': '{{group}} {{text}}: {{name}}, {{other}}',
  'parts.note':
    'Shares are calculated here from the amounts the reports give: of the total where one is given, otherwise of the sum of the parts.',
  'parts.note.rest': 'Dashed: the part of the total that the report does not break down.',
  'parts.note.own':
    'Colours mark groups that at least two of these companies report alike; grey groups are a company’s own.',
  'parts.note.scope2':
    'Scope 2 is counted once, as each report gives it; location-based and market-based figures are never added.',
  'parts.note.printed_share':
    '{{name}} gives {{printed}} for “{{group}}”; from its amounts it is {{share}}.',
  'parts.note.sizes':
    'The totals differ too much for one scale, so shares are shown instead of amounts.',
  'parts.table': 'The same in numbers',
  'parts.table.group': 'Group',
  'parts.table.share': 'Share',
  'parts.table.amount': 'Amount',
} as const;

export type GroupMessages = { readonly [Key in keyof typeof groupMessages]: string };
