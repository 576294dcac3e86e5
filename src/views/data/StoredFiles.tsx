import { useEffect, useState } from 'react';
import { useI18n } from '../../i18n/I18n';
import { lostFiles } from '../../ui/retry/lostFile';
import { NotLoaded } from '../../ui/retry/NotLoaded';
import { orError } from '../../ui/retry/orError';

/** What is stored in this browser. */
export interface BrowserStore {
  /** In bytes; 0 where nothing is stored. */
  readonly size: () => Promise<number>;
  readonly empty: () => Promise<void>;
}

type Stored =
  | { readonly status: 'unknown' }
  /** Its code could not be loaded. */
  | { readonly status: 'lost'; readonly error: Error }
  | { readonly status: 'stored'; readonly bytes: number }
  | { readonly status: 'emptied' };

const unknown: Stored = { status: 'unknown' };

async function measured(store: BrowserStore): Promise<Stored> {
  const bytes = await orError(store.size());
  if (!(bytes instanceof Error)) return { status: 'stored', bytes };
  // A browser that lets nothing be stored tells no size either.
  return lostFiles(bytes).length > 0 ? { status: 'lost', error: bytes } : unknown;
}

/** How much is stored for use without a network, and the way to empty it. */
export function StoredFiles({ store }: { readonly store: BrowserStore }) {
  const { t } = useI18n();
  const [stored, setStored] = useState<Stored>(unknown);
  useEffect(() => {
    void measured(store).then(setStored);
  }, [store]);
  const empty = async () => {
    await store.empty();
    setStored({ status: 'emptied' });
  };
  return (
    <section aria-labelledby="data-stored">
      <h2 id="data-stored">{t('data.stored')}</h2>
      <p>{t('data.stored.why')}</p>
      {stored.status === 'lost' && (
        <NotLoaded
          error={stored.error}
          look="part"
          onRetry={() => measured(store).then(setStored)}
        />
      )}
      {stored.status === 'stored' && stored.bytes > 0 && (
        <p className="data-stored">
          <span>{t('data.kilobytes', { count: Math.ceil(stored.bytes / 1000) })}</span>
          <button type="button" className="plain-button" onClick={() => void empty()}>
            {t('data.stored.empty')}
          </button>
        </p>
      )}
      {stored.status === 'emptied' && <p role="status">{t('data.stored.emptied')}</p>}
      {stored.status === 'stored' && stored.bytes === 0 && (
        <p role="status">{t('data.stored.none')}</p>
      )}
    </section>
  );
}
