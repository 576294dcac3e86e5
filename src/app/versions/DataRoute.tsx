import { dataUrl } from '../../data/loadPackage';
import type { PageProps } from '../../viewModels/page';
import { DataPage } from '../../views/data/DataPage';
import { browserStore } from '../offline/browserStore';
import { zipPackage } from '../zipPackage';
import { useFigureChanges } from './useFigureChanges';

/** The data page with what only the app can reach. */
export function DataRoute({ dataset, linkTo }: Pick<PageProps, 'dataset' | 'linkTo'>) {
  return (
    <DataPage
      dataset={dataset}
      linkTo={linkTo}
      changes={useFigureChanges(dataset)}
      feed={`${import.meta.env.BASE_URL}changes.xml`}
      urlOf={dataUrl}
      zip={() => zipPackage(dataset)}
      store={browserStore}
    />
  );
}
