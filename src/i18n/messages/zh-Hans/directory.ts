import type { DirectoryMessages } from '../en/directory';

export const directoryMessages: DirectoryMessages = {
  'directory.heading': '此数据包的公司',
  'directory.open': '打开',
  'directory.search': '名称或证券代码',
  'directory.exchange': '上市地',
  'directory.regime': '适用规则',
  'directory.any': '全部',
  'directory.found_one': '{{number}} 家公司。',
  'directory.found_other': '{{number}} 家公司。',
  'directory.none': '没有符合的公司。',
  'directory.chosen': '已选 {{count}} 家，最多 {{most}} 家。',
  'directory.list': '自定名单',
  'directory.show_list': '显示这些公司',
  'directory.remove_list': '删除此名单',
  'directory.list_name': '将已选公司存为',
  'directory.save_list': '保存名单',
  'directory.not_kept': '此浏览器不保留数据：离开页面后名单即消失。',
};
