import { useMemo } from 'react';
import { Link } from 'wouter';
import type { Basis } from '../../domain/figures/basis';
import type { Dataset } from '../../domain/dataset';
import { FigureNumber } from '../../components/figure/FigureNumber';
import { ScrollTable } from '../../components/tables/ScrollTable';
import { useI18n } from '../../i18n/I18n';
import { buildLedger, type LedgerRow } from './ledgerView';
import { paths } from '../../state/paths';
import type { Selection } from '../../state/selection';

interface LedgerProps {
  readonly dataset: Dataset;
  readonly companies: readonly string[];
  readonly year: number;
  /** What the figures stand on, and which of them are shown. */
  readonly basis: Basis & Pick<Selection, 'show'>;
  readonly linkTo: (path: string) => string;
  readonly onOpen: (id: string) => void;
}

/** All headline figures as one table, a bar in each cell. */
export function Ledger({ dataset, companies, year, basis, linkTo, onOpen }: LedgerProps) {
  const i18n = useI18n();
  const { t, language } = i18n;
  const { base, turnover, factor, show } = basis;
  const rows = useMemo(
    () => buildLedger({ dataset, i18n }, { companies, year, base, turnover, factor, show }),
    [dataset, companies, year, i18n, base, turnover, factor, show],
  );
  const names = dataset.companies.filter((company) => companies.includes(company.id));
  return (
    <section className="ledger" aria-labelledby="ledger">
      <h2 id="ledger">{t('ledger.heading')}</h2>
      <ScrollTable aria-labelledby="ledger">
        <caption>{t('ledger.caption', { year })}</caption>
        <thead>
          <tr>
            <th scope="col">{t('ledger.indicator')}</th>
            {names.map((company) => (
              <th key={company.id} scope="col" className="figure-cell">
                <Link href={linkTo(paths.company(company.id))}>{company.shortName[language]}</Link>
              </th>
            ))}
            <th scope="col">{t('ledger.verdict')}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <Row key={row.indicator} row={row} linkTo={linkTo} onOpen={onOpen} />
          ))}
        </tbody>
      </ScrollTable>
    </section>
  );
}

interface RowProps extends Pick<LedgerProps, 'linkTo' | 'onOpen'> {
  readonly row: LedgerRow;
}

function Row({ row, linkTo, onOpen }: RowProps) {
  return (
    <tr data-ledger={row.indicator}>
      <th scope="row">
        <Link href={linkTo(paths.indicator(row.indicator))}>{row.title}</Link>{' '}
        <span className="figure-unit">{row.unit}</span>
        {row.basis !== null && <span className="figure-basis">{` · ${row.basis}`}</span>}
      </th>
      {row.cells.map((cell) => (
        <td key={cell.company} className="figure-cell">
          {cell.rows.map((figure) => (
            <div key={figure.id} className="ledger-figure" data-position={figure.position}>
              <FigureNumber row={figure} onOpen={onOpen} />
              {figure.group !== null && <small>{figure.group}</small>}
              {figure.share !== null && (
                <meter
                  className="ledger-bar"
                  data-outlined={figure.outlined ? '' : undefined}
                  min={0}
                  max={1}
                  value={figure.share}
                  aria-hidden="true"
                />
              )}
            </div>
          ))}
        </td>
      ))}
      <td className="ledger-verdict">
        {row.verdict && (
          <>
            <span className="verdict-box" data-level={row.verdict.level} aria-hidden="true" />{' '}
            <span>{row.verdict.label}</span>
          </>
        )}
      </td>
    </tr>
  );
}
