import { DrawnStacks } from '../../charts/DrawnStacks';
import { VerdictChip } from '../../components/figure/VerdictChip';
import { ScrollTable } from '../../components/tables/ScrollTable';
import { useI18n } from '../../i18n/I18n';
import { CompanyName } from '../../ui/CompanyName';
import type { CompositionView } from '../../viewModels/groups/compositionView';

interface StackPanelProps {
  readonly view: CompositionView;
  readonly title: string;
  readonly year: number;
  readonly onOpen: (id: string) => void;
}

/** The parts of each company's total, as a chart and as a table. */
export function StackPanel({ view, title, year, onOpen }: StackPanelProps) {
  const { t } = useI18n();
  return (
    <>
      <DrawnStacks
        rows={view.rows}
        groups={view.key}
        label={t('parts.chart', { title: `${title}, ${view.label}`, year })}
        onOpen={onOpen}
      />
      {view.exceeded.map((words) => (
        <p key={words} className="figure-note" data-exceeded="">
          <a href="#checks">{words}</a>
        </p>
      ))}
      {view.notes.map((note) => (
        <p key={note} className="figure-note">
          {note}
        </p>
      ))}
      {view.verdict && <VerdictChip verdict={view.verdict} />}
      <details className="parts-table">
        <summary>{t('parts.table')}</summary>
        <PartsTable view={view} title={title} onOpen={onOpen} />
      </details>
    </>
  );
}

function PartsTable({ view, title, onOpen }: Omit<StackPanelProps, 'year'>) {
  const { t } = useI18n();
  return (
    <ScrollTable aria-label={`${title}, ${view.label}`}>
      <thead>
        <tr>
          <th scope="col">{t('table.company')}</th>
          <th scope="col">{t('parts.table.group')}</th>
          <th scope="col" className="figure-cell">
            {t('parts.table.share')}
          </th>
          <th scope="col" className="figure-cell">
            {t('parts.table.amount')}
          </th>
        </tr>
      </thead>
      {view.rows.map((row) => (
        <tbody key={row.company}>
          {row.segments.map((segment, index) => (
            <tr key={segment.id}>
              {index === 0 && (
                <th scope="rowgroup" rowSpan={row.segments.length + 1}>
                  <CompanyName name={row.name} position={row.position} />
                </th>
              )}
              <td>{segment.name}</td>
              <td className="figure-cell">{segment.share}</td>
              <td className="figure-cell">
                <button
                  type="button"
                  className="figure-number"
                  aria-label={t('figure.proof_of', { label: segment.label })}
                  onClick={() => onOpen(segment.id)}
                >
                  {segment.amount}
                </button>
              </td>
            </tr>
          ))}
          <tr>
            {row.segments.length === 0 && (
              <th scope="rowgroup">
                <CompanyName name={row.name} position={row.position} />
              </th>
            )}
            <td colSpan={3}>
              {[
                ...(row.gap ? [row.gap.text] : []),
                ...(row.aside === null ? [] : [row.aside]),
              ].join(' · ')}
            </td>
          </tr>
        </tbody>
      ))}
    </ScrollTable>
  );
}
