import { useWords } from '../i18n/Words';
import { Citation } from './Citation';
import { citedFigure } from './cited';
import type { PictureFrame } from './pictureModel';
import type { TakenView } from './takeAwayPicture';

interface TakeCitationProps {
  readonly view: TakenView;
  readonly frame: PictureFrame;
}

/** How to cite a view, in the styles of newsrooms and journals. */
export function TakeCitation({ view, frame }: TakeCitationProps) {
  const words = useWords();
  return (
    <section aria-labelledby="take-citation">
      <h3 id="take-citation">{words.t('take.citation')}</h3>
      <Citation subject={citedFigure(view, words, frame)} />
    </section>
  );
}
