import type { Messages } from './messages/en/all';
import type { Method } from './messages/en/method';

/** What the site needs to know of a language before its messages are loaded. */
export interface LanguageModule {
  /** What it calls itself, in its own script. */
  readonly name: string;
  /** How numbers, lists and dates are written: a locale of `Intl`. */
  readonly locale: string;
  /** In what large sums are counted: millions, or hundred millions (億). */
  readonly sums: 'million' | 'hundred_million';
  /** https://ogp.me/#optional */
  readonly openGraphLocale: string;
  /** Shown where the app has failed, perhaps for want of messages. */
  readonly crashed: string;
  /** Shown where its messages could not be loaded. */
  readonly notLoaded: string;
  /** Each message file; rejects if it cannot be loaded. */
  readonly load: {
    readonly core: () => Promise<Partial<Messages>>;
    readonly checks: () => Promise<Partial<Messages>>;
    readonly export: () => Promise<Partial<Messages>>;
    readonly compare: () => Promise<Partial<Messages>>;
    readonly scatter: () => Promise<Partial<Messages>>;
    readonly groups: () => Promise<Partial<Messages>>;
    readonly own: () => Promise<Partial<Messages>>;
    readonly reports: () => Promise<Partial<Messages>>;
    readonly search: () => Promise<Partial<Messages>>;
    readonly standards: () => Promise<Partial<Messages>>;
    readonly many: () => Promise<Partial<Messages>>;
    readonly versions: () => Promise<Partial<Messages>>;
    readonly method: () => Promise<Method>;
  };
}
