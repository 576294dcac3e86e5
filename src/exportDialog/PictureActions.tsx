import { useEffect } from 'react';
import { PictureError } from '../export/raster/pictureError';
import { toClipboard } from '../export/raster/toClipboard';
import { useI18n } from '../i18n/I18n';
import { dataAddress } from './dataAddress';
import type { HeldBlob } from '../export/heldBlob';
import { saveHeldFile } from '../export/saveFile';
import { lostFileText } from '../ui/retry/lostFile';
import { useAttempt, type Attempt } from '../ui/retry/useAttempt';
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

type Made =
  | { readonly as: 'copied' }
  | { readonly as: 'held'; readonly address: string }
  | { readonly as: 'saved'; readonly name: string; readonly file: HeldBlob };

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
  const [state, attempt] = useAttempt<Made>();
  const made = state.status === 'done' ? state.result : null;
  const stem = subject.stem(choice);
  useEffect(() => (made?.as === 'saved' ? made.file.release : undefined), [made]);
  const save = (content: Blob, name: string): Made => ({
    as: 'saved',
    name,
    file: saveHeldFile(content, name),
  });
  const savePng = (scale: number) =>
    attempt(async () => {
      const png = await makePng(taken, scale);
      if (!savesFiles()) return { as: 'held', address: await dataAddress(png) };
      return save(png, `${stem}${scale === 1 ? '' : `@${scale}x`}.png`);
    });
  const saveSvg = () =>
    attempt(() => save(new Blob([picture.svg], { type: 'image/svg+xml' }), `${stem}.svg`));
  const savePdf = () => attempt(async () => save(await makePdf(taken, loadBytes), `${stem}.pdf`));
  const copy = () =>
    attempt(async () => {
      await toClipboard(makePng(taken, 2));
      return { as: 'copied' };
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

function Status({ state }: { readonly state: Attempt<Made> }) {
  const { t } = useI18n();
  const made = state.status === 'done' ? state.result : null;
  return (
    <>
      <p role="status" className="export-status">
        {state.status === 'working' && <span>{t('export.working')}</span>}
        {made?.as === 'copied' && <span>{t('export.copied')}</span>}
        {made?.as === 'saved' && (
          <>
            <span>{`${t('export.saved', { name: made.name })} ${t('export.saved.picture')}`}</span>{' '}
            <a href={made.file.url} target="_blank" rel="noreferrer noopener">
              {t('export.saved.open')}
            </a>
          </>
        )}
      </p>
      {made?.as === 'held' && (
        <figure className="export-held">
          <img src={made.address} alt={t('export.preview')} />
          <figcaption>{t('export.held')}</figcaption>
        </figure>
      )}
      {state.status === 'failed' && <Failed error={state.error} />}
    </>
  );
}

function Failed({ error }: { readonly error: Error }) {
  const { t } = useI18n();
  return (
    <p role="alert" className="export-warning">
      <span>{t(`export.failed.${error instanceof PictureError ? error.fault : 'unknown'}`)}</span>{' '}
      <span>{lostFileText(error, t)}</span>
    </p>
  );
}
