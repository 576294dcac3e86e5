import { useEffect, useState } from 'react';
import { PictureError, type PictureFault } from '../export/raster/pictureError';
import { toClipboard } from '../export/raster/toClipboard';
import { useI18n } from '../i18n/I18n';
import { dataAddress } from './dataAddress';
import type { HeldBlob } from '../export/heldBlob';
import { saveHeldFile } from '../export/saveFile';
import { savesFiles } from './savesFiles';
import {
  makePdf,
  makePng,
  type ExportedPicture,
  type PictureChoice,
  type PictureSubject,
} from './makePicture';
import type { LoadBytes } from '../viewModels/page';

interface PictureActionsProps {
  readonly taken: ExportedPicture;
  readonly choice: PictureChoice;
  readonly subject: PictureSubject;
  /** True while another picture is being drawn: what is saved is what was chosen. */
  readonly outdated: boolean;
  readonly loadBytes: LoadBytes;
}

const scales = [1, 2, 3] as const;

type State =
  | { readonly status: 'idle' | 'working' | 'copied' }
  | { readonly status: 'held'; readonly address: string }
  | { readonly status: 'saved'; readonly name: string; readonly file: HeldBlob }
  | { readonly status: 'failed'; readonly reason: PictureFault | 'unknown' };

/** Saves or copies the picture that is shown, and says what to do where the browser lets it do neither. */
export function PictureActions({
  taken,
  choice,
  subject,
  outdated,
  loadBytes,
}: PictureActionsProps) {
  const { t } = useI18n();
  const { picture } = taken;
  const [state, attempt] = useAttempt();
  const stem = subject.stem(choice);
  useEffect(() => (state.status === 'saved' ? state.file.release : undefined), [state]);
  const save = (content: Blob, name: string): State => ({
    status: 'saved',
    name,
    file: saveHeldFile(content, name),
  });
  const savePng = (scale: number) =>
    attempt(async () => {
      const png = await makePng(taken, scale);
      if (!savesFiles()) return { status: 'held', address: await dataAddress(png) };
      return save(png, `${stem}${scale === 1 ? '' : `@${scale}x`}.png`);
    });
  const saveSvg = () =>
    attempt(() => save(new Blob([picture.svg], { type: 'image/svg+xml' }), `${stem}.svg`));
  const savePdf = () => attempt(async () => save(await makePdf(taken, loadBytes), `${stem}.pdf`));
  const copy = () =>
    attempt(async () => {
      await toClipboard(makePng(taken, 2));
      return { status: 'copied' };
    });
  const files: readonly (readonly [label: string, save: () => Promise<void>])[] = [
    ...scales.map((scale) => {
      const [width, height] = [picture.width * scale, picture.height * scale];
      return [t('export.png', { scale, width, height }), () => savePng(scale)] as const;
    }),
    ['SVG', saveSvg],
    ['PDF', savePdf],
    [t('export.copy'), copy],
  ];
  return (
    <>
      <p className="export-actions">
        {files.map(([label, make]) => (
          <button
            key={label}
            type="button"
            className="plain-button"
            disabled={outdated || state.status === 'working'}
            onClick={() => void make()}
          >
            {label}
          </button>
        ))}
      </p>
      <Status state={state} />
    </>
  );
}

/** What became of the last attempt, and how to make one. */
function useAttempt() {
  const [state, setState] = useState<State>({ status: 'idle' });
  const attempt = async (work: () => State | Promise<State>) => {
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
  return [state, attempt] as const;
}

function Status({ state }: { readonly state: State }) {
  const { t } = useI18n();
  return (
    <>
      <p role="status" className="export-status">
        {(state.status === 'working' || state.status === 'copied') && (
          <span>{t(`export.${state.status}`)}</span>
        )}
        {state.status === 'saved' && (
          <>
            <span>{`${t('export.saved', { name: state.name })} ${t('export.saved.picture')}`}</span>{' '}
            <a href={state.file.url} target="_blank" rel="noreferrer noopener">
              {t('export.saved.open')}
            </a>
          </>
        )}
      </p>
      {state.status === 'held' && (
        <figure className="export-held">
          <img src={state.address} alt={t('export.preview')} />
          <figcaption>{t('export.held')}</figcaption>
        </figure>
      )}
      {state.status === 'failed' && (
        <p role="alert" className="export-warning">
          {t(`export.failed.${state.reason}`)}
        </p>
      )}
    </>
  );
}
