import type { Dataset, Observation } from '../../domain/dataset';
import { figureId, type FigureState } from '../../domain/figure';
import { ScrollTable } from '../../components/tables/ScrollTable';
import { useI18n } from '../../i18n/I18n';
import { CompanyName } from '../../ui/CompanyName';
import { companyPosition, observationsOfIndicator } from '../../domain/facts/lookup';
import { companyName, groupName } from '../../wording/names';

interface PrintedFiguresProps {
  readonly dataset: Dataset;
  readonly indicator: string;
  readonly companies: readonly string[];
  readonly onOpen: (id: string) => void;
}

/** Every number the reports print for an indicator, as printed, with its place. */
export function PrintedFigures({ dataset, indicator, companies, onOpen }: PrintedFiguresProps) {
  const { t } = useI18n();
  const rows = observationsOfIndicator(dataset, indicator).filter((row) =>
    companies.includes(row.company),
  );
  return (
    <section className="printed" aria-labelledby="printed">
      <h2 id="printed">{t('indicator.printed')}</h2>
      <ScrollTable aria-labelledby="printed">
        <caption>{t('indicator.printed.caption')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('table.company')}</th>
            <th scope="col">{t('table.year')}</th>
            <th scope="col">{t('table.group')}</th>
            <th scope="col" className="figure-cell">
              {t('table.printed')}
            </th>
            <th scope="col">{t('table.unit')}</th>
            <th scope="col">{t('table.label')}</th>
            <th scope="col">{t('table.section')}</th>
            <th scope="col">{t('table.line')}</th>
            <th scope="col">{t('table.reading')}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <PrintedRow
              key={`${figureId(row)} ${row.line} ${row.printed}`}
              dataset={dataset}
              row={row}
              onOpen={onOpen}
            />
          ))}
        </tbody>
      </ScrollTable>
    </section>
  );
}

interface PrintedRowProps {
  readonly dataset: Dataset;
  readonly row: Observation;
  readonly onOpen: (id: string) => void;
}

function PrintedRow({ dataset, row, onOpen }: PrintedRowProps) {
  const i18n = useI18n();
  const { t } = i18n;
  const language = dataset.reports.find((report) => report.id === row.report)?.language;
  const name = companyName(dataset, row.company, i18n);
  const group = groupName(dataset, row, i18n) ?? t('table.whole');
  const position = companyPosition(dataset, row.company);
  return (
    <tr data-company={row.company} data-state={stateOf(row)}>
      <th scope="row">
        <CompanyName name={name} position={position} />
      </th>
      <td>{row.year}</td>
      <td>{group}</td>
      <td className="figure-cell">
        <button
          type="button"
          className="figure-number"
          aria-label={t('figure.proof_of', {
            label: `${name}, ${group}, ${row.year}: ${row.printed}`,
          })}
          onClick={() => onOpen(figureId(row))}
        >
          <span lang={language}>{row.printed}</span>
        </button>
      </td>
      <td lang={language}>{row.unitPrinted}</td>
      <td lang={language}>{row.labelPrinted}</td>
      <td lang={language}>{row.section}</td>
      <td>{row.line}</td>
      <td>
        {[
          t(`reading.${row.confidence}`),
          ...(row.preferred ? [] : [t('indicator.printed.second')]),
          ...(row.restated ? [t('caveat.restated')] : []),
        ].join(' · ')}
      </td>
    </tr>
  );
}

/** The state of a printed number on its own, as marks and cells name it. */
function stateOf({ preferred, value }: Observation): FigureState {
  if (!preferred) return 'second_value';
  return Number(value) === 0 ? 'zero' : 'value';
}
