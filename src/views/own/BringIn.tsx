import { useRef, useState, type ClipboardEvent } from 'react';
import { useI18n } from '../../i18n/I18n';
import { NotLoaded } from '../../ui/retry/NotLoaded';
import { orError } from '../../ui/retry/orError';
import { outcomeOf } from './outcomeOf';
import { dataAddressOf } from './template';
import type { OwnDoor, ProposedTable, Source } from './ownDoor';
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
  const { reading, told, lost, bring, cancel } = useBringing(props);
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
      {lost && <NotLoaded error={lost.error} look="part" onRetry={() => bring(lost.unread)} />}
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

/** A script without which nothing can be read, and the sources that wait for it. */
interface Lost {
  readonly error: Error;
  readonly unread: readonly Source[];
}

/** Reads sources one after the other, and says of each what it came to. */
function useBringing({ door, unsaved, onTables, onCompany }: BringInProps) {
  const { t } = useI18n();
  const [reading, setReading] = useState<{ name: string; percent: number } | null>(null);
  const [told, setTold] = useState<readonly string[]>([]);
  const [lost, setLost] = useState<Lost | null>(null);
  const stop = useRef(new AbortController());
  const bring = async (sources: readonly Source[]) => {
    stop.current = new AbortController();
    const said: string[] = [];
    let failed: Lost | null = null;
    setTold(said);
    for (const [index, source] of sources.entries()) {
      const name = source.kind === 'file' ? source.file.name : t('own.pasted');
      setReading({ name, percent: 0 });
      const { signal } = stop.current;
      const onProgress = (share: number) => setReading({ name, percent: Math.floor(share * 100) });
      const brought = await orError(door.read(source, { signal, onProgress }, unsaved));
      const outcome = outcomeOf(brought, name, t);
      if (outcome.kind === 'lost') {
        failed = { error: outcome.error, unread: sources.slice(index) };
      }
      if (outcome.kind !== 'told') break;
      if ('tables' in brought) onTables(brought.tables);
      if ('company' in brought) onCompany(brought.company);
      said.push(...outcome.words);
      setTold([...said]);
    }
    // Only now, so that the message stays while it is tried again.
    setLost(failed);
    setReading(null);
  };
  const cancel = () => stop.current.abort();
  return { reading, told, lost, bring, cancel };
}
