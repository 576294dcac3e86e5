import type { StandardMessages } from '../en/standards';

export const standardMessages: StandardMessages = {
  'standard.hkex': '港交所附录 C2',
  'standard.gri': 'GRI 标准',
  'standard.esrs': 'ESRS',
  'standard.sasb': 'SASB（TC-SI）',
  'standard.hkex_part_d': '港交所 D 部分',
  'standard.szse17': '深交所第 17 号指引',
  'standards.heading': '{{standard}}逐项对照',
  'standards.heading.indicators': '{{standard}}逐项指标对照',
  'standards.intro':
    '各报告对每个编号的披露：有数字、有解释、有描述但无数字，或全无。一个编号不论有多少个数字，只计一次。',
  'standards.about.hkex': '港交所附录 C2（2025 年前文本）的全部关键绩效指标，从 A1.1 到 B8.2。',
  'standards.about.gri':
    '这里的公司均无须强制遵循。仅列本站数据对应的编号；报告在其他编号下可能另有披露。',
  'standards.about.esrs':
    '这里的公司均无须强制遵循，也没有报告按其编制索引。仅列本站数据对应的编号。',
  'standards.about.sasb':
    '这里的公司均无须强制遵循，也没有报告按其编制索引。仅列本站数据对应的编号。',
  'standards.about.hkex_part_d': '2025 年文本的气候相关披露。仅列本站收录的指标，并非其全部要求。',
  'standards.about.szse17': '该指引按议题提出要求。仅列本站收录的指标，并非其全部要求。',
  'standards.moved':
    '{{companies}}的索引按 2025 年文本编列，其中 {{codes}} 已移至 D 部分，故不计入。',
  'standards.pages': '标准',
  'standards.code': '编号',
  'standards.indicator': '指标',
  'standards.answer': '披露情况',
  'standards.counts': '各类披露的编号数量',
  'standards.counts.indicators': '各类披露的指标数量',
  'standards.asked': '适用项数',
  'standards.not_subject': '不受该标准约束',
  'standards.none': '没有编号属于该情况。',
  'standards.none.help': '请在上方选择其他披露情况、规则或公司。',
  'standards.line': '报告文本第 {{line}} 行',
  'standards.index_line': '报告文本第 {{line}} 行（索引）',
  'standards.export': '每个编号和公司一行，附指标、报告、行号和附注：',
  'code_state.number': '有数字',
  'code_state.explained': '有解释',
  'code_state.described': '有描述',
  'code_state.nothing': '全无',
  'code_state.not_asked': '不作要求',
  'code_state.unknown': '数据包中没有',
  'standards.of_company':
    '{{standard}}：{{asked}} 项中 {{number}} 项有数字、{{explained}} 项有解释、{{described}} 项有描述但无数字、{{nothing}} 项全无。',
  'standards.link.indicators': '逐项指标查看',
  'standards.link': '逐项查看',
};
