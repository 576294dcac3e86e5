import { ChangeCells, YearCells, YearTable } from '../../components/tables/YearTable';
import type {
  CompanyTrendView,
  FactorTrendView,
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
      {view.notAssessed.length > 0 && (
        <>
          <h3>{t('trend.not_assessed')}</h3>
          <dl className="facts year-change-missing">
            {view.notAssessed.map(({ company, name, position, reason }) => (
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
        <YearTable
          aria-label={caption}
          caption={<caption className="visually-hidden">{caption}</caption>}
          years={one.years}
          changes={one.changes}
        >
          <tbody>
            {one.rows.map((row) => (
              <Line key={row.id} row={row} years={one.years.length} onOpen={onOpen} />
            ))}
          </tbody>
        </YearTable>
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
        <span>{row.label}</span> {row.unit !== null && <small>{row.unit}</small>}
      </th>
      {row.cells === null ? (
        <td colSpan={years} className="figure-cell change-note">
          {t('trend.row.one_factor.note')}
        </td>
      ) : (
        <YearCells cells={row.cells} onOpen={onOpen} />
      )}
      <ChangeCells changes={row.changes.map((text) => ({ text, remark: null }))} />
    </tr>
  );
}
