import { QueryClient } from '@tanstack/react-query';
import { StrictMode } from 'react';
import { prerender } from 'react-dom/static';
import { dataFiles, parseDataset, type FileTexts } from '../../data/parseDataset';
import { dataQuery } from '../../data/useDataset';
import { languages, type Indicator, type Language } from '../../domain/dataset';
import { findIndicator } from '../../domain/lookup';
import type { PictureModel } from '../../export/picture/model';
import { chosenOf } from '../../figures/page';
import { buildPictureModel } from '../../figures/pictureModel';
import { createFormat } from '../../i18n/format';
import { loadMessages, loadTranslate } from '../../i18n/translate';
import type { Words } from '../../i18n/Words';
import { defaultSelection } from '../../state/selection';
import { App } from '../App';
import { base } from '../base';
import { loadPageAt } from '../lazyPage';
import { messagesQuery, methodQuery } from '../queries';
import { sitePages, type SitePage } from './sitePages';

export { markOf } from '../../data/markOf';

/** A site that can be written without a browser. */
export interface WrittenSite {
  readonly pages: readonly SitePage[];
  /** The HTML of a page's root, as the browser draws it first. */
  readonly render: (page: SitePage) => Promise<string>;
  readonly indicators: readonly Indicator[];
  /** The picture of an indicator for link previews; its link is below `address`. */
  readonly preview: (indicator: string, language: Language) => PictureModel;
}

/**
 * Reads the data package and every page's code; `address` is that of the site's root, as far as it is
 * known. Throws where a file of the package is at fault.
 */
export async function writtenSite(texts: FileTexts, address: string): Promise<WrittenSite> {
  const { dataset, issues } = parseDataset(texts);
  if (issues.length > 0) {
    throw new Error(
      `The data package has faults (npm run data:check names them all): ${issues
        .map(({ file, line, rule, found }) => `${file}:${line ?? ''} ${rule} ${found ?? ''}`)
        .join('; ')}`,
    );
  }
  const queryClient = new QueryClient();
  for (const file of dataFiles) {
    queryClient.setQueryData(dataQuery(file).queryKey, texts.get(file));
  }
  await Promise.all([loadMessages('checks'), loadMessages('export')]);
  const words = new Map<Language, Words>();
  for (const language of languages) {
    const t = await loadTranslate(language);
    words.set(language, { language, t, format: createFormat(language) });
    queryClient.setQueryData(messagesQuery(language).queryKey, () => t);
    await queryClient.query(methodQuery(language));
  }
  const wordsOf = (language: Language) => {
    const found = words.get(language);
    if (!found) throw new Error(`no words for ${language}`);
    return found;
  };
  const pages = sitePages(dataset, wordsOf);
  for (const { path } of pages) await loadPageAt(path);
  const render = async ({ path, language }: SitePage) => {
    const app = (
      <StrictMode>
        <App queryClient={queryClient} path={`${base}/${language}${path}`} />
      </StrictMode>
    );
    // Everything is to stand in its place: parts sent later would need a script to put them there.
    const { prelude } = await prerender(app, {
      progressiveChunkSize: Infinity,
      onError(error) {
        throw error;
      },
    });
    return new Response(prelude).text();
  };
  const preview = (id: string, language: Language) => {
    const indicator = findIndicator(dataset, id);
    if (!indicator) throw new Error(`no indicator ${id}`);
    const chosen = chosenOf(dataset, defaultSelection);
    const { version, changes } = dataset;
    return buildPictureModel(dataset, indicator, chosen, defaultSelection, wordsOf(language), {
      link: `${address}${language}/indicators/${id}/`,
      // That of the data, so that the same data give the same picture on any day.
      date: changes.find((one) => one.version === version)?.date ?? '',
    });
  };
  return { pages, render, indicators: dataset.indicators, preview };
}
