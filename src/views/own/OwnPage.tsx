import { useMemo, useRef, useState } from 'react';
import { useI18n } from '../../i18n/I18n';
import type { Dataset } from '../../domain/dataset';
import { ownRows } from '../../domain/own/join';
import { knownIn, type Proposals } from '../../domain/own/outcomes';
import type { OwnCompany } from '../../domain/own/ownCompany';
import { Notice } from '../../ui/Notice';
import { PageHead } from '../../ui/PageHead';
import type { PageProps } from '../../viewModels/page';
import { AboutCompany } from './AboutCompany';
import { BringIn } from './BringIn';
import { CompanyList } from './CompanyList';
import { OwnChecks } from './OwnChecks';
import { OwnTableEditor } from './OwnTableEditor';
import type { Kept, OwnDoor, ProposedTable } from './ownDoor';
import { useDraft, type Draft } from './useDraft';

interface OwnPageProps extends Pick<PageProps, 'linkTo'> {
  /** The package without the reader's companies. */
  readonly published: Dataset;
  readonly door: OwnDoor;
}

/** Where a reader adds a company of their own from the tables of its report. */
export function OwnPage({ published, door, linkTo }: OwnPageProps) {
  const { t } = useI18n();
  const [draft, change] = useDraft();
  const [said, setSaid] = useState<Said | null>(null);
  const edit = async (company: OwnCompany) => {
    setSaid(null);
    change({ kind: 'begin', company });
    try {
      for (const table of company.tables) {
        change({ kind: 'table', ...(await door.propose(table)) });
      }
    } catch (error) {
      // Without proposals its lines would look unknown.
      change({ kind: 'end' });
      throw error;
    }
  };
  const add = (tables: readonly ProposedTable[]) => {
    setSaid(null);
    change({ kind: 'begin_unless_begun', company: door.create() });
    for (const table of tables) change({ kind: 'table', ...table });
  };
  const remove = async (company: OwnCompany) => {
    const kept = await door.remove(company);
    setSaid(kept.kind === 'changed_elsewhere' ? { kept, company } : { removed: company });
  };
  return (
    <div className="own" id="figures">
      <PageHead heading={t('own.heading')}>{t('own.intro')}</PageHead>
      <Told {...{ said, door, setSaid, linkTo }} />
      <CompanyList {...{ door, linkTo }} onEdit={edit} onRemove={(it) => void remove(it)} />
      <BringIn
        door={door}
        unsaved={draft?.company ?? null}
        onTables={add}
        onCompany={(company) =>
          void door.save({ ...company, changed: '' }).then((kept) => setSaid({ kept, company }))
        }
      />
      {draft && (
        <Editor
          {...{ draft, change, published }}
          isNew={!door.companies.some(({ id }) => id === draft.company.id)}
          save={async (company) => {
            const kept = await door.save(company);
            setSaid({ kept, company });
            if (kept.kind !== 'changed_elsewhere') change({ kind: 'end' });
          }}
        />
      )}
    </div>
  );
}

const noProposals: Proposals = new Map();

/** What came of the last thing that was done. */
type Said =
  | { readonly removed: OwnCompany }
  /** `company` as it is here. */
  | { readonly kept: Kept; readonly company: OwnCompany };

interface ToldProps extends Pick<OwnPageProps, 'door' | 'linkTo'> {
  readonly said: Said | null;
  readonly setSaid: (said: Said | null) => void;
}

/** What came of saving or removing, and what can be done about it. */
function Told({ said, door, setSaid }: ToldProps) {
  const { t } = useI18n();
  if (!said) return null;
  if ('removed' in said) {
    const { removed } = said;
    const undo = () => void door.restore(removed).then(() => setSaid(null));
    return (
      <Notice text={t('own.removed', { name: removed.name })}>
        <button type="button" className="text-button" onClick={undo}>
          {t('own.undo')}
        </button>
      </Notice>
    );
  }
  const { kept, company } = said;
  if (kept.kind !== 'changed_elsewhere') {
    return <Notice text={t('own.saved', { name: kept.company.name })} />;
  }
  const { theirs } = kept;
  const save = (made: OwnCompany) =>
    void door.save(made).then((next) => setSaid({ kept: next, company: made }));
  const choices: readonly (readonly [label: string, act: () => void])[] = [
    ...(theirs
      ? [
          [t('own.overwrite'), () => save({ ...company, changed: theirs.changed })] as const,
          [t('own.take_theirs'), () => setSaid(null)] as const,
        ]
      : []),
    [t('own.keep_both'), () => save({ ...company, id: door.create().id, changed: '' })],
  ];
  return (
    <Notice
      text={t(theirs ? 'own.changed_elsewhere' : 'own.gone_elsewhere', { name: company.name })}
    >
      <p className="own-bar">
        {choices.map(([label, act]) => (
          <button key={label} type="button" className="text-button" onClick={act}>
            {label}
          </button>
        ))}
      </p>
    </Notice>
  );
}

interface EditorProps extends Pick<OwnPageProps, 'published'> {
  readonly draft: Draft;
  readonly change: ReturnType<typeof useDraft>[1];
  readonly isNew: boolean;
  readonly save: (company: OwnCompany) => Promise<void>;
}

/** The company that is being worked on: what it is, its tables line by line, its checks. */
function Editor({ draft, change, published, isNew, save }: EditorProps) {
  const { t } = useI18n();
  const { company, proposals } = draft;
  const [tried, setTried] = useState(false);
  const [saving, setSaving] = useState(false);
  const form = useRef<HTMLDivElement>(null);
  const isKnown = useMemo(() => knownIn(published), [published]);
  const hasNumbers = ownRows(published, company).observations.length > 0;
  const press = async () => {
    setTried(true);
    if (company.name.trim() === '') {
      form.current?.querySelector<HTMLInputElement>('input[required]')?.focus();
      return;
    }
    setSaving(true);
    await save(company).finally(() => setSaving(false));
  };
  return (
    <div ref={form} className="own-editor">
      <AboutCompany
        company={company}
        dataset={published}
        needsName={tried && company.name.trim() === ''}
        onChange={(made) => change({ kind: 'company', change: made })}
      />
      <section aria-labelledby="own-lines">
        <h2 id="own-lines">{t('own.lines')}</h2>
        <p className="figure-note">{t('own.lines.why')}</p>
        {company.tables.map((table) => (
          <OwnTableEditor
            key={table.id}
            table={table}
            proposals={proposals.get(table.id) ?? noProposals}
            dataset={published}
            isKnown={isKnown}
            change={change}
          />
        ))}
      </section>
      <OwnChecks published={published} company={company} />
      <p className="own-bar own-save">
        <button
          type="button"
          className="plain-button"
          disabled={saving || !hasNumbers}
          onClick={() => void press()}
        >
          {t(isNew ? 'own.save' : 'own.save.changes')}
        </button>
        <button type="button" className="text-button" onClick={() => change({ kind: 'end' })}>
          {t('own.discard')}
        </button>
        {!hasNumbers && <span className="figure-note">{t('own.save.needs_number')}</span>}
      </p>
    </div>
  );
}
