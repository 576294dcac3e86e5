import { useMemo } from 'react';
import type { Dataset, Indicator } from '../../domain/dataset';
import { FigureNumber } from '../../components/figure/FigureNumber';
import { buildIntensityView, type IntensityRow } from '../../viewModels/figure/intensityView';
import { ScrollTable } from '../../components/tables/ScrollTable';
import { useI18n } from '../../i18n/I18n';
import { CompanyName } from '../../ui/CompanyName';

interface IntensityPanelProps {
  readonly dataset: Dataset;
  readonly indicator: Indicator;
  readonly companies: readonly string[];
  readonly onOpen: (id: string) => void;
}

/** Each intensity the reports print for a figure, beside ours by a base of its own; nothing without one. */
export function IntensityPanel({ dataset, indicator, companies, onOpen }: IntensityPanelProps) {
  const i18n = useI18n();
  const { t } = i18n;
  const rows = useMemo(
    () => buildIntensityView({ dataset, i18n }, indicator, companies),
    [dataset, indicator, companies, i18n],
  );
  if (rows.length === 0) return null;
  return (
    <section className="intensities" aria-labelledby="intensities">
      <h2 id="intensities">{t('intensity.heading')}</h2>
      <p className="figure-note">{t('intensity.intro')}</p>
      <ScrollTable aria-labelledby="intensities">
        <thead>
          <tr>
            <th scope="col">{t('table.company')}</th>
            <th scope="col">{t('table.year')}</th>
            <th scope="col">{t('intensity.name')}</th>
            <th scope="col" className="figure-cell">
              {t('intensity.printed')}
            </th>
            <th scope="col">{t('intensity.ours')}</th>
            <th scope="col">{t('intensity.base')}</th>
            <th scope="col">{t('intensity.outcome')}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.id} data-intensity={row.id}>
              <th scope="row">
                <CompanyName name={row.name} position={row.position} />
              </th>
              <td>{row.year}</td>
              <td>{row.title}</td>
              <td className="figure-cell">
                <FigureNumber row={row.printed} onOpen={onOpen} /> <small>{row.unit}</small>
              </td>
              <Ours row={row} />
            </tr>
          ))}
        </tbody>
      </ScrollTable>
    </section>
  );
}

function Ours({ row: { ours, note } }: { readonly row: IntensityRow }) {
  const { t } = useI18n();
  if (!ours) return <td colSpan={3}>{note}</td>;
  return (
    <>
      <td>{ours.text}</td>
      <td>{ours.base}</td>
      <td>{t(ours.agrees ? 'intensity.agree' : 'intensity.differ')}</td>
    </>
  );
}
