import type { CheckMessages } from '../en/checks';

export const checkMessages: CheckMessages = {
  'checks.heading': '報告前後是否一致？',
  'checks.intro':
    '每份報告均與自身對照：{{rules}} 類檢驗查核報告所列數字是否互相吻合，每個數字均視為其末位所容許的區間。所謂矛盾，只指報告所列數字之間的矛盾；成因不得而知，本站亦不作任何修改。',
  'checks.method': '檢驗方法',
  'checks.counts': '各類結果數目',
  'checks.outcome': '結果',
  'checks.rule': '檢驗',
  'checks.all': '全部',
  'checks.total': '全部檢驗結果',
  'checks.found_one': '{{count}} 項結果',
  'checks.found_other': '{{count}} 項結果',
  'checks.none': '沒有符合所選條件的結果。',
  'checks.none.help': '請在上方選擇其他公司、檢驗或結果。',
  'checks.agreeing_one': '{{count}} 項相符的檢驗',
  'checks.agreeing_other': '{{count}} 項相符的檢驗',
  'checks.of_figure': '涉及此數字的檢驗',
  'checks.of_indicator': '檢驗',
  'checks.of_indicator.intro': '報告自身的數字可檢驗此指標之處。',
  'checks.of_indicator.none': '沒有檢驗以此指標為依據。',
  'checks.of_company': '報告前後是否一致',
  'checks.of_company.none': '各項檢驗均未發現報告有矛盾或異常之處。',
  'checks.of_company.untested': '報告所列數字太少，無法互相核對。',
  'checks.of_company.all': '此報告的全部檢驗結果',
  'checks.company_count': '{{outcome}}：{{count}}',
  'checks.printed_one': '所依據的原文數字',
  'checks.printed_other': '所依據的 {{count}} 個原文數字',
  'checks.link': '本項連結',
  'checks.linked': '連結所指的一項',
  'checks.line': '第 {{line}} 行',

  'outcome.contradicts': '矛盾',
  'outcome.unusual': '異常',
  'outcome.cannot_be_tested': '無法檢驗',
  'outcome.agrees_within_rounding': '四捨五入後相符',
  'outcome.agrees': '相符',
  'outcome.contradicts.meaning': '在原文數字的四捨五入範圍內，沒有任何數值能符合規則。',
  'outcome.unusual.meaning': '值得留意，或有合理原因。',
  'outcome.cannot_be_tested.meaning': '欠缺某個數字，或各數字涵蓋的範圍不同。',
  'outcome.agrees_within_rounding.meaning': '如有差異，均可由原文數字的四捨五入解釋。',
  'outcome.agrees.meaning': '原文數字互相吻合。',

  'rule.parts_total': '各組與總數',
  'rule.parts_total.statement': '整體的各組相加，等於總數。',
  'rule.sum_of_indicators': '分項與總數',
  'rule.sum_of_indicators.statement': '總數等於各分項之和。',
  'rule.between_groups': '整體數字與各組',
  'rule.between_groups.statement': '整體數字介乎最低與最高的組別之間。',
  'rule.weighted_mean': '各組的加權平均',
  'rule.weighted_mean.statement': '整體數字是各組按人數加權的平均；流失率則按報告自身的公式計算。',
  'rule.whole_people': '整數人數',
  'rule.whole_people.statement': '某個整數的離職人數可得出報告所列的比率。',
  'rule.turnover_formula': '流失率公式',
  'rule.turnover_formula.statement': '檢驗有否常用公式可由各組得出報告所列的流失率。',
  'rule.average_times_staff': '平均 × 人數 = 總數',
  'rule.average_times_staff.statement': '平均時數乘以年末僱員人數，等於總時數。',
  'rule.same_base': '各密度的共同分母',
  'rule.same_base.statement': '同一年度按收入、僱員人數或樓面面積計算的各項密度，各除以同一個數。',
  'rule.base_over_time': '隱含分母的歷年變化',
  'rule.base_over_time.statement':
    '各項密度所隱含的分母，很少在一年之內升至三倍以上或降至三分之一以下。',
  'rule.published_revenue': '公布的收入',
  'rule.published_revenue.statement': '按收入計算的密度，等於總量除以公司在其他文件公布的收入。',
  'rule.emission_factor': '隱含排放系數',
  'rule.emission_factor.statement':
    '範圍二排放除以外購能源，得出排放系數；所得或為已公布的全國平均。',
  'rule.factor_change': '排放系數的變化',
  'rule.factor_change.statement': '範圍二排放與外購能源同向變動，除非排放系數改變。',
  'rule.printed_twice': '列出兩次',
  'rule.printed_twice.statement': '報告兩次列出的同一數字應當相同。',
  'rule.share_of_parts': '比例與其分子分母',
  'rule.share_of_parts.statement': '比例等於部分除以整體。',
  'rule.composition': '構成比例',
  'rule.composition.statement': '同一整體的構成比例合計為 100%，各組的覆蓋率則不必。',
  'rule.target_met': '實際與目標',
  'rule.target_met.statement': '實際數字達到當年的目標。',
  'rule.target_tightened': '較後的上限',
  'rule.target_tightened.statement': '較後的上限不應比之前寬鬆。',
  'rule.repeated_year': '兩年數字相同',
  'rule.repeated_year.statement': '兩個年度的數字很少連末位也相同。',
  'rule.jump': '按年大幅變動',
  'rule.jump.statement': '數字很少在一年之內升至三倍以上或降至三分之一以下。',
  'rule.within_limits': '可能的範圍',
  'rule.within_limits.statement': '部分不大於整體，比例不高於 100%，PUE 不低於 1。',
  'rule.restated': '與上一份報告比對',
  'rule.restated.statement': '兩份報告所載的同一數字應該相同；若不同，較新的報告應予說明。',
  'rule.target_kept': '目標有否延續',
  'rule.target_kept.statement': '一份報告訂立的目標，下一份報告應維持同一年份及同一水平。',
  'rule.no_longer_disclosed': '有否繼續披露',
  'rule.no_longer_disclosed.statement': '一份報告就該年度披露的指標，下一份報告亦應就其年度披露。',

  'finding.agrees': '推算為 {{expected}}，所列為 {{found}}，兩者相符。',
  'finding.agrees_within_rounding':
    '推算為 {{expected}}，所列為 {{found}}，計及原文數字的四捨五入，兩者相符。',
  'finding.contradicts': '推算為 {{expected}}，所列為 {{found}}，兩者互相矛盾。',
  'finding.unusual': '推算為 {{expected}}，所列為 {{found}}，兩者不符。',
  'finding.cannot_be_tested': '推算為 {{expected}}，所列為 {{found}}。兩者不同，惟不作比較。',
  'finding.mixed_files': '本站的數據檔案目前版本不一，因此未作檢驗。',
  'finding.missing_total': '報告沒有列出總數，按{{dimension}}劃分的各組無從對照。',
  'finding.missing_parts':
    '報告列出總數 {{found}} 及{{parts}}，但沒有列出{{missing}}，故無法檢驗其和。',
  'finding.groups_incomplete':
    '按{{dimension}}列出的各組合計為 {{expected}}，總數為 {{found}}。報告或有未列出的組別，故無法檢驗其和。',
  'finding.total_is_one_part':
    '總數 {{found}} 與{{parts}}單項數字相同。按名稱總數亦應包括{{missing}}，但報告沒有列出該項數字；該項或為零。',
  'finding.missing_weights': '報告沒有列出按{{dimension}}劃分的每一組人數，故無法計算加權平均。',
  'finding.missing_unit': '報告所列{{total}}的單位無法換算，平均數無從與之對照。',
  'finding.between': '整體數字 {{found}} 介乎按{{dimension}}劃分的最低與最高組別之間。',
  'finding.not_between':
    '整體數字 {{found}} 不在按{{dimension}}劃分的最低與最高組別之間（{{expected}}），不論各組大小。',
  'finding.alike_by_dimensions': '按{{dimensions}}劃分，結果相同。',
  'finding.people_reachable':
    '年末有 {{staff}}，某個整數的離職人數可得出 {{found}}（{{formula}}）。',
  'finding.people_unreachable':
    '年末有 {{staff}}，按所試的公式，沒有任何整數的離職人數可得出 {{found}}。',
  'finding.formula_found':
    '報告沒有說明公式。所試的公式之中，只有一條符合其數字：{{formula}}。此為推斷，並非原文所載。',
  'finding.formula_none': '報告沒有說明公式，所試的公式均不符合其全部數字。',
  'finding.formula_several':
    '報告沒有說明公式，所試的公式有多於一條符合其數字，故無從得知採用哪一條。',
  'finding.formula_not_turnable':
    '按報告說明的公式（{{formula}}），由比率無法得知離職人數，故無從與各組對照。',
  'finding.missing_staff': '報告沒有說明公式，亦沒有列出附人數的完整組別，故無法試算任何公式。',
  'finding.implied_base_differs':
    '總時數除以年末僱員人數為 {{expected}}，報告所列平均為 {{found}}。',
  'finding.base_steady': '各項密度隱含的{{base}}，{{earlier}}為 {{before}}，一年後為 {{implied}}。',
  'finding.base_jumps':
    '各項密度隱含的{{base}}，{{earlier}}為 {{before}}，一年後為 {{implied}}，相差逾三倍。',
  'finding.factor_published': '範圍二排放除以外購能源為 {{factor}}，四捨五入後即 {{published}}。',
  'finding.factor_not_published':
    '範圍二排放除以外購能源為 {{factor}}，並非任何已公布的全國平均；最接近的是 {{published}}。報告可能採用地區系數、境外系數或多個系數，故此結果既不證實亦不否定其數字。',
  'finding.factor_far':
    '範圍二排放除以外購能源為 {{factor}}，與各個已公布的全國平均相差逾三倍；最接近的是 {{published}}。',
  'finding.factor_same':
    '四捨五入後，隱含系數與 {{earlier}}相同（當時 {{before}}，現為 {{factor}}）。外購能源：{{electricity}}；範圍二：{{emissions}}。',
  'finding.factor_changed':
    '隱含系數由 {{earlier}}的 {{before}} 變為 {{factor}}（{{change}}）。外購能源：{{electricity}}；範圍二：{{emissions}}。',
  'finding.factor_turns_trend':
    '與 {{earlier}}相比，外購能源變動 {{electricity}}，範圍二變動 {{emissions}}：兩者方向相反，因為隱含系數由 {{before}} 變為 {{factor}}（{{change}}）。',
  'finding.adds_to_100': '按{{dimension}}劃分的比例合計為 100%（計及四捨五入）。',
  'finding.does_not_add_to_100':
    '按{{dimension}}劃分的比例合計為 {{found}}，即使計及四捨五入亦不是 100%。',
  'finding.coverage_adds_to_100':
    '按{{dimension}}劃分的覆蓋率，四捨五入後合計為 100%。覆蓋率不必如此，受訓者的構成比例才必然如此。',
  'finding.label_of_coverage':
    '按{{dimension}}劃分的比例合計為 100%，故視作受訓者的構成比例。同一標籤之下另有 {{year}}的數字，則視作各組僱員中受訓者的比例。',
  'finding.target_met': '實際為 {{measured}}，目標為 {{target}}，已達標。',
  'finding.target_within_rounding':
    '實際為 {{measured}}，目標為 {{target}}，差異可能僅由四捨五入造成。',
  'finding.target_missed': '實際為 {{measured}}，目標為 {{target}}，未達標。',
  'finding.target_not_measured': '目標為 {{target}}，報告沒有列出實際的{{measured}}可資對照。',
  'finding.target_tighter': '上限 {{found}} 低於 {{earlier}}的上限 {{before}}。',
  'finding.target_same': '上限 {{found}} 與 {{earlier}}相同。',
  'finding.target_looser': '上限 {{found}} 高於 {{earlier}}的上限 {{before}}。',
  'finding.year_repeated': '{{earlier}}亦列出 {{found}}，每一位數字均相同。',
  'finding.jumped_up':
    '由 {{earlier}}的 {{before}} 增至一年後的 {{found}}，為之前的 {{times}} 倍。',
  'finding.jumped_down':
    '由 {{earlier}}的 {{before}} 減至一年後的 {{found}}，之前的數字為其後的 {{times}} 倍。',
  'finding.jumped_together': '由 {{earlier}}至翌年，{{count}} 個數字同時大幅變動，合併為一項列出。',
  'finding.printed_alike': '報告一處列出 {{expected}}，另一處列出 {{found}}，兩者相符。',
  'finding.printed_differently': '報告一處列出 {{expected}}，另一處列出 {{found}}。',
  'finding.printed_exchanged':
    '報告在兩處列出同樣的 {{count}} 個數字，但所屬項目不同：其中一處的項目標籤對調了。',
  'finding.within_whole': '數字為 {{found}}，不高於{{whole}}（{{expected}}）。',
  'finding.exceeds_whole': '數字為 {{found}}，高於{{whole}}（{{expected}}）。',
  'finding.outside_limit': '數字為 {{found}}，超出 {{limit}} 的限值。',
  'finding.restated_as_said': '{{older}}為 {{expected}}，{{newer}}為 {{found}}，並說明已重列。',
  'finding.changed_in_silence': '{{older}}為 {{expected}}，{{newer}}為 {{found}}，並無說明原因。',
  'finding.basis_changed':
    '{{older}}為 {{expected}}，{{newer}}為 {{found}}，兩者的{{aspects}}不同，不能連成一列。',
  'finding.restated_unit':
    '{{older}}為 {{expected}}，{{newer}}為 {{found}}，兩個單位之間沒有換算。',
  'finding.restated_alike': '{{newer}}就該年度所載的 {{count}} 個數字與{{older}}不同。',
  'finding.target_moved':
    '{{older}}訂於{{before}}達到 {{expected}}，{{newer}}改為{{after}}達到 {{found}}。',
  'finding.target_year_moved': '{{older}}以 {{expected}}為期，{{newer}}改為 {{found}}。',
  'finding.target_dropped': '{{older}}訂有此目標，期限未到，{{newer}}已不再提及。',
  'finding.no_longer_disclosed': '{{older}}載有該年度的數字，{{newer}}則無。',

  'remark.gap': '即使計及原文數字的四捨五入，兩者至少相差 {{gap}}。',
  'remark.gap_exact': '兩者相差 {{gap}}。',
  'remark.gap_between': '即使計及原文數字的四捨五入，與最接近的組別至少相差 {{gap}}。',
  'remark.no_gap': '兩者相當接近，但四捨五入範圍內沒有數值能同時符合兩者。',
  'remark.boundary_differs': '各數字涵蓋公司的不同部分，或不同的僱員。',
  'remark.denominator_differs': '兩者的分母不同。',
  'remark.formula_differs': '兩者的計算公式不同。',
  'remark.standard_factor': '其中有數字按標準系數換算，報告可能採用其他系數。',
  'remark.base_not_stated': '報告沒有說明平均數或比率的分母；差異可能源於採用其他分母。',
  'remark.second_reference': '報告沒有列出總數，故與按{{dimension}}劃分的各組合計對照。',
  'remark.implied_people': '由總數及平均數推算為 {{people}}，年末則有 {{staff}}。',
  'remark.formula_fits': '{{formula}}：四捨五入後，由各組可得出所列的 {{found}}（{{expected}}）。',
  'remark.formula_fails_total':
    '{{formula}}：由按{{dimension}}劃分的各組得出 {{expected}}，並非所列的 {{found}}。',
  'remark.formula_fails_people':
    '{{formula}}：{{groups}}（{{staff}}）一組，沒有任何整數的離職人數可得出 {{found}}。',
  'remark.nearest_people':
    '{{formula}}：{{below}} 人離職得出 {{belowRate}}，{{above}} 人離職得出 {{aboveRate}}。',
  'remark.published_revenue': '收入 {{revenue}} 並非報告所列，取自{{document}}。',

  'formula.leavers/year_end': '離職人數 ÷ 年末人數',
  'formula.leavers/(leavers+year_end)': '離職人數 ÷（離職人數 + 年末人數）',
  'formula.voluntary/(voluntary+year_end)': '自願離職人數 ÷（自願離職人數 + 年末人數）',
  'formula.voluntary/(leavers+year_end)': '自願離職人數 ÷（全部離職人數 + 年末人數）',
  'formula.other': '報告所述公式',
  'finding_value.document': '《{{document}}》{{section}}',
  'finding_value.factor': '{{name}}（{{value}}）',
  'finding_value.factor.unnamed': '{{year}}公布的系數',
  'finding_value.indicator': '「{{name}}」',
  'finding_value.points_one': '{{number}} 個百分點',
  'finding_value.points_other': '{{number}} 個百分點',
};
