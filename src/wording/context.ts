import type { Dataset } from '../domain/dataset';
import type { I18n } from '../i18n/I18n';

/** What everything that is told draws on: the data, and the language it is told in. */
export interface Context {
  readonly dataset: Dataset;
  readonly i18n: I18n;
}
