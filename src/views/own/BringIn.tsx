import { useRef, useState, type ClipboardEvent } from 'react';
import { useI18n } from '../../i18n/I18n';
import type { Translate } from '../../i18n/translate';
import { dataAddressOf } from './template';
import type { Brought, OwnDoor, ProposedTable, Source } from './ownDoor';
import type { OwnCompany } from '../../domain/own/ownCompany';

interface BringInProps {
  readonly door: Pick<OwnDoor, 'read'>;
  /** The company that is worked on. */
  readonly unsaved: OwnCompany | null;
  readonly onTables: (tables: readonly ProposedTable[]) => void;
  readonly onCompany: (company: OwnCompany) => void;
}

interface Pasted {
  readonly text: string;
  readonly html: string;
}

const nothing: Pasted = { text: '', html: '' };

/** Where tables come in: what is pasted, files that are chosen or dropped. */
export function BringIn(props: BringInProps) {
  const { t } = useI18n();
  const { reading, told, bring, cancel } = useBringing(props);
  return (
    <section
      aria-labelledby="own-bring"
      className="own-bring"
      onDragOver={(event) => event.preventDefault()}
      onDrop={(event) => {
        event.preventDefault();
        void bring(filesIn(event.dataTransfer.files));
      }}
    >
      <h2 id="own-bring">{t('own.bring')}</h2>
      <PasteBox isReading={reading !== null} onTake={(source) => void bring([source])} />
      <FileInput disabled={reading !== null} onFiles={(sources) => void bring(sources)} />
      {reading !== null && (
        <p role="status" className="own-bar">
          <span>{t('own.reading', reading)}</span>
          <button type="button" className="text-button" onClick={cancel}>
            {t('own.cancel')}
          </button>
        </p>
      )}
      <ul className="own-told" aria-live="polite">
        {told.map((text) => (
          <li key={text}>{text}</li>
        ))}
      </ul>
    </section>
  );
}

interface PasteBoxProps {
  readonly isReading: boolean;
  readonly onTake: (source: Source) => void;
}

function PasteBox({ isReading, onTake }: PasteBoxProps) {
  const { t } = useI18n();
  const [pasted, setPasted] = useState(nothing);
  const takeClipboard = (event: ClipboardEvent<HTMLTextAreaElement>) => {
    const html = event.clipboardData.getData('text/html');
    const text = event.clipboardData.getData('text/plain');
    // A table keeps its cells as HTML alone.
    if (html === '' || text === '') return;
    event.preventDefault();
    setPasted({ text, html });
  };
  return (
    <>
      <label className="own-field">
        <span>{t('own.paste')}</span>
        <textarea
          className="own-input own-paste"
          rows={6}
          value={pasted.text}
          onPaste={takeClipboard}
          onChange={({ target }) => setPasted({ text: target.value, html: '' })}
        />
      </label>
      <p className="own-bar">
        <button
          type="button"
          className="plain-button"
          disabled={pasted.text.trim() === '' || isReading}
          onClick={() => onTake({ kind: 'pasted', ...pasted })}
        >
          {t('own.paste.take')}
        </button>
        <a className="text-button" href={dataAddressOf()} download="esg-template.csv">
          {t('own.template')}
        </a>
      </p>
    </>
  );
}

function FileInput({
  disabled,
  onFiles,
}: {
  readonly disabled: boolean;
  readonly onFiles: (sources: readonly Source[]) => void;
}) {
  const { t } = useI18n();
  return (
    <>
      <label className="own-field">
        <span>{t('own.files')}</span>
        <input
          type="file"
          multiple
          disabled={disabled}
          accept=".csv,.tsv,.txt,.xlsx,.json"
          onChange={({ target }) => {
            const sources = filesIn(target.files);
            target.value = '';
            onFiles(sources);
          }}
        />
      </label>
      <p className="figure-note">{t('own.drop')}</p>
    </>
  );
}

function filesIn(files: FileList | null): readonly Source[] {
  return [...(files ?? [])].map((file) => ({ kind: 'file', file }));
}

/** Reads sources one after the other, and says of each what it came to. */
function useBringing({ door, unsaved, onTables, onCompany }: BringInProps) {
  const { t } = useI18n();
  const [reading, setReading] = useState<{ name: string; percent: number } | null>(null);
  const [told, setTold] = useState<readonly string[]>([]);
  const stop = useRef(new AbortController());
  const bring = async (sources: readonly Source[]) => {
    stop.current = new AbortController();
    const said: string[] = [];
    setTold(said);
    for (const source of sources) {
      const name = source.kind === 'file' ? source.file.name : t('own.pasted');
      setReading({ name, percent: 0 });
      const brought = await door
        .read(
          source,
          {
            signal: stop.current.signal,
            onProgress: (share) => setReading({ name, percent: Math.floor(share * 100) }),
          },
          unsaved,
        )
        .catch(() => null);
      // It was cancelled.
      if (!brought) break;
      if (brought.kind === 'tables') onTables(brought.tables);
      if (brought.kind === 'company') onCompany(brought.company);
      said.push(...wordsOf(brought, name, t));
      setTold([...said]);
    }
    setReading(null);
  };
  const cancel = () => stop.current.abort();
  return { reading, told, bring, cancel };
}

function wordsOf(brought: Brought, name: string, t: Translate): readonly string[] {
  switch (brought.kind) {
    case 'tables':
      return [
        ...(brought.encoding === null
          ? []
          : [t('own.read_as', { name, encoding: brought.encoding })]),
        ...(brought.hasMerged ? [t('own.merged')] : []),
      ];
    case 'company':
      return [];
    case 'no_company':
      return [t('own.no_company', { name, problem: t(`own.file.${brought.problem}`) })];
    case 'problem':
      return [t(`own.problem.${brought.problem}`, { name, ...brought.values })];
  }
}
