import type { VersionMessages } from '../en/versions';

export const versionMessages: VersionMessages = {
  'versions.changed_one':
    '此連結引用數據版本 {{cited}}。截至版本 {{version}}，所示數字有 {{count}} 項改動：',
  'versions.changed_other':
    '此連結引用數據版本 {{cited}}。截至版本 {{version}}，所示數字有 {{count}} 項改動：',
  'versions.unchanged': '此連結引用數據版本 {{cited}}。截至版本 {{version}}，所示數字沒有改動。',
  'versions.unknown':
    '此連結引用數據版本 {{cited}}，但此數據包（版本 {{version}}）沒有列出該版本，無法判斷數字其後有否改動。',
  'versions.untold':
    '此連結引用數據版本 {{cited}}，現時數據為版本 {{version}}。缺少 changes.csv，無法判斷數字其後有否改動。',
  'versions.figure': '{{company}}，{{figure}}，{{year}}',
  'versions.change.added': '：{{after}}，於 {{version}} 新增',
  'versions.change.removed': '：{{before}}，於 {{version}} 刪除',
  'versions.change.corrected': '：{{before}} → {{after}}，於 {{version}} 更正',
  'versions.change.restated': '：{{before}} → {{after}}，於 {{version}} 按較後報告重列',
  'versions.count.added': '新增 {{number}} 項',
  'versions.count.removed': '刪除 {{number}} 項',
  'versions.count.corrected': '更正 {{number}} 項',
  'versions.count.restated': '重列 {{number}} 項',
  'versions.figures': '數字：{{counts}}',
};
