import { useEffect, useState } from 'react';
import { useI18n } from '../../i18n/I18n';

/** What is stored in this browser. */
export interface BrowserStore {
  /** In bytes; 0 where nothing is stored. */
  readonly size: () => Promise<number>;
  readonly empty: () => Promise<void>;
}

type Stored =
  | { readonly status: 'unknown' }
  | { readonly status: 'stored'; readonly bytes: number }
  | { readonly status: 'emptied' };

/** How much is stored for use without a network, and the way to empty it. */
export function StoredFiles({ store }: { readonly store: BrowserStore }) {
  const { t } = useI18n();
  const [stored, setStored] = useState<Stored>({ status: 'unknown' });
  useEffect(() => {
    void store.size().then(
      (bytes) => setStored({ status: 'stored', bytes }),
      () => undefined,
    );
  }, [store]);
  const empty = async () => {
    await store.empty();
    setStored({ status: 'emptied' });
  };
  return (
    <section aria-labelledby="data-stored">
      <h2 id="data-stored">{t('data.stored')}</h2>
      <p>{t('data.stored.why')}</p>
      {stored.status === 'stored' && stored.bytes > 0 && (
        <p className="data-stored">
          <span>{t('data.kilobytes', { count: Math.ceil(stored.bytes / 1000) })}</span>
          <button type="button" className="plain-button" onClick={() => void empty()}>
            {t('data.stored.empty')}
          </button>
        </p>
      )}
      {stored.status !== 'unknown' && !(stored.status === 'stored' && stored.bytes > 0) && (
        <p role="status">
          {t(stored.status === 'emptied' ? 'data.stored.emptied' : 'data.stored.none')}
        </p>
      )}
    </section>
  );
}
