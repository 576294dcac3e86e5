import type { Language } from '../domain/dataset';
import { isLanguage } from '../i18n/language';
import type { Theme } from '../theme/palette';

const languageKey = 'esg-peer-ledger.language';
const themeKey = 'esg-peer-ledger.theme';

/** The language chosen here before; null if none was, or storage is blocked. */
export function storedLanguage(): Language | null {
  const stored = read(languageKey);
  return stored !== null && isLanguage(stored) ? stored : null;
}

export function storeLanguage(language: Language): void {
  write(languageKey, language);
}

/** The theme chosen here before, else that of the system. */
export function storedTheme(): Theme {
  const stored = read(themeKey);
  if (stored === 'light' || stored === 'dark') return stored;
  return window.matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light';
}

export function storeTheme(theme: Theme): void {
  write(themeKey, theme);
}

// Storage may be blocked; the page then works with the defaults.
function read(key: string): string | null {
  try {
    return window.localStorage.getItem(key);
  } catch {
    return null;
  }
}

function write(key: string, value: string): void {
  try {
    window.localStorage.setItem(key, value);
  } catch {
    return;
  }
}
