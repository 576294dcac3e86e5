import { QueryClient } from '@tanstack/react-query';
import { StrictMode } from 'react';
import { prerender } from 'react-dom/static';
import { tableFiles, textsFile, type DataFile, type FileTexts } from '../../data/dataFiles';
import { dataVersionHash, pageHash } from '../../data/host/dataVersionHash';
import type { Issue } from '../../data/issue';
import { parseDataset } from '../../data/parseDataset';
import { parseTexts } from '../../data/parseTexts';
import { firstCompanies } from '../../data/slices/companiesRead';
import { ofSlices } from '../../data/slices/loadSliced';
import { checked } from '../../data/checked';
import { datasetQuery, textsQuery } from '../../data/datasetQuery';
import { languages, type Dataset, type Indicator, type Language } from '../../domain/dataset';
import { descriptorHash } from '../../data/host/builtDescriptor';
import { findIndicator } from '../../domain/facts/lookup';
import type { PictureModel } from '../../viewModels/picture/model';
import { chosenOf } from '../../viewModels/page';
import { buildPictureModel } from '../../viewModels/picture/pictureModel';
import { createFormat } from '../../i18n/format';
import { loadMessages, loadTranslate } from '../../i18n/translate';
import type { I18n } from '../../i18n/I18n';
import { paths } from '../../state/paths';
import { defaultSelection } from '../../state/selection';
import { App } from '../App';
import { base } from '../base';
import { messagesQuery } from '../queries';
import { titleOf } from '../useTitle';
import { sitePages, type SitePage } from './sitePages';

export interface RenderedPage {
  /** The document's title: its heading and the site's name, as `useTitle` keeps it. */
  readonly title: string;
  /** The HTML of its root, as the browser renders it first. */
  readonly body: string;
  /** Hash of the tables and texts it was made from. */
  readonly hash: string;
  /** Hash of the descriptor among them. */
  readonly descriptor: string;
}

/** The site, ready to be rendered without a browser. */
export interface LoadedSite {
  readonly pages: readonly SitePage[];
  /** Hash of the tables it is made from; their descriptor lists the texts. */
  readonly hash: string;
  readonly render: (page: SitePage) => Promise<RenderedPage>;
  readonly indicators: readonly Indicator[];
  /** The picture of an indicator for link previews; its link is below `address`. */
  readonly preview: (indicator: string, language: Language) => PictureModel;
}

const messageParts = ['checks', 'compare', 'export', 'reports', 'scatter', 'standards'] as const;

/** What slices were read from. */
export interface SlicedPackage {
  /** The companies whose rows were read, those that are shown first. */
  readonly first: readonly string[];
  /** The hash of its descriptor, which every slice names. */
  readonly hash: string;
}

/**
 * Reads the data package, whole or from slices, and every page's code; `address` is that of the site's root,
 * as far as it is known. Throws if a file of the package has an issue.
 */
export async function loadSite(
  texts: FileTexts,
  address: string,
  sliced: SlicedPackage | null = null,
): Promise<LoadedSite> {
  const whole = parseDataset(texts);
  const asked = sliced?.first ?? null;
  const { dataset, issues } = asked === null ? whole : ofSlices(whole, asked);
  refuse(issues);
  const queryClient = new QueryClient();
  // What all slices share leaves out parts of the descriptor.
  const descriptor = sliced?.hash ?? descriptorHash(texts.get('datapackage.json') ?? '');
  const hashOf = (files: readonly DataFile[]) => sliced?.hash ?? dataVersionHash(texts, files);
  const hash = hashOf(tableFiles);
  firstCompanies.set(asked);
  queryClient.setQueryData(datasetQuery.queryKey, { dataset, issues, hash, stale: [], asked });
  await checked(dataset).start();
  await Promise.all(messageParts.map(loadMessages));
  const i18ns = new Map<Language, I18n>();
  const hashes = new Map<Language, string>();
  for (const language of languages) {
    const t = await loadTranslate(language);
    const file = textsFile(language);
    const read = parseTexts(file, texts.get(file) ?? '');
    refuse(read.issues);
    const loaded = { ...read, hash: hashOf([file]), stale: [] };
    queryClient.setQueryData(textsQuery(language).queryKey, loaded);
    hashes.set(language, pageHash(hash, loaded.hash));
    i18ns.set(language, { language, t, format: createFormat(language), texts: loaded.texts });
    queryClient.setQueryData(messagesQuery(language).queryKey, () => t);
  }
  const i18nOf = (language: Language) => {
    const found = i18ns.get(language);
    if (!found) throw new Error(`no messages for ${language}`);
    return found;
  };
  const pages = sitePages(dataset, i18nOf);
  for (const { code, language } of pages) await code?.load(language);
  const render = async (page: SitePage) => {
    const app = (
      <StrictMode>
        <App queryClient={queryClient} path={`${base}/${page.language}${page.path}`} />
      </StrictMode>
    );
    // Everything in place: parts streamed later would need a script to move them there.
    const { prelude } = await prerender(app, {
      progressiveChunkSize: Infinity,
      onError(error) {
        throw error;
      },
    });
    const body = await new Response(prelude).text();
    return {
      hash: hashes.get(page.language) ?? hash,
      descriptor,
      body,
      title: titleOf(headingOf(body), i18nOf(page.language).t),
    };
  };
  const preview = previewOf(dataset, i18nOf, address);
  return { pages, hash, render, indicators: dataset.indicators, preview };
}

/** Makes the picture of an indicator for link previews; throws where there is no such indicator. */
function previewOf(
  dataset: Dataset,
  i18nOf: (language: Language) => I18n,
  address: string,
): LoadedSite['preview'] {
  return (id, language) => {
    const indicator = findIndicator(dataset, id);
    if (!indicator) throw new Error(`no indicator ${id}`);
    const chosen = chosenOf(dataset, defaultSelection);
    const { version, changes } = dataset;
    return buildPictureModel({ dataset, i18n: i18nOf(language) }, indicator, chosen, {
      link: `${address}${language}${paths.indicator(id)}`,
      // That of the data, so that the same data give the same picture on any day.
      date: changes.find((change) => change.version === version)?.date ?? '',
    });
  };
}

/** The text of a page's heading, read back from its HTML. */
function headingOf(html: string): string {
  const [, heading = ''] = /<h1[^>]*>(.*?)<\/h1>/s.exec(html) ?? [];
  return heading
    .replace(/<[^>]*>/g, '')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&#x27;', "'")
    .replaceAll('&amp;', '&');
}

/** Throws if a file of the package has an issue. */
function refuse(issues: readonly Issue[]): void {
  if (issues.length === 0) return;
  throw new Error(
    `The data package has faults (npm run data:check names them all): ${issues
      .map(({ file, line, rule, found }) => `${file}:${line ?? ''} ${rule} ${found ?? ''}`)
      .join('; ')}`,
  );
}
