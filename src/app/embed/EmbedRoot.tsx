import { useCallback, useMemo, type ReactNode } from 'react';
import { useLocation, useRouter, useSearch } from 'wouter';
import { useDataset } from '../../data/useDataset';
import type { Dataset } from '../../domain/dataset';
import { parseFigureId } from '../../domain/figure';
import { findIndicator } from '../../domain/facts/lookup';
import { atVintage } from '../../domain/facts/vintage';
import { useI18n } from '../../i18n/I18n';
import { fitToPage, routeAt } from '../../routes';
import { parseEmbedSearch } from '../../state/embedParameters';
import { toSearch, type Selection } from '../../state/selection';
import { useSelection } from '../../state/useSelection';
import { DrawnView, PartBoundary } from '../../ui/Part';
import { StatePanel } from '../../ui/StatePanel';
import { EmbeddedFigure } from '../../views/indicator/EmbeddedFigure';
import { DroppedNotice } from '../address/DroppedNotice';
import { IssueList } from '../issues/IssueList';
import { IssueNotice } from '../issues/IssueNotice';
import { useLostPart } from '../address/useLostPart';
import { VersionNotices } from '../offline/VersionNotices';
import { useTitle } from '../useTitle';
import { vocabularyOf } from '../vocabularyOf';
import { useEmbedTheme } from './useEmbedTheme';
import { usePostHeight } from './usePostHeight';
import { belowLanguage, paths } from '../../state/paths';

/** One figure alone, for an iframe, in one of its states: loading, failed, ready. */
export function EmbedRoot() {
  const i18n = useI18n();
  const { t } = i18n;
  const state = useDataset(i18n);
  const box = usePostHeight<HTMLElement>();
  useEmbedTheme(parseEmbedSearch(useSearch()).values.skin);
  useTitle();
  return (
    <main className="embed" ref={box}>
      {state.status === 'loading' && <StatePanel heading={t('loading.data')} />}
      {state.status === 'failed' && (
        <>
          <StatePanel heading={t('failed.heading')} help={t('failed.help')} alert page>
            <IssueList issues={state.issues} />
            <button type="button" className="plain-button" onClick={state.retry}>
              {t('notice.retry')}
            </button>
          </StatePanel>
          <EmbedFoot />
        </>
      )}
      {state.status === 'ready' && (
        <>
          <VersionNotices dataset={state.dataset} stale={state.stale} />
          <IssueNotice issues={state.issues} retry={state.retry} />
          <ReadyEmbed dataset={state.dataset} />
        </>
      )}
    </main>
  );
}

/** No part of an embed comes late. */
const complete = Promise.resolve();

function ReadyEmbed({ dataset }: { readonly dataset: Dataset }) {
  const { t } = useI18n();
  const vocabulary = useMemo(() => vocabularyOf(dataset), [dataset]);
  const [path] = useLocation();
  const fit = useCallback(
    (chosen: Selection) => fitToPage(dataset, belowLanguage(path), chosen),
    [dataset, path],
  );
  const { selection, dropped } = useSelection(vocabulary, fit);
  const fullUrl = useFullUrl();
  const embed = parseEmbedSearch(useSearch());
  const id = routeAt(belowLanguage(path))?.id ?? '';
  const indicator = findIndicator(dataset, id);
  const page = (change: Partial<Selection>) =>
    fullUrl(paths.indicator(id) + toSearch({ ...selection, proof: null, ...change }));
  const mistakes = [...dropped, ...embed.dropped];
  return (
    <>
      {indicator ? (
        <>
          <DrawnView value={path + toSearch(selection)}>
            <PartBoundary>
              <EmbeddedFigure
                dataset={atVintage(dataset, selection.vintage)}
                indicator={indicator}
                selection={selection}
                onOpen={(figure) => {
                  const url = page({ proof: parseFigureId(figure) });
                  window.open(url, '_blank', 'noopener');
                }}
              />
            </PartBoundary>
          </DrawnView>
          <EmbedFoot
            link={{ url: page({}), label: t('embed.full') }}
            versions={{ shown: dataset.version, pinned: embed.values.version }}
          />
        </>
      ) : (
        <UnknownFigure id={id} />
      )}
      <DroppedNotice dropped={mistakes} lostPart={useLostPart(complete)} />
    </>
  );
}

/** Addresses of the full site in the language of the embed, below the base it was built for. */
function useFullUrl(): (path: string) => string {
  const { language } = useI18n();
  const { base } = useRouter();
  return (path) => `${base}/${language}${path}`;
}

function UnknownFigure({ id }: { readonly id: string }) {
  const { t } = useI18n();
  return (
    <>
      <StatePanel heading={t('embed.unknown', { id })} page />
      <EmbedFoot />
    </>
  );
}

interface EmbedFootProps {
  readonly link?: { readonly url: string; readonly label: string };
  /** The data version that is shown, empty if it has none, and the one the embed was made with. */
  readonly versions?: { readonly shown: string; readonly pinned: string | null };
}

/** The name of the site, the version of its data, and the way to the full figure or to the site itself. */
function EmbedFoot({ link, versions }: EmbedFootProps): ReactNode {
  const { t } = useI18n();
  const fullUrl = useFullUrl();
  const { url, label } = link ?? {
    url: fullUrl(paths.overview),
    label: t('embed.to_site', { name: t('app.name') }),
  };
  const { shown = '', pinned = null } = versions ?? {};
  return (
    <p className="embed-foot">
      {link && <strong>{t('app.name')}</strong>}
      {shown !== '' &&
        (pinned === null || pinned === shown ? (
          <span>{t('footer.version', { version: shown })}</span>
        ) : (
          <span data-moved-on="">{t('embed.moved_on', { pinned, version: shown })}</span>
        ))}
      <a href={url} target="_blank" rel="noopener">
        {label}
      </a>
    </p>
  );
}
