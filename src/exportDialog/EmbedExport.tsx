import { useRef, useState } from 'react';
import { embedCode, embedLink } from '../export/embed/embedCode';
import { useI18n } from '../i18n/I18n';
import { toEmbedSearch } from '../state/embedParameters';
import { toSearch } from '../state/selection';
import { siteRoot } from '../ui/absoluteLink';
import { CopyText } from '../ui/CopyText';
import type { ExportedView } from '../viewModels/page';

/** The height an embed has before it tells its own, or where it may not. */
const fallbackHeightPx = 620;

/** The code that puts a view into another page. */
export function EmbedExport({ view }: { readonly view: ExportedView }) {
  const { t, language } = useI18n();
  const [pinned, setPinned] = useState(false);
  const shown = useRef<HTMLTextAreaElement>(null);
  const { dataset, indicator, selection } = view;
  const link = embedLink({
    site: siteRoot(),
    language,
    indicator: indicator.id,
    search: toEmbedSearch(toSearch({ ...selection, proof: null }), {
      skin: null,
      version: pinned ? dataset.version : null,
    }),
  });
  const code = embedCode({
    link,
    title: indicator.label[language],
    height: fallbackHeightPx,
    origin: window.location.origin,
  });
  return (
    <section aria-labelledby="export-embed">
      <h3 id="export-embed">{t('export.embed')}</h3>
      <p className="figure-note">{t('export.embed.help')}</p>
      <label className="export-pin">
        <input
          type="checkbox"
          checked={pinned}
          onChange={(event) => setPinned(event.target.checked)}
        />
        <span>{t('export.embed.pin', { version: dataset.version })}</span>
      </label>
      <textarea
        ref={shown}
        className="export-code"
        readOnly
        rows={4}
        value={code}
        aria-label={t('export.embed')}
      />
      <CopyText key={code} text={code} shownIn={shown} />
    </section>
  );
}
