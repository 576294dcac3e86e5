import type { DirectoryMessages } from '../en/directory';

export const directoryMessages: DirectoryMessages = {
  'directory.heading': '此資料包的公司',
  'directory.open': '開啟',
  'directory.search': '名稱或股份代號',
  'directory.exchange': '上市地',
  'directory.regime': '適用規則',
  'directory.any': '全部',
  'directory.found_one': '{{number}} 家公司。',
  'directory.found_other': '{{number}} 家公司。',
  'directory.none': '沒有符合的公司。',
  'directory.chosen': '已選 {{count}} 家，最多 {{most}} 家。',
  'directory.list': '自訂名單',
  'directory.show_list': '顯示這些公司',
  'directory.remove_list': '刪除此名單',
  'directory.list_name': '將已選公司存為',
  'directory.save_list': '儲存名單',
  'directory.not_kept': '此瀏覽器不保留資料：離開頁面後名單即消失。',
};
