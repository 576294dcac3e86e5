import type { LanguageModule } from '../../languageModule';

export const traditionalChinese: LanguageModule = {
  name: '繁體',
  locale: 'zh-Hant-HK',
  sums: 'hundred_million',
  openGraphLocale: 'zh_TW',
  crashed: '此頁發生錯誤，請重新載入。',
  notLoaded: '無法載入繁體中文。請檢查網絡後重試，或選擇其他語言。',
  load: {
    core: async () => (await import('./core')).messages,
    checks: async () => (await import('./checks')).checkMessages,
    export: async () => (await import('./export')).exportMessages,
    compare: async () => (await import('./compare')).compareMessages,
    many: async () => (await import('./many')).manyMessages,
    scatter: async () => (await import('./scatter')).scatterMessages,
    groups: async () => (await import('./groups')).groupMessages,
    own: async () => (await import('./own')).ownMessages,
    reports: async () => (await import('./reports')).reportMessages,
    search: async () => (await import('./search')).searchMessages,
    standards: async () => (await import('./standards')).standardMessages,
    versions: async () => (await import('./versions')).versionMessages,
    method: async () => (await import('./method')).method,
  },
};
