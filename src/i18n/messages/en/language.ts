import type { LanguageModule } from '../../languageModule';

export const english: LanguageModule = {
  name: 'English',
  locale: 'en-GB',
  sums: 'million',
  openGraphLocale: 'en_GB',
  crashed: 'This page has failed. Reload it.',
  notLoaded:
    'English could not be loaded. Check the connection and try again, or choose another language.',
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
