import { useWords } from '../i18n/Words';
import type { PictureFrame } from './pictureModel';
import { TableFiles } from './TableFiles';
import type { TakenView } from './takeAwayPicture';
import { figuresShown } from './takenFigures';

interface TakeTableProps {
  readonly view: TakenView;
  readonly frame: PictureFrame;
}

/** The figures of a view as a table. */
export function TakeTable({ view, frame }: TakeTableProps) {
  const words = useWords();
  const { t } = words;
  return (
    <section aria-labelledby="take-table">
      <h3 id="take-table">{t('take.table')}</h3>
      <p className="figure-note">{t('take.table.help')}</p>
      <TableFiles
        dataset={view.dataset}
        subject={{ kind: 'indicator', id: view.indicator.id }}
        figures={() => figuresShown(view, words)}
        link={frame.link}
      />
    </section>
  );
}
