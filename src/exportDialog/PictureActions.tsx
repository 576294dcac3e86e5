import { useState } from 'react';
import type { Dataset, Indicator } from '../domain/dataset';
import { defaultBasis } from '../domain/figures/basis';
import { yearsOfIndicator } from '../domain/figures/figuresOf';
import { PictureError, type PictureFault } from '../export/raster/pictureError';
import { toClipboard } from '../export/raster/toClipboard';
import { pictureStem } from '../export/table/fileName';
import { useI18n } from '../i18n/I18n';
import { dataAddress } from './dataAddress';
import { saveFile } from '../ui/saveFile';
import { savesFiles } from './savesFiles';
import { makePdf, makePng, type PictureChoice, type ExportedPicture } from './makePicture';
import { chosenOf, type Chosen, type ExportedView, type LoadBytes } from '../viewModels/page';
import { partnerOf } from '../viewModels/scatter/partner';

interface PictureActionsProps {
  readonly taken: ExportedPicture;
  readonly choice: PictureChoice;
  readonly view: ExportedView;
  /** True while another picture is being drawn: what is saved is what was chosen. */
  readonly outdated: boolean;
  readonly loadBytes: LoadBytes;
}

const scales = [1, 2, 3] as const;

type State =
  | { readonly status: 'idle' | 'working' | 'copied' }
  | { readonly status: 'held'; readonly address: string }
  | { readonly status: 'saved'; readonly name: string; readonly url: string }
  | { readonly status: 'failed'; readonly reason: PictureFault | 'unknown' };

/** Saves or copies the picture that is shown, and says what to do where the browser lets it do neither. */
export function PictureActions({ taken, choice, view, outdated, loadBytes }: PictureActionsProps) {
  const { t } = useI18n();
  const { picture } = taken;
  const [state, attempt] = useAttempt();
  const stem = nameOf(view, choice);
  const save = (content: Blob, name: string): State => ({
    status: 'saved',
    name,
    url: saveFile(content, name),
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
            <a href={state.url} target="_blank" rel="noreferrer noopener">
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

/** How a view is called in a file name; null for the view of companies. */
function viewName(dataset: Dataset, indicator: Indicator, chosen: Chosen): string | null {
  const { view, by, parts } = chosen;
  switch (view) {
    case 'companies':
      return null;
    case 'groups':
      return [...(by === null ? [view] : [`by-${by}`]), ...(parts === 'bars' ? [] : [parts])].join(
        '-',
      );
    case 'scatter':
      return `with-${partnerOf({ dataset }, indicator, chosen)?.id ?? ''}`;
    case 'spread':
      return by === null ? view : `${view}-by-${by}`;
    case 'time':
    case 'table':
      return view;
  }
}

/** A file name that says what the picture shows and how. */
function nameOf({ dataset, indicator, selection }: ExportedView, choice: PictureChoice) {
  const chosen = chosenOf(dataset, selection);
  const { companies, view, year, base } = chosen;
  const { preset, background, language } = choice;
  return pictureStem({
    indicator: indicator.id,
    companies,
    view: viewName(dataset, indicator, chosen),
    years:
      view === 'time' || view === 'table'
        ? yearsOfIndicator(dataset, indicator, companies)
        : [year],
    base: base === defaultBasis.base ? null : base,
    size: preset === 'article' ? null : preset,
    background,
    language,
  });
}
