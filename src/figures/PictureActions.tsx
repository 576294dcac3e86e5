import { useState } from 'react';
import { PictureError, type PictureFault } from '../export/raster/pictureError';
import { toClipboard } from '../export/raster/toClipboard';
import { fileStem } from '../export/table/fileName';
import { useWords } from '../i18n/Words';
import { saveFile } from '../ui/saveFile';
import { makePng, type PictureChoice, type TakenPicture, type TakenView } from './takeAwayPicture';

interface PictureActionsProps {
  readonly taken: TakenPicture;
  readonly choice: PictureChoice;
  readonly view: TakenView;
}

const scales = [1, 2, 3] as const;

type State =
  | { readonly status: 'idle' | 'working' | 'copied' }
  | { readonly status: 'failed'; readonly reason: PictureFault | 'unknown' };

/** Saves or copies the picture that is shown. */
export function PictureActions({ taken, choice, view }: PictureActionsProps) {
  const { t } = useWords();
  const { picture } = taken;
  const [state, setState] = useState<State>({ status: 'idle' });
  const name = nameOf(view, choice);
  const attempt = async (work: () => Promise<State>) => {
    setState({ status: 'working' });
    try {
      setState(await work());
    } catch (error) {
      setState({
        status: 'failed',
        reason: error instanceof PictureError ? error.fault : 'unknown',
      });
    }
  };
  const savePng = (scale: number) =>
    attempt(async () => {
      saveFile(await makePng(taken, scale), `${name}@${scale}x.png`);
      return { status: 'idle' };
    });
  const copy = () =>
    attempt(async () => {
      await toClipboard(makePng(taken, 2));
      return { status: 'copied' };
    });
  const busy = state.status === 'working';
  return (
    <>
      <p className="take-actions">
        {scales.map((scale) => (
          <button
            key={scale}
            type="button"
            className="plain-button"
            disabled={busy}
            onClick={() => void savePng(scale)}
          >
            {t('take.png', {
              scale,
              width: picture.width * scale,
              height: picture.height * scale,
            })}
          </button>
        ))}
        <button
          type="button"
          className="plain-button"
          onClick={() =>
            saveFile(new Blob([picture.svg], { type: 'image/svg+xml' }), `${name}.svg`)
          }
        >
          SVG
        </button>
        <button type="button" className="plain-button" disabled={busy} onClick={() => void copy()}>
          {t('take.copy')}
        </button>
      </p>
      <p role="status" className="figure-note">
        {state.status === 'working' && t('take.working')}
        {state.status === 'copied' && t('take.copied')}
      </p>
      {state.status === 'failed' && <p role="alert">{t(`take.failed.${state.reason}`)}</p>}
    </>
  );
}

/** A file name that says what is in it: indicator, view, years, size, language, data version. */
function nameOf({ dataset, indicator, chosen, selection }: TakenView, choice: PictureChoice) {
  const years = selection.view === 'time' || selection.view === 'table' ? [] : [chosen.year];
  const subject = { kind: 'indicator', id: `${indicator.id}_${selection.view}` } as const;
  const stem = fileStem(subject, years, choice.language, dataset.version);
  return `${stem}_${choice.preset}`;
}
