import { useI18n } from '../../i18n/I18n';
import type { Dropped } from '../../state/codec';
import type { Elements } from '../../ui/elements';
import { Notice } from '../../ui/Notice';
import { namesOwnCompany } from './namesOwnCompany';

interface DroppedNoticeProps {
  readonly dropped: readonly Dropped[];
  /** The part that it names and that is not there; null where there is none. */
  readonly lostPart: string | null;
  readonly children?: Elements;
}

/** What of the link means nothing here, if anything does; of a company someone added, how to get it. */
export function DroppedNotice({ dropped, lostPart, children }: DroppedNoticeProps) {
  const { t, format } = useI18n();
  const isOwn = dropped.some(namesOwnCompany);
  const items = dropped
    .filter((one) => !namesOwnCompany(one))
    .map(({ parameter, value }) => `${parameter}=${value}`);
  if (lostPart !== null) items.push(`#${lostPart}`);
  const told = [
    ...(isOwn ? [t('notice.own_link')] : []),
    ...(items.length > 0 ? [t('notice.dropped', { items: format.list(items) })] : []),
  ];
  if (told.length === 0) return null;
  return <Notice text={told.join(t('sentence.separator'))}>{children}</Notice>;
}
