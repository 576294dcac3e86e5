import type { ReactNode } from 'react';
import { Link } from 'wouter';
import { judge } from '../../domain/compare/judge';
import type { PackageFile } from '../../domain/dataset';
import type { PageProps } from '../../viewModels/page';
import { TableFiles } from '../../exportDialog/TableFiles';
import { ScrollTable } from '../../components/tables/ScrollTable';
import { useI18n } from '../../i18n/I18n';
import { PageHead } from '../../ui/PageHead';
import { Notice } from '../../ui/Notice';
import { paths } from '../../state/paths';
import { packageStem } from '../../export/table/fileName';
import { saveFile } from '../../export/saveFile';
import { lostFileText } from '../../ui/retry/lostFile';
import { useAttempt } from '../../ui/retry/useAttempt';
import { useHydrated } from '../../ui/useHydrated';
import { StoredFiles, type BrowserStore } from './StoredFiles';
import { pandasSnippet, rSnippet } from './snippets';

interface DataPageProps extends Pick<PageProps, 'dataset' | 'linkTo'> {
  /** The changes of figures in a version. */
  readonly changesIn: (version: string) => ReactNode;
  /** Address of the feed of versions. */
  readonly feed: string;
  /** Address of a published file. */
  readonly urlOf: (file: string) => string;
  /** All files in one archive; rejects if one cannot be had. */
  readonly zip: () => Promise<Blob>;
  readonly store: BrowserStore;
}

/** The data package to take away: files, dictionary, changes, and how to read it. */
export function DataPage({ dataset, linkTo, changesIn, feed, urlOf, zip, store }: DataPageProps) {
  const { t, language } = useI18n();
  const hydrated = useHydrated();
  const base = hydrated ? new URL(urlOf(''), window.location.href).href : urlOf('');
  return (
    <>
      <PageHead heading={t('data.heading')}>{t('data.intro')}</PageHead>
      <p>
        <Link href={linkTo(paths.own)}>{t('own.link')}</Link>
      </p>
      <section aria-labelledby="data-files" id="figures">
        <h2 id="data-files">{t('data.files', { version: dataset.version })}</h2>
        <ZipButton zip={zip} name={`${packageStem(dataset.version)}.zip`} />
        <p className="figure-note">{t('export.table.all')}</p>
        <TableFiles
          dataset={dataset}
          subject={{ kind: 'all' }}
          figures={async () => {
            const { everyFigure } = await import('../../export/table/everyFigure');
            return judge(dataset, everyFigure(dataset));
          }}
          link={hydrated ? window.location.href : ''}
        />
        <FileTable files={dataset.files} urlOf={urlOf} />
        <p className="figure-note">{t('data.licence')}</p>
      </section>
      <Snippets base={base} />
      <StoredFiles store={store} />
      <section aria-labelledby="data-dictionary">
        <h2 id="data-dictionary">{t('data.dictionary')}</h2>
        {dataset.files
          .filter((file) => file.fields.length > 0)
          .map((file) => (
            <Dictionary key={file.path} file={file} />
          ))}
      </section>
      <section aria-labelledby="data-changes">
        <h2 id="data-changes">{t('data.changes')}</h2>
        {dataset.changes.length > 0 && (
          <p>
            <a href={feed}>{t('data.feed')}</a>
          </p>
        )}
        <dl className="facts">
          {dataset.changes.map(({ version, date, text }) => (
            <div key={version}>
              <dt>{`${version} · ${date}`}</dt>
              <dd>
                <p>{text[language]}</p>
                <div>{changesIn(version)}</div>
              </dd>
            </div>
          ))}
        </dl>
      </section>
    </>
  );
}

interface FileTableProps extends Pick<DataPageProps, 'urlOf'> {
  readonly files: readonly PackageFile[];
}

function FileTable({ files, urlOf }: FileTableProps) {
  const { t, language } = useI18n();
  return (
    <ScrollTable aria-labelledby="data-files">
      <thead>
        <tr>
          <th scope="col">{t('data.file')}</th>
          <th scope="col">{t('data.one_row')}</th>
          <th scope="col" className="figure-cell">
            {t('data.size')}
          </th>
          <th scope="col">SHA-256</th>
        </tr>
      </thead>
      <tbody>
        {files.map((file) => (
          <tr key={file.path} data-file={file.path}>
            <th scope="row">
              <a href={urlOf(file.path)} download>
                {file.path}
              </a>
            </th>
            <td>{file.description[language]}</td>
            <td className="figure-cell">
              {file.bytes !== null && t('data.kilobytes', { count: Math.ceil(file.bytes / 1000) })}
            </td>
            <td>
              <code className="data-hash">{file.hash?.replace('sha256:', '')}</code>
            </td>
          </tr>
        ))}
        <tr>
          <th scope="row">
            <a href={urlOf('datapackage.json')} download>
              datapackage.json
            </a>
          </th>
          <td>{t('data.descriptor')}</td>
          <td />
          <td />
        </tr>
      </tbody>
    </ScrollTable>
  );
}

interface SnippetsProps {
  /** Address of the folder of the files. */
  readonly base: string;
}

/** How to read the files. */
function Snippets({ base }: SnippetsProps) {
  const { t } = useI18n();
  return (
    <section aria-labelledby="data-read">
      <h2 id="data-read">{t('data.read')}</h2>
      <div className="data-snippets">
        <figure>
          <figcaption>Python · pandas</figcaption>
          <pre tabIndex={0}>{pandasSnippet(base)}</pre>
        </figure>
        <figure>
          <figcaption>R</figcaption>
          <pre tabIndex={0}>{rSnippet(base)}</pre>
        </figure>
      </div>
    </section>
  );
}

interface ZipButtonProps {
  readonly zip: () => Promise<Blob>;
  readonly name: string;
}

function ZipButton({ zip, name }: ZipButtonProps) {
  const { t } = useI18n();
  const [state, attempt] = useAttempt();
  const download = () => attempt(async () => saveFile(await zip(), name));
  return (
    <p className="data-zip">
      <button
        type="button"
        className="plain-button"
        disabled={state.status === 'working'}
        onClick={() => void download()}
      >
        {t('data.zip')}
      </button>
      {state.status === 'failed' && (
        <Notice text={t('data.zip_failed')}>
          <p>{lostFileText(state.error, t)}</p>
        </Notice>
      )}
    </p>
  );
}

function Dictionary({ file }: { readonly file: PackageFile }) {
  const { t, language } = useI18n();
  return (
    <details className="dictionary">
      <summary>
        <code>{file.path}</code> <span>{file.description[language]}</span>
      </summary>
      <ScrollTable aria-label={file.path}>
        <thead>
          <tr>
            <th scope="col">{t('data.column')}</th>
            <th scope="col">{t('data.type')}</th>
            <th scope="col">{t('data.meaning')}</th>
          </tr>
        </thead>
        <tbody>
          {file.fields.map((field) => (
            <tr key={field.name}>
              <th scope="row">
                <code>{field.name}</code>
              </th>
              <td>{field.type}</td>
              <td>{field.description[language]}</td>
            </tr>
          ))}
        </tbody>
      </ScrollTable>
    </details>
  );
}
