import { useI18n } from '../../i18n/I18n';
import type { Dropped } from '../../state/codec';
import type { Elements } from '../../ui/elements';
import { Notice } from '../../ui/Notice';

interface DroppedNoticeProps {
  readonly dropped: readonly Dropped[];
  readonly children?: Elements;
}

/** What of the link means nothing here. */
export function DroppedNotice({ dropped, children }: DroppedNoticeProps) {
  const { t, format } = useI18n();
  const items = dropped.map(({ parameter, value }) => `${parameter}=${value}`);
  return <Notice text={t('notice.dropped', { items: format.list(items) })}>{children}</Notice>;
}
