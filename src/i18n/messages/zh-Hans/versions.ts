import type { VersionMessages } from '../en/versions';

export const versionMessages: VersionMessages = {
  'versions.changed_one':
    '此链接引用数据版本 {{cited}}。截至版本 {{version}}，所示数字有 {{count}} 项变动：',
  'versions.changed_other':
    '此链接引用数据版本 {{cited}}。截至版本 {{version}}，所示数字有 {{count}} 项变动：',
  'versions.unchanged': '此链接引用数据版本 {{cited}}。截至版本 {{version}}，所示数字没有变动。',
  'versions.unknown':
    '此链接引用数据版本 {{cited}}，但此数据包（版本 {{version}}）未列出该版本，无法判断数字此后有无变动。',
  'versions.untold':
    '此链接引用数据版本 {{cited}}，当前数据为版本 {{version}}。缺少 changes.csv，无法判断数字此后有无变动。',
  'versions.figure': '{{company}}，{{figure}}，{{year}}',
  'versions.change.added': '：{{after}}，于 {{version}} 新增',
  'versions.change.removed': '：{{before}}，于 {{version}} 删除',
  'versions.change.corrected': '：{{before}} → {{after}}，于 {{version}} 更正',
  'versions.change.restated': '：{{before}} → {{after}}，于 {{version}} 按较晚报告重述',
  'versions.count.added': '新增 {{number}} 项',
  'versions.count.removed': '删除 {{number}} 项',
  'versions.count.corrected': '更正 {{number}} 项',
  'versions.count.restated': '重述 {{number}} 项',
  'versions.figures': '数字：{{counts}}',
};
