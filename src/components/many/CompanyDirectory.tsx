import { useMemo, useState } from 'react';
import type { Dataset } from '../../domain/dataset';
import { Link } from 'wouter';
import { mostShown } from '../../domain/mostShown';
import { useI18n } from '../../i18n/I18n';
import { useOptimisticValue } from '../../ui/useOptimisticValue';
import { paths } from '../../state/paths';
import type { Selection } from '../../state/selection';
import {
  buildDirectory,
  noFilter,
  type DirectoryFilter,
  type DirectoryLine,
} from '../../viewModels/many/directoryView';
import { asChoice, type Chosen } from '../../viewModels/page';
import { CompanyListChoices } from './CompanyListChoices';
import { DirectoryFilters } from './DirectoryFilters';
import { useHydrated } from '../../ui/useHydrated';
import { useLinesInSight } from './useLinesInSight';

export interface CompanyDirectoryProps {
  readonly dataset: Dataset;
  readonly chosen: Pick<Chosen, 'companies'>;
  readonly choose: (change: Partial<Selection>) => void;
  /** Leads to the page of a company; null where nothing may lead away. */
  readonly linkTo: ((path: string) => string) | null;
}

/** Every company of the package, to be found and to be chosen. */
export function CompanyDirectory({ dataset, chosen, choose, linkTo }: CompanyDirectoryProps) {
  const i18n = useI18n();
  const { t } = i18n;
  const [filter, setFilter] = useState<DirectoryFilter>(noFilter);
  const lines = useMemo(() => buildDirectory({ dataset, i18n }, filter), [dataset, i18n, filter]);
  const [picked, pickHere] = useOptimisticValue(chosen.companies);
  const isFull = picked.length >= mostShown;
  const pick = (companies: readonly string[]) => {
    pickHere(companies);
    choose({ companies: asChoice(dataset, companies) });
  };
  const toggle = (id: string, on: boolean) =>
    pick(on ? [...picked, id] : picked.filter((other) => other !== id));
  return (
    <div className="directory">
      <DirectoryFilters dataset={dataset} filter={filter} onChange={setFilter} />
      <CompanyListChoices
        chosen={picked}
        onFilter={(ids) => setFilter({ ...filter, ids })}
        onShow={(ids) => pick(ids.slice(0, mostShown))}
      />
      <p role="status" className="figure-note">
        {[
          lines.length === 0
            ? t('directory.none')
            : t('directory.found', {
                count: lines.length,
                number: i18n.format.count(lines.length),
              }),
          t('directory.chosen', { count: picked.length, most: mostShown }),
        ].join(t('sentence.separator'))}
      </p>
      <Lines {...{ lines, isFull, linkTo }} chosen={picked} onToggle={toggle} />
    </div>
  );
}

interface LinesProps extends Pick<CompanyDirectoryProps, 'linkTo'> {
  readonly lines: readonly DirectoryLine[];
  readonly chosen: readonly string[];
  /** True where no further company can be chosen. */
  readonly isFull: boolean;
  readonly onToggle: (id: string, on: boolean) => void;
}

/** Of a long list the lines in sight, and a few around them. */
function Lines({ lines, chosen, isFull, linkTo, onToggle }: LinesProps) {
  const { t } = useI18n();
  const { frame, virtual } = useLinesInSight(lines, 64);
  // Before that none is drawn, and no policy lets a published page have styles in its elements.
  const hydrated = useHydrated();
  return (
    <div
      ref={frame}
      className="directory-lines"
      tabIndex={0}
      role="group"
      aria-label={t('directory.heading')}
    >
      <ul style={hydrated ? { height: virtual.getTotalSize() } : undefined}>
        {virtual.getVirtualItems().map(({ index, key, start }) => {
          const line = lines[index];
          if (!line) return null;
          const isChosen = chosen.includes(line.id);
          return (
            <li
              key={key}
              ref={virtual.measureElement}
              data-index={index}
              aria-posinset={index + 1}
              aria-setsize={lines.length}
              style={{ transform: `translateY(${start}px)` }}
            >
              <label>
                <input
                  type="checkbox"
                  checked={isChosen}
                  disabled={isFull && !isChosen}
                  onChange={(event) => onToggle(line.id, event.target.checked)}
                />
                <span>
                  <strong>{line.name}</strong> <span>{line.fullName}</span>
                  <small>{line.details}</small>
                </span>
              </label>
              {linkTo && (
                <Link href={linkTo(paths.company(line.id))} aria-label={line.name}>
                  {t('directory.open')}
                </Link>
              )}
            </li>
          );
        })}
      </ul>
    </div>
  );
}
