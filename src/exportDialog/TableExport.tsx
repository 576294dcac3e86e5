import { useI18n } from '../i18n/I18n';
import type { PictureFrame } from '../viewModels/picture/withFrame';
import { TableFiles } from './TableFiles';
import { chosenOf, type ExportedView } from '../viewModels/page';
import { figuresShown } from '../viewModels/figuresShown';
import { loadOverAll } from './loadOverAll';

interface TableExportProps {
  readonly view: ExportedView;
  readonly frame: PictureFrame;
}

/** The figures of a view as a table. */
export function TableExport({ view, frame }: TableExportProps) {
  const i18n = useI18n();
  const { t } = i18n;
  const { dataset, indicator, selection } = view;
  return (
    <section aria-labelledby="export-table">
      <h3 id="export-table">{t('export.table')}</h3>
      <p className="figure-note">{t('export.table.help')}</p>
      <TableFiles
        dataset={dataset}
        subject={{ kind: 'indicator', id: indicator.id }}
        figures={() => figuresShown({ dataset, i18n }, indicator, chosenOf(dataset, selection))}
        overAll={() => loadOverAll(view)}
        link={frame.link}
      />
    </section>
  );
}
