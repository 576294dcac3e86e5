import { useI18n } from '../i18n/I18n';
import { Citation } from '../components/proof/Citation';
import { citedFigure } from '../viewModels/cited';
import type { PictureFrame } from '../viewModels/picture/withFrame';
import { chosenOf, type ExportedView } from '../viewModels/page';

interface CitationExportProps {
  readonly view: ExportedView;
  readonly frame: PictureFrame;
}

/** How to cite a view, in the styles of newsrooms and journals. */
export function CitationExport({ view, frame }: CitationExportProps) {
  const i18n = useI18n();
  const { dataset, indicator, selection } = view;
  const chosen = chosenOf(dataset, selection);
  return (
    <section aria-labelledby="export-citation">
      <h3 id="export-citation">{i18n.t('export.citation')}</h3>
      <Citation subject={citedFigure({ dataset, i18n }, indicator, chosen, frame)} />
    </section>
  );
}
