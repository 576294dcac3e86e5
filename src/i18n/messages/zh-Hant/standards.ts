import type { StandardMessages } from '../en/standards';

export const standardMessages: StandardMessages = {
  'standard.hkex': '港交所附錄 C2',
  'standard.gri': 'GRI 準則',
  'standard.esrs': 'ESRS',
  'standard.sasb': 'SASB（TC-SI）',
  'standard.hkex_part_d': '港交所 D 部分',
  'standard.szse17': '深交所指引第 17 號',
  'standards.heading': '{{standard}}逐項對照',
  'standards.heading.indicators': '{{standard}}逐項指標對照',
  'standards.intro':
    '各報告就每個編號的披露：有數字、有解釋、有描述而無數字，或全無。一個編號不論有多少個數字，只計一次。',
  'standards.about.hkex': '港交所附錄 C2（2025 年前文本）的全部關鍵績效指標，由 A1.1 至 B8.2。',
  'standards.about.gri':
    '這裏的公司均非必須遵循。只列本站數字所對應的編號；報告在其他編號之下可能另有披露。',
  'standards.about.esrs':
    '這裏的公司均非必須遵循，亦沒有報告按此編列索引。只列本站數字所對應的編號。',
  'standards.about.sasb':
    '這裏的公司均非必須遵循，亦沒有報告按此編列索引。只列本站數字所對應的編號。',
  'standards.about.hkex_part_d':
    '2025 年文本的氣候相關披露。只列本站有收錄的指標，並非其全部要求。',
  'standards.about.szse17': '該指引按議題提出要求。只列本站有收錄的指標，並非其全部要求。',
  'standards.moved':
    '{{companies}}的索引按 2025 年文本編列，其中 {{codes}} 已移至 D 部分，故不計入。',
  'standards.pages': '準則',
  'standards.code': '編號',
  'standards.indicator': '指標',
  'standards.answer': '披露情況',
  'standards.counts': '各類披露的編號數目',
  'standards.counts.indicators': '各類披露的指標數目',
  'standards.asked': '適用項數',
  'standards.not_subject': '不受此準則規範',
  'standards.none': '沒有編號屬此情況。',
  'standards.none.help': '請在上方選擇其他披露情況、規則或公司。',
  'standards.line': '報告文字第 {{line}} 行',
  'standards.index_line': '報告文字第 {{line}} 行（索引）',
  'standards.export': '每個編號及公司一行，附指標、報告、行號及附註：',
  'code_state.number': '有數字',
  'code_state.explained': '有解釋',
  'code_state.described': '有描述',
  'code_state.nothing': '全無',
  'code_state.not_asked': '不作要求',
  'code_state.unknown': '數據包未有資料',
  'standards.of_company':
    '{{standard}}：{{asked}} 項中 {{number}} 項有數字、{{explained}} 項有解釋、{{described}} 項有描述而無數字、{{nothing}} 項全無。',
  'standards.link.indicators': '逐項指標查看',
  'standards.link': '逐項查看',
};
