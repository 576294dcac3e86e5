import type { CheckMessages } from '../en/checks';

export const checkMessages: CheckMessages = {
  'checks.heading': '报告前后是否一致？',
  'checks.intro':
    '每份报告都与自身核对：{{rules}} 类检验考察报告所列数据是否相互吻合，每个数字均视为其末位所允许的区间。所谓矛盾，仅指报告所列数据之间的矛盾；成因不得而知，本站也不作任何修改。',
  'checks.method': '检验方法',
  'checks.counts': '各类结果的检验数量',
  'checks.outcome': '结果',
  'checks.rule': '检验',
  'checks.all': '全部',
  'checks.total': '全部检验结果',
  'checks.found_one': '{{count}} 项结果',
  'checks.found_other': '{{count}} 项结果',
  'checks.none': '没有符合所选条件的结果。',
  'checks.none.help': '请在上方选择其他公司、检验或结果。',
  'checks.agreeing_one': '{{count}} 项相符的检验',
  'checks.agreeing_other': '{{count}} 项相符的检验',
  'checks.of_figure': '涉及该数字的检验',
  'checks.of_indicator': '检验',
  'checks.of_indicator.intro': '以下检验用报告自身的数据核对该指标。',
  'checks.of_indicator.none': '没有检验以该指标为依据。',
  'checks.of_company': '报告前后是否一致',
  'checks.of_company.none': '各项检验均未发现报告存在矛盾或异常之处。',
  'checks.of_company.untested': '报告所列数据太少，无法相互核对。',
  'checks.of_company.all': '该报告的全部检验结果',
  'checks.company_count': '{{outcome}}：{{count}}',
  'checks.printed_one': '所依据的原文数字',
  'checks.printed_other': '所依据的 {{count}} 个原文数字',
  'checks.link': '本项链接',
  'checks.linked': '链接所指的一项',
  'checks.line': '第 {{line}} 行',

  'outcome.contradicts': '矛盾',
  'outcome.unusual': '异常',
  'outcome.cannot_be_tested': '无法检验',
  'outcome.agrees_within_rounding': '四舍五入后相符',
  'outcome.agrees': '相符',
  'outcome.contradicts.meaning': '在原文数字的四舍五入范围内，没有任何数值能够满足规则。',
  'outcome.unusual.meaning': '值得关注，可能有合理原因。',
  'outcome.cannot_be_tested.meaning': '缺少某个数字，或各数字的统计范围不同。',
  'outcome.agrees_within_rounding.meaning': '如有差异，均可由原文数字的四舍五入解释。',
  'outcome.agrees.meaning': '原文数字相互吻合。',

  'rule.parts_total': '各组与总数',
  'rule.parts_total.statement': '整体的各组相加，等于总数。',
  'rule.sum_of_indicators': '分项与总数',
  'rule.sum_of_indicators.statement': '总数等于各分项之和。',
  'rule.between_groups': '总体数字与各组',
  'rule.between_groups.statement': '总体数字介于最低组与最高组之间。',
  'rule.weighted_mean': '各组的加权平均',
  'rule.weighted_mean.statement': '总体数字是各组按人数加权的平均；流失率则按报告自身的公式计算。',
  'rule.whole_people': '整数人数',
  'rule.whole_people.statement': '某个整数的离职人数可得出报告所列的比率。',
  'rule.turnover_formula': '流失率公式',
  'rule.turnover_formula.statement': '检验有无常用公式可由各组得出报告披露的流失率。',
  'rule.average_times_staff': '平均 × 人数 = 总数',
  'rule.average_times_staff.statement': '人均时长乘以年末员工人数，等于总时长。',
  'rule.same_base': '各强度的共同分母',
  'rule.same_base.statement': '同一年度按营收、员工人数或建筑面积计算的各项强度，各除以同一个数。',
  'rule.base_over_time': '隐含分母的历年变化',
  'rule.base_over_time.statement':
    '各项强度所隐含的分母，很少在一年之内升至三倍以上或降至三分之一以下。',
  'rule.published_revenue': '公布的营业收入',
  'rule.published_revenue.statement':
    '按营收计算的强度，等于总量除以公司在其他文件中公布的营业收入。',
  'rule.emission_factor': '隐含排放系数',
  'rule.emission_factor.statement':
    '范围二排放除以外购能源，得出排放系数；所得可能是已公布的全国平均。',
  'rule.factor_change': '排放系数的变化',
  'rule.factor_change.statement': '范围二排放与外购能源同向变动，除非排放系数改变。',
  'rule.printed_twice': '列出两次',
  'rule.printed_twice.statement': '报告两次列出的同一数字应当相同。',
  'rule.share_of_parts': '占比与其分子分母',
  'rule.share_of_parts.statement': '占比等于部分除以整体。',
  'rule.composition': '构成占比',
  'rule.composition.statement': '同一整体的构成占比合计为 100%，各组的覆盖率则不必。',
  'rule.target_met': '实际值与目标',
  'rule.target_met.statement': '实际值达到当年的目标。',
  'rule.target_tightened': '较晚的上限',
  'rule.target_tightened.statement': '较晚的上限不应比之前宽松。',
  'rule.repeated_year': '两年数字相同',
  'rule.repeated_year.statement': '两个年度的数字很少连末位也相同。',
  'rule.jump': '同比大幅变动',
  'rule.jump.statement': '数字很少在一年之内升至三倍以上或降至三分之一以下。',
  'rule.within_limits': '可能的范围',
  'rule.within_limits.statement': '部分不大于整体，占比不高于 100%，PUE 不低于 1。',
  'rule.restated': '与上一份报告比对',
  'rule.restated.statement': '两份报告所载的同一数字应当相同；若不同，较新的报告应予说明。',
  'rule.target_kept': '目标是否延续',
  'rule.target_kept.statement': '一份报告设定的目标，下一份报告应维持同一年份和同一水平。',
  'rule.no_longer_disclosed': '是否继续披露',
  'rule.no_longer_disclosed.statement': '一份报告就该年度披露的指标，下一份报告也应就其年度披露。',

  'finding.agrees': '推算为 {{expected}}，所列为 {{found}}，二者相符。',
  'finding.agrees_within_rounding':
    '推算为 {{expected}}，所列为 {{found}}，考虑原文数字的四舍五入，二者相符。',
  'finding.contradicts': '推算为 {{expected}}，所列为 {{found}}，二者相互矛盾。',
  'finding.unusual': '推算为 {{expected}}，所列为 {{found}}，二者不符。',
  'finding.cannot_be_tested': '推算为 {{expected}}，所列为 {{found}}。二者不同，但不作比较。',
  'finding.mixed_files': '本站的数据文件目前版本不一致，因此未作检验。',
  'finding.missing_total': '报告未列出总数，按{{dimension}}划分的各组无从对照。',
  'finding.missing_parts':
    '报告列出总数 {{found}} 和{{parts}}，但未列出{{missing}}，因此无法检验其和。',
  'finding.groups_incomplete':
    '按{{dimension}}列出的各组合计为 {{expected}}，总数为 {{found}}。报告可能有未列出的组别，因此无法检验其和。',
  'finding.total_is_one_part':
    '总数 {{found}} 与{{parts}}单项数字相同。按名称，总数还应包括{{missing}}，但报告未列出该项数字；该项可能为零。',
  'finding.missing_weights': '报告未列出按{{dimension}}划分的每一组人数，因此无法计算加权平均。',
  'finding.missing_unit': '报告所列{{total}}的单位无法换算，平均数无从与之对照。',
  'finding.between': '总体数字 {{found}} 介于按{{dimension}}划分的最低组与最高组之间。',
  'finding.not_between':
    '总体数字 {{found}} 不在按{{dimension}}划分的最低组与最高组之间（{{expected}}），无论各组大小。',
  'finding.alike_by_dimensions': '按{{dimensions}}划分，结果相同。',
  'finding.people_reachable':
    '年末有 {{staff}}，某个整数的离职人数可得出 {{found}}（{{formula}}）。',
  'finding.people_unreachable':
    '年末有 {{staff}}，按所试的公式，没有任何整数的离职人数可得出 {{found}}。',
  'finding.formula_found':
    '报告未说明公式。所试的公式中，只有一个符合其数字：{{formula}}。此为推断，并非原文所载。',
  'finding.formula_none': '报告未说明公式，所试的公式均不符合其全部数字。',
  'finding.formula_several':
    '报告未说明公式，所试的公式有不止一个符合其数字，因此无从得知采用哪一个。',
  'finding.formula_not_turnable':
    '按报告说明的公式（{{formula}}），由比率无法得知离职人数，因此无从与各组对照。',
  'finding.missing_staff': '报告未说明公式，也未列出附人数的完整组别，因此无法试算任何公式。',
  'finding.implied_base_differs':
    '总时长除以年末员工人数为 {{expected}}，报告所列平均为 {{found}}。',
  'finding.base_steady': '各项强度隐含的{{base}}，{{earlier}}为 {{before}}，一年后为 {{implied}}。',
  'finding.base_jumps':
    '各项强度隐含的{{base}}，{{earlier}}为 {{before}}，一年后为 {{implied}}，相差超过三倍。',
  'finding.factor_published': '范围二排放除以外购能源为 {{factor}}，四舍五入后即 {{published}}。',
  'finding.factor_not_published':
    '范围二排放除以外购能源为 {{factor}}，不是任何已公布的全国平均；最接近的是 {{published}}。报告可能采用区域系数、境外系数或多个系数，因此该结果既不证实也不否定其数字。',
  'finding.factor_far':
    '范围二排放除以外购能源为 {{factor}}，与各个已公布的全国平均相差超过三倍；最接近的是 {{published}}。',
  'finding.factor_same':
    '四舍五入后，隐含系数与 {{earlier}}相同（当时 {{before}}，现为 {{factor}}）。外购能源：{{electricity}}；范围二：{{emissions}}。',
  'finding.factor_changed':
    '隐含系数由 {{earlier}}的 {{before}} 变为 {{factor}}（{{change}}）。外购能源：{{electricity}}；范围二：{{emissions}}。',
  'finding.factor_turns_trend':
    '与 {{earlier}}相比，外购能源变动 {{electricity}}，范围二变动 {{emissions}}：二者方向相反，因为隐含系数由 {{before}} 变为 {{factor}}（{{change}}）。',
  'finding.adds_to_100': '按{{dimension}}划分的占比合计为 100%（考虑四舍五入）。',
  'finding.does_not_add_to_100':
    '按{{dimension}}划分的占比合计为 {{found}}，即使考虑四舍五入也不是 100%。',
  'finding.coverage_adds_to_100':
    '按{{dimension}}划分的覆盖率，四舍五入后合计为 100%。覆盖率不必如此，受训者的构成占比才必然如此。',
  'finding.label_of_coverage':
    '按{{dimension}}划分的占比合计为 100%，因此视为受训者的构成占比。同一标签之下另有 {{year}}的数字，则视为各组员工中受训者的比例。',
  'finding.target_met': '实际值为 {{measured}}，目标为 {{target}}，已达标。',
  'finding.target_within_rounding':
    '实际值为 {{measured}}，目标为 {{target}}，差异可能仅由四舍五入造成。',
  'finding.target_missed': '实际值为 {{measured}}，目标为 {{target}}，未达标。',
  'finding.target_not_measured': '目标为 {{target}}，报告未列出实际的{{measured}}可供对照。',
  'finding.target_tighter': '上限 {{found}} 低于 {{earlier}}的上限 {{before}}。',
  'finding.target_same': '上限 {{found}} 与 {{earlier}}相同。',
  'finding.target_looser': '上限 {{found}} 高于 {{earlier}}的上限 {{before}}。',
  'finding.year_repeated': '{{earlier}}同样列出 {{found}}，每一位数字均相同。',
  'finding.jumped_up':
    '由 {{earlier}}的 {{before}} 增至一年后的 {{found}}，为之前的 {{times}} 倍。',
  'finding.jumped_down':
    '由 {{earlier}}的 {{before}} 减至一年后的 {{found}}，之前的数字为其后的 {{times}} 倍。',
  'finding.jumped_together': '从 {{earlier}}到次年，{{count}} 个数据同时大幅变动，合并为一项列示。',
  'finding.printed_alike': '报告一处列出 {{expected}}，另一处列出 {{found}}，二者相符。',
  'finding.printed_differently': '报告一处列出 {{expected}}，另一处列出 {{found}}。',
  'finding.printed_exchanged':
    '报告在两处列出同样的 {{count}} 个数字，但所属项目不同：其中一处的项目标签对调了。',
  'finding.within_whole': '数字为 {{found}}，不高于{{whole}}（{{expected}}）。',
  'finding.exceeds_whole': '数字为 {{found}}，高于{{whole}}（{{expected}}）。',
  'finding.outside_limit': '数字为 {{found}}，超出 {{limit}} 的限值。',
  'finding.restated_as_said': '{{older}}为 {{expected}}，{{newer}}为 {{found}}，并说明已追溯调整。',
  'finding.changed_in_silence': '{{older}}为 {{expected}}，{{newer}}为 {{found}}，未说明原因。',
  'finding.basis_changed':
    '{{older}}为 {{expected}}，{{newer}}为 {{found}}，两者的{{aspects}}不同，不能连成一列。',
  'finding.restated_unit':
    '{{older}}为 {{expected}}，{{newer}}为 {{found}}，两个单位之间没有换算。',
  'finding.restated_alike': '{{newer}}就该年度所载的 {{count}} 个数字与{{older}}不同。',
  'finding.target_moved':
    '{{older}}定于{{before}}达到 {{expected}}，{{newer}}改为{{after}}达到 {{found}}。',
  'finding.target_year_moved': '{{older}}以 {{expected}}为期，{{newer}}改为 {{found}}。',
  'finding.target_dropped': '{{older}}设有此目标，期限未到，{{newer}}已不再提及。',
  'finding.no_longer_disclosed': '{{older}}载有该年度的数字，{{newer}}则没有。',

  'remark.gap': '即使考虑原文数字的四舍五入，二者至少相差 {{gap}}。',
  'remark.gap_exact': '二者相差 {{gap}}。',
  'remark.gap_between': '即使考虑原文数字的四舍五入，与最接近的组别至少相差 {{gap}}。',
  'remark.no_gap': '二者相当接近，但四舍五入范围内没有数值能同时符合二者。',
  'remark.boundary_differs': '各数字涵盖公司的不同部分，或不同的员工。',
  'remark.denominator_differs': '二者的分母不同。',
  'remark.formula_differs': '二者的计算公式不同。',
  'remark.standard_factor': '其中有数字按标准系数换算，报告可能采用了其他系数。',
  'remark.by_method': '范围二取{{methods}}的数字时，合计相符。',
  'remark.no_method_fits': '范围二按方法分列的数字（{{methods}}）均不能使合计相符。',
  'remark.base_not_stated': '报告未说明平均数或比率的分母；差异可能源于分母不同。',
  'remark.second_reference': '报告未列出总数，因此与按{{dimension}}划分的各组合计对照。',
  'remark.implied_people': '由总数和平均数推算为 {{people}}，年末则有 {{staff}}。',
  'remark.formula_fits': '{{formula}}：四舍五入后，由各组可得出所列的 {{found}}（{{expected}}）。',
  'remark.formula_fails_total':
    '{{formula}}：由按{{dimension}}划分的各组得出 {{expected}}，并非所列的 {{found}}。',
  'remark.formula_fails_people':
    '{{formula}}：{{groups}}（{{staff}}）一组，没有任何整数的离职人数可得出 {{found}}。',
  'remark.nearest_people':
    '{{formula}}：{{below}} 人离职得出 {{belowRate}}，{{above}} 人离职得出 {{aboveRate}}。',
  'remark.published_revenue': '营业收入 {{revenue}} 并非报告所列，取自{{document}}。',

  'formula.leavers/year_end': '离职人数 ÷ 年末人数',
  'formula.leavers/(leavers+year_end)': '离职人数 ÷（离职人数 + 年末人数）',
  'formula.voluntary/(voluntary+year_end)': '主动离职人数 ÷（主动离职人数 + 年末人数）',
  'formula.voluntary/(leavers+year_end)': '主动离职人数 ÷（全部离职人数 + 年末人数）',
  'formula.other': '报告所述公式',
  'finding_value.document': '《{{document}}》{{section}}',
  'finding_value.factor': '{{name}}（{{value}}）',
  'finding_value.indicator': '“{{name}}”',
  'finding_value.points_one': '{{number}} 个百分点',
  'finding_value.points_other': '{{number}} 个百分点',
};
