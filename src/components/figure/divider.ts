import type { BarDivider } from '../../charts/row';
import type { I18n } from '../../i18n/I18n';
import type { PlacedRows } from '../../viewModels/figure/placement';

/** The divider of placed rows in words; null where none stands. */
export function dividerOf({ dividerAt }: PlacedRows, t: I18n['t']): BarDivider | null {
  return dividerAt === null ? null : { at: dividerAt, label: t('figure.divider') };
}
