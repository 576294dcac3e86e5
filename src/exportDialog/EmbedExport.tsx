import { useRef, useState } from 'react';
import { embedCode, embedLink, resizingEmbedCode } from '../export/embed/embedCode';
import { isOwn } from '../domain/facts/lookup';
import { useI18n } from '../i18n/I18n';
import { toEmbedSearch } from '../state/embedParameters';
import { toSearch } from '../state/selection';
import { siteRoot } from '../ui/absoluteLink';
import { CopyText } from '../ui/CopyText';
import { chosenOf, type ExportedView } from '../viewModels/page';
import { narrowestColumnPx, type EmbedChoice } from './embedChoice';
import { EmbedControls } from './EmbedControls';
import { useFrameHeight } from './useFrameHeight';

/** The height of an embed that could not be measured: at 320 px, 19 of 20 views need no more. */
const fallbackHeightPx = 900;

/**
 * Two lines of text to spare: in the fonts of a browser that does not have ours yet, sentences may take more
 * lines. Measured without ours, 216 views at 240 to 680 px needed up to 40 px more.
 */
const spareHeightPx = 40;

/** The code that puts a view into another page, and how the view looks there. */
export function EmbedExport({ view }: { readonly view: ExportedView }) {
  const { t, language } = useI18n();
  const [choice, setChoice] = useState<EmbedChoice>({
    width: null,
    language,
    skin: null,
    pinned: false,
    resizing: false,
  });
  const preview = useRef<HTMLIFrameElement>(null);
  const { dataset } = view;
  const link = linkTo(view, choice);
  const width = choice.width ?? narrowestColumnPx;
  const shown = `${width} ${link}`;
  const needed = useFrameHeight(preview, shown);
  const height = (needed ?? fallbackHeightPx) + spareHeightPx;
  return (
    <section aria-labelledby="export-embed">
      <h3 id="export-embed">{t('export.embed')}</h3>
      <p className="figure-note">{t('export.embed.help')}</p>
      {chosenOf(dataset, view.selection).companies.some((id) => isOwn(dataset, id)) && (
        <p className="export-warning">{t('export.embed.own')}</p>
      )}
      <EmbedControls
        choice={choice}
        dataVersion={dataset.version}
        onChange={(part) => setChoice({ ...choice, ...part })}
      />
      {needed === undefined && <p role="status">{t('export.embed.measuring')}</p>}
      {needed === null && (
        <p role="status" className="export-warning">
          {t('export.embed.not_measured')}
        </p>
      )}
      {needed !== undefined && <Code code={codeOf(view, choice, { link, height })} />}
      <div
        className="export-frame"
        tabIndex={0}
        role="group"
        aria-label={t('export.embed.preview')}
        aria-busy={needed === undefined}
      >
        <iframe
          key={shown}
          ref={preview}
          src={link}
          title={t('export.embed.preview')}
          width={width}
          height={height}
          inert
        />
      </div>
    </section>
  );
}

function linkTo({ dataset, indicator, selection }: ExportedView, choice: EmbedChoice): string {
  const companies = selection.companies?.filter((id) => !isOwn(dataset, id)) ?? null;
  return embedLink({
    site: siteRoot(),
    language: choice.language,
    indicator: indicator.id,
    search: toEmbedSearch(toSearch({ ...selection, companies, proof: null }), {
      skin: choice.skin,
      version: choice.pinned ? dataset.version : null,
    }),
  });
}

function codeOf(
  { indicator }: ExportedView,
  { width, language, resizing }: EmbedChoice,
  measured: { readonly link: string; readonly height: number },
): string {
  const parts = { ...measured, width, title: indicator.label[language] };
  return resizing ? resizingEmbedCode(parts, window.location.origin) : embedCode(parts);
}

/** The code to copy. */
function Code({ code }: { readonly code: string }) {
  const { t } = useI18n();
  const shown = useRef<HTMLTextAreaElement>(null);
  return (
    <>
      <textarea
        ref={shown}
        className="export-code"
        readOnly
        rows={4}
        value={code}
        aria-label={t('export.embed')}
      />
      <CopyText key={code} text={code} shownIn={shown} />
    </>
  );
}
