import { useI18n } from '../../i18n/I18n';
import { CompanyName } from '../../ui/CompanyName';
import type { NotComparableRow } from '../../viewModels/figure/notComparableRow';
import { FigureNumber } from './FigureNumber';

interface NotComparableListProps {
  readonly rows: readonly NotComparableRow[];
  readonly onOpen: (id: string) => void;
}

/** What cannot stand beside the bars on the chosen basis: as printed, what it says here, and why. */
export function NotComparableList({ rows, onOpen }: NotComparableListProps) {
  const { t } = useI18n();
  return (
    <div className="not-comparable">
      <p className="not-comparable-head">{t('not_comparable.heading')}</p>
      <ul>
        {rows.map(({ row, printed, reason, inference }) => (
          <li key={row.id} data-not-comparable={row.company} data-position={row.position}>
            <span className="not-comparable-name">
              <CompanyName name={row.name} position={row.position} />
            </span>
            <div>
              <p className="not-comparable-values">
                <FigureNumber row={row} onOpen={onOpen} />
                {printed !== null && <small>{printed}</small>}
              </p>
              <p className="figure-note">{reason}</p>
              {inference !== null && <p className="figure-note">{inference}</p>}
            </div>
          </li>
        ))}
      </ul>
    </div>
  );
}
