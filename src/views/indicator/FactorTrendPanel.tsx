import { FigureNumber } from '../../components/figure/FigureNumber';
import type {
  CompanyTrendView,
  FactorTrendView,
  TrendCell,
  TrendRow,
} from '../../viewModels/time/factorTrendView';
import { useI18n } from '../../i18n/I18n';
import { CompanyName } from '../../ui/CompanyName';

interface FactorTrendPanelProps {
  readonly view: FactorTrendView;
  readonly onOpen: (id: string) => void;
}

/** Whether the trend of scope 2 is a reduction or a changed factor, company by company. */
export function FactorTrendPanel({ view, onOpen }: FactorTrendPanelProps) {
  const { t } = useI18n();
  return (
    <section className="year-change" aria-labelledby="factor-trend">
      <h2 id="factor-trend">{t('trend.heading')}</h2>
      <p className="year-change-intro">{t('trend.intro')}</p>
      {view.companies.map((company) => (
        <CompanyTrend key={company.company} one={company} onOpen={onOpen} />
      ))}
      {view.untold.length > 0 && (
        <>
          <h3>{t('trend.untold')}</h3>
          <dl className="facts year-change-untold">
            {view.untold.map(({ company, name, position, reason }) => (
              <div key={company} data-company={company}>
                <dt>
                  <CompanyName name={name} position={position} />
                </dt>
                <dd>{reason}</dd>
              </div>
            ))}
          </dl>
        </>
      )}
      {view.published !== null && (
        <div className="figure-note year-change-note">
          <p>{view.published.text}</p>
          <details>
            <summary>{t('trend.sources')}</summary>
            {view.published.sources.map((source) => (
              <p key={source}>{source}</p>
            ))}
          </details>
        </div>
      )}
    </section>
  );
}

interface CompanyTrendProps {
  readonly one: CompanyTrendView;
  readonly onOpen: (id: string) => void;
}

function CompanyTrend({ one, onOpen }: CompanyTrendProps) {
  const { t } = useI18n();
  const caption = t('trend.caption', { name: one.name });
  return (
    <article data-company={one.company} aria-label={one.name}>
      <div>
        <h3>
          <CompanyName name={one.name} position={one.position} />
        </h3>
        {one.sentences.map((sentence) => (
          <p key={sentence}>{sentence}</p>
        ))}
      </div>
      {one.rows.length > 0 && (
        <div className="scroll" tabIndex={0} role="group" aria-label={caption}>
          <table className="table">
            <caption className="visually-hidden">{caption}</caption>
            <thead>
              <tr>
                <td />
                {one.years.map((year) => (
                  <th key={year} scope="col" className="figure-cell">
                    {t('controls.year_value', { year })}
                  </th>
                ))}
                {one.changes.map((years) => (
                  <th key={years} scope="col" className="figure-cell">
                    {t('change.header')} <small>{years}</small>
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {one.rows.map((row) => (
                <Line key={row.id} row={row} years={one.years.length} onOpen={onOpen} />
              ))}
            </tbody>
          </table>
        </div>
      )}
    </article>
  );
}

interface LineProps {
  readonly row: TrendRow;
  readonly years: number;
  readonly onOpen: (id: string) => void;
}

function Line({ row, years, onOpen }: LineProps) {
  const { t } = useI18n();
  return (
    <tr data-line={row.id}>
      <th scope="row">
        {row.label} {row.unit !== null && <small>{row.unit}</small>}
      </th>
      {row.cells === null ? (
        <td colSpan={years} className="figure-cell change-note">
          {t('trend.row.one_factor.note')}
        </td>
      ) : (
        row.cells.map((cell, index) => (
          <td key={index} className="figure-cell">
            <Cell cell={cell} onOpen={onOpen} />
          </td>
        ))
      )}
      {row.changes.map((change, index) => (
        <td key={index} className="figure-cell change">
          {change}
        </td>
      ))}
    </tr>
  );
}

interface CellProps {
  readonly cell: TrendCell;
  readonly onOpen: (id: string) => void;
}

function Cell({ cell, onOpen }: CellProps) {
  return (
    <>
      {cell.row === null ? cell.text : <FigureNumber row={cell.row} onOpen={onOpen} />}
      {cell.row === null && cell.range !== null && <small>{cell.range}</small>}
      {cell.remark !== null && <small>{cell.remark}</small>}
    </>
  );
}
