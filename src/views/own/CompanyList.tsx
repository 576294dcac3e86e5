import { useState } from 'react';
import { Link } from 'wouter';
import { useI18n } from '../../i18n/I18n';
import { saveFile } from '../../export/saveFile';
import { figuresOfTables } from '../../domain/own/rows';
import type { OwnCompany } from '../../domain/own/ownCompany';
import { paths } from '../../state/paths';
import { Notice } from '../../ui/Notice';
import { lostFileText } from '../../ui/retry/lostFile';
import { NotLoaded } from '../../ui/retry/NotLoaded';
import { orError } from '../../ui/retry/orError';
import { useAttempt } from '../../ui/retry/useAttempt';
import type { PageProps } from '../../viewModels/page';
import type { OwnDoor } from './ownDoor';

interface CompanyListProps {
  readonly door: OwnDoor;
  readonly linkTo: PageProps['linkTo'];
  /** Rejects if a script fails to load. */
  readonly onEdit: (company: OwnCompany) => Promise<void>;
  readonly onRemove: (company: OwnCompany) => void;
}

/** The reader's companies, and what can be done with each. */
export function CompanyList(props: CompanyListProps) {
  const { t } = useI18n();
  const { companies, unread, problem } = props.door;
  return (
    <section aria-labelledby="own-list">
      {companies.length > 0 && <h2 id="own-list">{t('own.list')}</h2>}
      {problem && <Notice text={t(`own.problem.${problem}`)} />}
      {unread.map((entry) => (
        <UnreadEntry key={entry.key} entry={entry} door={props.door} />
      ))}
      <ul className="own-companies">
        {companies.map((company) => (
          <CompanyItem key={company.id} {...props} company={company} />
        ))}
      </ul>
      {companies.length > 0 && <p className="figure-note">{t('own.save_file.help')}</p>}
    </section>
  );
}

interface UnreadEntryProps {
  readonly entry: OwnDoor['unread'][number];
  readonly door: CompanyListProps['door'];
}

/** A company that is kept and cannot be read: its file, and once that is saved a way to remove it. */
function UnreadEntry({ entry: { key, name, problem }, door }: UnreadEntryProps) {
  const { t } = useI18n();
  const [state, attempt] = useAttempt<null>();
  const called = name ?? key;
  const save = () =>
    attempt(async () => {
      saveFile(await door.unreadFile(key), `${key}.json`);
      return null;
    });
  return (
    <Notice text={t('own.unread', { name: called, problem: t(`own.file.${problem}`) })}>
      <p className="own-bar">
        <button type="button" className="text-button" onClick={() => void save()}>
          {t('own.save_file')}
        </button>
        {state.status === 'done' && (
          <button type="button" className="text-button" onClick={() => void door.removeUnread(key)}>
            {t('own.remove')}
          </button>
        )}
        {state.status === 'failed' && <span role="alert">{t('own.failed', { name: called })}</span>}
      </p>
    </Notice>
  );
}

function CompanyItem({
  company,
  door,
  linkTo,
  onEdit,
  onRemove,
}: CompanyListProps & { readonly company: OwnCompany }) {
  const { t } = useI18n();
  const [state, attempt] = useAttempt<null>();
  const [lost, setLost] = useState<Error | null>(null);
  const { id, name } = company;
  const stem = id;
  const saveAs = (content: () => Blob | Promise<Blob>, file: string) =>
    attempt(async () => {
      saveFile(await content(), file);
      return null;
    });
  const edit = async () => {
    const result = await orError(onEdit(company));
    setLost(result instanceof Error ? result : null);
  };
  const actions: readonly (readonly [label: string, act: () => void])[] = [
    [t('own.edit'), () => void edit()],
    [t('own.save_file'), () => void saveAs(() => door.toFile(company), `${stem}.json`)],
    [t('own.save_package'), () => void saveAs(() => door.toPackage(company), `${stem}.zip`)],
    [t('own.remove'), () => onRemove(company)],
  ];
  return (
    <li data-own={id}>
      <p className="own-company">
        <strong>{name}</strong>{' '}
        <span className="figure-note">
          {t('own.taken', { count: figuresOfTables(company).length })}
        </span>
        {door.tabOnly.includes(id) && <em>{t('own.tab_only')}</em>}
      </p>
      <p className="own-bar">
        <Link className="text-button" href={linkTo(paths.company(id))}>
          {t('own.open')}
        </Link>
        {actions.map(([label, act]) => (
          <button
            key={label}
            type="button"
            className="text-button"
            aria-label={`${label}: ${name}`}
            onClick={act}
          >
            {label}
          </button>
        ))}
      </p>
      {lost && <NotLoaded error={lost} look="part" onRetry={edit} />}
      {state.status === 'failed' && (
        <p role="alert">{lostFileText(state.error, t) ?? t('own.failed', { name })}</p>
      )}
    </li>
  );
}
