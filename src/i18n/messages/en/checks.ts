/** What the checks say. Each sentence says no more than its rule works out. */
export const checkMessages = {
  'checks.heading': 'Do the reports agree with themselves?',
  'checks.intro':
    'Each report is checked against itself: {{rules}} kinds of check ask whether its printed numbers are consistent, each taken as the range its last digit allows. A contradiction is one between printed numbers; its cause is not known here, and nothing is corrected.',
  'checks.method': 'How the checks work',
  'checks.counts': 'Findings by outcome',
  'checks.outcome': 'Outcome',
  'checks.rule': 'Check',
  'checks.all': 'All',
  'checks.total': 'All findings',
  'checks.found_one': '{{count}} finding',
  'checks.found_other': '{{count}} findings',
  'checks.none': 'No finding matches this choice.',
  'checks.none.help': 'Choose another company, check or outcome above.',
  'checks.agreeing_one': '{{count}} check that agrees',
  'checks.agreeing_other': '{{count}} checks that agree',
  'checks.of_figure': 'Checks on this figure',
  'checks.of_indicator': 'Checks',
  'checks.of_indicator.intro': 'Where the reports’ own numbers test this indicator.',
  'checks.of_indicator.none': 'No check of the reports uses this indicator.',
  'checks.of_company': 'Does its report agree with itself?',
  'checks.of_company.none': 'No check finds a contradiction or anything unusual in its report.',
  'checks.of_company.untested':
    'Its report gives too few numbers to be checked against each other.',
  'checks.of_company.all': 'All findings on this report',
  'checks.company_count': '{{outcome}}: {{count}}',
  'checks.printed_one': 'The printed number it is based on',
  'checks.printed_other': 'The {{count}} printed numbers it is based on',
  'checks.link': 'Link to this finding',
  'checks.linked': 'The linked finding',
  'checks.line': 'line {{line}}',

  'outcome.contradicts': 'Contradicts',
  'outcome.unusual': 'Unusual',
  'outcome.cannot_be_tested': 'Cannot be tested',
  'outcome.agrees_within_rounding': 'Agrees within rounding',
  'outcome.agrees': 'Agrees',
  'outcome.contradicts.meaning':
    'No values within the rounding of the printed numbers can satisfy the rule.',
  'outcome.unusual.meaning': 'Worth a look; there may be a good reason.',
  'outcome.cannot_be_tested.meaning':
    'A number is missing, or the numbers do not cover the same thing.',
  'outcome.agrees_within_rounding.meaning':
    'The rounding of the printed numbers explains any difference.',
  'outcome.agrees.meaning': 'The printed numbers are consistent.',

  'rule.parts_total': 'Groups and their total',
  'rule.parts_total.statement': 'The groups of a whole add up to its total.',
  'rule.sum_of_indicators': 'Parts and their total',
  'rule.sum_of_indicators.statement': 'A total is the sum of its parts.',
  'rule.between_groups': 'Overall figure and its groups',
  'rule.between_groups.statement':
    'The overall figure lies between those of its lowest and its highest group.',
  'rule.weighted_mean': 'Weighted mean of the groups',
  'rule.weighted_mean.statement':
    'The overall figure is the mean of its groups, weighted by their staff; for turnover, by the report’s own formula.',
  'rule.whole_people': 'Whole people',
  'rule.whole_people.statement': 'Some whole number of leavers gives the printed rate.',
  'rule.turnover_formula': 'Turnover formula',
  'rule.turnover_formula.statement':
    'Test: whether any usual formula reproduces the printed rate from the printed groups.',
  'rule.average_times_staff': 'Average × staff = total',
  'rule.average_times_staff.statement':
    'Average hours, times the staff at year end, are the total hours.',
  'rule.same_base': 'One denominator for all intensities',
  'rule.same_base.statement':
    'All intensities of a year per revenue, per employee or per floor area have one and the same denominator.',
  'rule.base_over_time': 'Implied denominator over the years',
  'rule.base_over_time.statement':
    'The denominator implied by the intensities seldom grows or shrinks more than threefold in a year.',
  'rule.published_revenue': 'Published revenue',
  'rule.published_revenue.statement':
    'An intensity on revenue is its amount ÷ the revenue that the company publishes elsewhere.',
  'rule.emission_factor': 'Implied emission factor',
  'rule.emission_factor.statement':
    'Scope 2 emissions ÷ purchased energy is an emission factor; it may be a published national average.',
  'rule.factor_change': 'Change of the emission factor',
  'rule.factor_change.statement':
    'Scope 2 moves the same way as the purchased energy, unless the emission factor changes.',
  'rule.printed_twice': 'Printed twice',
  'rule.printed_twice.statement': 'A figure that a report gives twice is the same both times.',
  'rule.share_of_parts': 'A share and its parts',
  'rule.share_of_parts.statement': 'A share is its part ÷ its whole.',
  'rule.composition': 'Shares of a whole',
  'rule.composition.statement':
    'Shares of one whole add up to 100%; coverage rates of groups need not.',
  'rule.target_met': 'Measured against its target',
  'rule.target_met.statement': 'The measured figure meets the target set for its year.',
  'rule.target_tightened': 'A later ceiling',
  'rule.target_tightened.statement': 'A later ceiling is not looser than the one before it.',
  'rule.repeated_year': 'Same figure in two years',
  'rule.repeated_year.statement': 'Two years seldom give the same figure to the last digit.',
  'rule.jump': 'Jump from one year to the next',
  'rule.jump.statement': 'A figure seldom grows or shrinks more than threefold in a year.',
  'rule.within_limits': 'Within its limits',
  'rule.within_limits.statement':
    'A part is not larger than its whole, a share not above 100%, a PUE not below 1.',
  'rule.restated': 'Given again by the next report',
  'rule.restated.statement':
    'A number that two reports give is the same in both, or the newer one says why not.',
  'rule.target_kept': 'Targets from report to report',
  'rule.target_kept.statement':
    'A target that one report sets stands in the next one too, for the same year and at the same level.',
  'rule.no_longer_disclosed': 'Still disclosed',
  'rule.no_longer_disclosed.statement':
    'What a report discloses for its year, the next one discloses for its own.',

  'finding.agrees': 'Calculated: {{expected}}. Given: {{found}}. The two agree.',
  'finding.agrees_within_rounding':
    'Calculated: {{expected}}. Given: {{found}}. The two agree within the rounding of the printed numbers.',
  'finding.contradicts':
    'Calculated: {{expected}}. Given: {{found}}. The two contradict each other.',
  'finding.unusual': 'Calculated: {{expected}}. Given: {{found}}. The two do not agree.',
  'finding.cannot_be_tested':
    'Calculated: {{expected}}. Given: {{found}}. They differ, but are not compared with each other.',
  'finding.mixed_files': 'Not tested: this site’s data files are of different versions at present.',
  'finding.missing_total': 'The report gives no total to compare with the groups by {{dimension}}.',
  'finding.missing_parts':
    'The report gives a total of {{found}} and {{parts}}, but not {{missing}}; so the sum cannot be tested.',
  'finding.groups_incomplete':
    'The printed groups by {{dimension}} add up to {{expected}}, the total is {{found}}. There may be groups that the report does not give, so the sum cannot be tested.',
  'finding.total_is_one_part':
    'The total, {{found}}, is the same number as {{parts}} alone. By its name it also includes {{missing}}, for which the report gives no figure; it may be nil.',
  'finding.missing_weights':
    'The report does not give the headcount of every group by {{dimension}}, so their mean cannot be calculated.',
  'finding.missing_unit':
    'The report gives {{total}} in a unit that cannot be converted, so the average cannot be compared with it.',
  'finding.between':
    'The overall figure, {{found}}, lies between its lowest and its highest group by {{dimension}}.',
  'finding.not_between':
    'The overall figure, {{found}}, does not lie between its lowest and its highest group by {{dimension}} ({{expected}}), whatever the size of the groups.',
  'finding.alike_by_dimensions': 'The same result by {{dimensions}}.',
  'finding.people_reachable':
    'With {{staff}} at year end, a whole number of leavers gives {{found}} ({{formula}}).',
  'finding.people_unreachable':
    'With {{staff}} at year end, no whole number of leavers gives {{found}} by the formulas tried.',
  'finding.formula_found':
    'The report states no formula. Of those tried, one alone fits its numbers: {{formula}}. This is inferred, not printed.',
  'finding.formula_none':
    'The report states no formula, and none of those tried fits all its numbers.',
  'finding.formula_several':
    'The report states no formula, and several of those tried fit its numbers, so it is not clear which one it used.',
  'finding.formula_not_turnable':
    'By the formula the report states, {{formula}}, the rate does not tell how many left; so it cannot be compared with the groups.',
  'finding.missing_staff':
    'The report states no formula and gives no complete set of groups with their headcount, so none can be tried.',
  'finding.implied_base_differs':
    'The total ÷ the staff at year end is {{expected}}; the report gives an average of {{found}}.',
  'finding.base_steady':
    'The intensities imply {{base}} of {{before}} for {{earlier}} and of {{implied}} a year later.',
  'finding.base_jumps':
    'The intensities imply {{base}} of {{before}} for {{earlier}} and of {{implied}} a year later, more than threefold up or down.',
  'finding.factor_published':
    'Scope 2 ÷ purchased energy is {{factor}}: within rounding the {{published}}.',
  'finding.factor_not_published':
    'Scope 2 ÷ purchased energy is {{factor}}. No published national average fits; nearest is the {{published}}. The report may have used a regional factor, a foreign one or several, so this neither confirms nor contradicts its figure.',
  'finding.factor_far':
    'Scope 2 ÷ purchased energy is {{factor}}, more than three times away from every published national average; nearest is the {{published}}.',
  'finding.factor_same':
    'The implied factor is the same as for {{earlier}} within rounding ({{before}}, now {{factor}}). Purchased energy: {{electricity}}; scope 2: {{emissions}}.',
  'finding.factor_changed':
    'The implied factor changed from {{before}} for {{earlier}} to {{factor}} ({{change}}). Purchased energy: {{electricity}}; scope 2: {{emissions}}.',
  'finding.factor_turns_trend':
    'Against {{earlier}}, purchased energy changed by {{electricity}} and scope 2 by {{emissions}}: they move apart, because the implied factor changed from {{before}} to {{factor}} ({{change}}).',
  'finding.adds_to_100': 'The shares by {{dimension}} add up to 100%, within their rounding.',
  'finding.does_not_add_to_100':
    'The shares by {{dimension}} add up to {{found}}, not to 100%, even within their rounding.',
  'finding.coverage_adds_to_100':
    'These coverage rates by {{dimension}} add up to 100% within rounding. Coverage rates need not; shares of all people trained must.',
  'finding.label_of_coverage':
    'These shares by {{dimension}} add up to 100%, so they are read as the make-up of the people trained. The same label is printed over figures for {{year}} that are read as the share of each group that was trained.',
  'finding.target_met': 'Measured: {{measured}}. Target: {{target}}. It was met.',
  'finding.target_within_rounding':
    'Measured: {{measured}}. Target: {{target}}. Rounding alone may account for the difference.',
  'finding.target_missed': 'Measured: {{measured}}. Target: {{target}}. It was not met.',
  'finding.target_not_measured':
    'The target is {{target}}; the report gives no measured {{measured}} to compare with it.',
  'finding.target_tighter':
    'The ceiling of {{found}} is lower than the one for {{earlier}}, {{before}}.',
  'finding.target_same': 'The ceiling of {{found}} is the same as for {{earlier}}.',
  'finding.target_looser':
    'The ceiling of {{found}} is higher than the one for {{earlier}}, {{before}}.',
  'finding.year_repeated':
    'The figure of {{found}} is given for {{earlier}} as well, digit for digit.',
  'finding.jumped_up':
    'From {{before}} for {{earlier}} to {{found}} a year later: {{times}} times as much.',
  'finding.jumped_down':
    'From {{before}} for {{earlier}} to {{found}} a year later: the earlier figure is {{times}} times the later one.',
  'finding.jumped_together':
    'From {{earlier}} to the year after, {{count}} figures jump at once; they are listed as one finding.',
  'finding.printed_alike':
    'The report gives {{expected}} and, in another place, {{found}}. The two agree.',
  'finding.printed_differently': 'The report gives {{expected}} and, in another place, {{found}}.',
  'finding.printed_exchanged':
    'The report gives the same {{count}} numbers in two places, but under different labels: in one of the two, row labels have been swapped.',
  'finding.within_whole': 'The figure of {{found}} is not above {{whole}}, {{expected}}.',
  'finding.exceeds_whole': 'The figure of {{found}} is above {{whole}}, {{expected}}.',
  'finding.outside_limit': 'The figure of {{found}} lies beyond its limit of {{limit}}.',
  'finding.restated_as_said':
    '{{older}}: {{expected}}. {{newer}}: {{found}}, which it says is restated.',
  'finding.changed_in_silence':
    '{{older}}: {{expected}}. {{newer}}: {{found}}, with no word on the change.',
  'finding.basis_changed':
    '{{older}}: {{expected}}. {{newer}}: {{found}}, with another {{aspects}}. The two do not form one series.',
  'finding.restated_unit':
    '{{older}}: {{expected}}. {{newer}}: {{found}}. No conversion leads from one unit to the other.',
  'finding.restated_alike':
    'The {{newer}} gives {{count}} figures for the year that differ from the {{older}}.',
  'finding.target_moved':
    '{{older}}: {{expected}} for {{before}}. {{newer}}: {{found}} for {{after}}.',
  'finding.target_year_moved': '{{older}}: by {{expected}}. {{newer}}: by {{found}}.',
  'finding.target_dropped':
    'The {{older}} sets the target; the {{newer}} no longer mentions it, though its year is still to come.',
  'finding.no_longer_disclosed':
    'The {{older}} gives a figure for its year; the {{newer}} gives none for its own.',

  'remark.gap': 'Even within the rounding of the printed numbers they are at least {{gap}} apart.',
  'remark.gap_exact': 'They are {{gap}} apart.',
  'remark.gap_between':
    'Even within the rounding of the printed numbers it lies at least {{gap}} beyond the nearest group.',
  'remark.no_gap': 'They come close, but no value within their rounding satisfies both.',
  'remark.boundary_differs':
    'The numbers cover different parts of the company, or different staff.',
  'remark.denominator_differs': 'They do not have the same denominator.',
  'remark.formula_differs': 'They are not calculated by the same formula.',
  'remark.standard_factor':
    'One was converted with a standard factor; the report may have used another.',
  'remark.by_method': 'The scope 2 figure that adds up: {{methods}}.',
  'remark.no_method_fits': 'None of the scope 2 figures given by method adds up: {{methods}}.',
  'remark.base_not_stated':
    'The report does not state the denominator of the average or rate; a different denominator may explain this.',
  'remark.second_reference':
    'No total is printed, so the sum is compared with that of the groups by {{dimension}}.',
  'remark.implied_people':
    'The total and the average together imply {{people}}; at year end there were {{staff}}.',
  'remark.formula_fits':
    'By {{formula}}: the groups give the printed {{found}} within rounding ({{expected}}).',
  'remark.formula_fails_total':
    'By {{formula}}: the groups by {{dimension}} give {{expected}}, not the printed {{found}}.',
  'remark.formula_fails_people':
    'By {{formula}}: no whole number of leavers gives {{found}} in the group of {{staff}} ({{groups}}).',
  'remark.nearest_people':
    'By {{formula}}: {{below}} leavers would give {{belowRate}}, {{above}} leavers {{aboveRate}}.',
  'remark.published_revenue':
    'The revenue of {{revenue}} is not in the report; it comes from {{document}}.',

  'formula.leavers/year_end': 'leavers ÷ year-end staff',
  'formula.leavers/(leavers+year_end)': 'leavers ÷ (leavers + year-end staff)',
  'formula.voluntary/(voluntary+year_end)':
    'voluntary leavers ÷ (voluntary leavers + year-end staff)',
  'formula.voluntary/(leavers+year_end)': 'voluntary leavers ÷ (all leavers + year-end staff)',
  'formula.other': 'the formula it states',
  'finding_value.document': '“{{document}}”, {{section}}',
  'finding_value.factor': '{{name}} ({{value}})',
  'finding_value.indicator': '“{{name}}”',
  'finding_value.points_one': '{{number}} percentage point',
  'finding_value.points_other': '{{number}} percentage points',
} as const;

export type CheckMessages = { readonly [Key in keyof typeof checkMessages]: string };
