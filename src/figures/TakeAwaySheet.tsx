import type { LoadBytes } from '../export/fonts/loadPictureFonts';
import { useWords } from '../i18n/Words';
import { absoluteLink } from '../ui/absoluteLink';
import { Sheet } from '../ui/Sheet';
import './takeAway.css';
import { TakeCitation } from './TakeCitation';
import { TakeEmbed } from './TakeEmbed';
import { TakePicture } from './TakePicture';
import type { TakenView } from './takeAwayPicture';
import { TakeTable } from './TakeTable';

export interface TakeAwayProps {
  readonly view: TakenView;
  /** The view's path with everything that is chosen. */
  readonly path: string;
  readonly loadBytes: LoadBytes;
  readonly onClose: () => void;
}

/** What can be taken away of a view: a picture, tables, a citation, an embed. */
export function TakeAwaySheet({ view, path, loadBytes, onClose }: TakeAwayProps) {
  const { t } = useWords();
  const frame = {
    link: absoluteLink(path),
    date: new Date().toISOString().slice(0, 10),
  };
  return (
    <Sheet title={t('take.heading')} closeLabel={t('proof.close')} onClose={onClose}>
      <div className="take-away">
        <TakePicture view={view} frame={frame} loadBytes={loadBytes} />
        <TakeTable view={view} frame={frame} />
        <TakeCitation view={view} frame={frame} />
        <TakeEmbed view={view} />
      </div>
    </Sheet>
  );
}
