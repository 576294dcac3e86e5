import { Suspense } from 'react';
import { dataUrl } from '../../data/loadPackage';
import { lazyComponent } from '../../ui/lazyComponent';
import { useHydrated } from '../../ui/useHydrated';
import type { PageProps } from '../../viewModels/page';
import { DataPage } from '../../views/data/DataPage';
import { browserStore } from '../offline/browserStore';
import { zipPackage } from '../zipPackage';

const VersionChanges = lazyComponent(
  async () => (await import('./VersionChanges')).VersionChanges,
  { messages: ['versions'], look: 'hold' },
);

/** The data page with what only the app can reach. */
export function DataRoute({ dataset, linkTo }: Pick<PageProps, 'dataset' | 'linkTo'>) {
  const hydrated = useHydrated();
  return (
    <DataPage
      dataset={dataset}
      linkTo={linkTo}
      changesIn={(version) =>
        hydrated && (
          <Suspense fallback={null}>
            <VersionChanges {...{ dataset, linkTo, version }} />
          </Suspense>
        )
      }
      feed={`${import.meta.env.BASE_URL}changes.xml`}
      urlOf={dataUrl}
      zip={() => zipPackage(dataset)}
      store={browserStore}
    />
  );
}
