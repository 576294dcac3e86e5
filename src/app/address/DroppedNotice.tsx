import { useI18n } from '../../i18n/I18n';
import type { Dropped } from '../../state/codec';
import type { Elements } from '../../ui/elements';
import { Notice } from '../../ui/Notice';

interface DroppedNoticeProps {
  readonly dropped: readonly Dropped[];
  /** The part that it names and that is not there; null where there is none. */
  readonly lostPart: string | null;
  readonly children?: Elements;
}

/** What of the link means nothing here, if anything does. */
export function DroppedNotice({ dropped, lostPart, children }: DroppedNoticeProps) {
  const { t, format } = useI18n();
  const items = dropped.map(({ parameter, value }) => `${parameter}=${value}`);
  if (lostPart !== null) items.push(`#${lostPart}`);
  if (items.length === 0) return null;
  return <Notice text={t('notice.dropped', { items: format.list(items) })}>{children}</Notice>;
}
