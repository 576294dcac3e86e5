import { useEffect, useState, type ReactElement } from 'react';
import type { Elements } from '../ui/elements';
import { useI18n, useLoadI18n } from '../i18n/I18n';
import { PictureActions } from './PictureActions';
import { PictureControls } from './PictureControls';
import {
  makePicture,
  type ExportedPicture,
  type PageFrame,
  type PictureChoice,
  type PictureSubject,
} from './makePicture';
import { lostFileText } from '../ui/retry/lostFile';
import { orError } from '../ui/retry/orError';
import { revalidateScripts } from '../ui/retry/revalidateScripts';
import type { LoadBytes } from '../viewModels/page';

interface PictureExportProps {
  readonly subject: PictureSubject;
  readonly frame: PageFrame;
  readonly loadBytes: LoadBytes;
  /** What is to be known before a picture is chosen. */
  readonly children?: Elements;
}

type Drawn =
  | { readonly status: 'drawing' }
  | { readonly status: 'failed'; readonly error: Error }
  | { readonly status: 'ready'; readonly taken: ExportedPicture; readonly choice: PictureChoice };

/** A preview of the picture, as the reader wants it. */
export function PictureExport({ subject, frame, loadBytes, children }: PictureExportProps) {
  const { t, language } = useI18n();
  const [choice, setChoice] = useState<PictureChoice>({
    preset: subject.presets[0],
    printWidthMm: 180,
    background: 'paper',
    notes: 'short',
    headline: '',
    language,
  });
  const drawn = usePicture(choice, { subject, frame, loadBytes });
  const retry = (
    <button
      type="button"
      className="text-button"
      onClick={() => void revalidateScripts().then(() => setChoice({ ...choice }))}
    >
      {t('notice.retry')}
    </button>
  );
  return (
    <section aria-labelledby="export-picture">
      <h3 id="export-picture">{t('export.picture')}</h3>
      {children}
      <PictureControls
        presets={subject.presets}
        choice={choice}
        onChange={(part) => {
          setChoice({ ...choice, ...part });
        }}
      />
      {drawn.status === 'drawing' && <p role="status">{t('export.drawing')}</p>}
      {drawn.status === 'failed' && (
        <p role="alert">
          <span>{lostFileText(drawn.error, t) ?? t('export.picture.failed')}</span> {retry}
        </p>
      )}
      {drawn.status === 'ready' && (
        <Preview
          drawn={drawn}
          outdated={drawn.choice !== choice}
          subject={subject}
          loadBytes={loadBytes}
          retry={retry}
        />
      )}
    </section>
  );
}

/** The picture of a choice, drawn anew whenever that changes. */
function usePicture(
  choice: PictureChoice,
  { subject, frame, loadBytes }: PictureExportProps,
): Drawn {
  const loadI18n = useLoadI18n();
  const [drawn, setDrawn] = useState<Drawn>({ status: 'drawing' });
  const { path, date } = frame;
  useEffect(() => {
    let current = true;
    const made = makePicture(subject, choice, { path, date }, { loadI18n, loadBytes });
    void orError(made).then((taken) => {
      if (!current) return;
      setDrawn(
        taken instanceof Error
          ? { status: 'failed', error: taken }
          : { status: 'ready', taken, choice },
      );
    });
    return () => {
      current = false;
    };
  }, [subject, choice, path, date, loadI18n, loadBytes]);
  return drawn;
}

interface PreviewProps extends Pick<PictureExportProps, 'subject' | 'loadBytes'> {
  readonly drawn: Extract<Drawn, { status: 'ready' }>;
  /** True while another picture is being drawn. */
  readonly outdated: boolean;
  readonly retry: ReactElement;
}

function Preview({ drawn, outdated, subject, loadBytes, retry }: PreviewProps) {
  const i18n = useI18n();
  const { t } = i18n;
  return (
    <>
      <img
        className="export-preview"
        data-background={drawn.choice.background}
        aria-busy={outdated}
        src={`data:image/svg+xml;charset=utf-8,${encodeURIComponent(drawn.taken.picture.svg)}`}
        alt={t('export.preview')}
        width={drawn.taken.picture.width}
        height={drawn.taken.picture.height}
      />
      {drawn.taken.fonts === null && (
        <p role="status" className="export-warning">
          <span>{t('export.fonts')}</span> {retry}
        </p>
      )}
      {drawn.taken.picture.overflow.map((overflow) => (
        <p key={overflow} className="figure-note">
          {subject.tell(overflow, i18n)}
        </p>
      ))}
      <PictureActions
        key={Object.values(drawn.choice).join(' ')}
        taken={drawn.taken}
        choice={drawn.choice}
        subject={subject}
        outdated={outdated}
        loadBytes={loadBytes}
      />
    </>
  );
}
