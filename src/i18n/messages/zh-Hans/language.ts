import type { LanguageModule } from '../../languageModule';

export const simplifiedChinese: LanguageModule = {
  name: '简体',
  locale: 'zh-Hans-CN',
  sums: 'hundred_million',
  openGraphLocale: 'zh_CN',
  crashed: '此页出错，请重新加载。',
  notLoaded: '无法加载简体中文。请检查网络后重试，或选择其他语言。',
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
