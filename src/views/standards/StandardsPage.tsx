import { useMemo } from 'react';
import { Link } from 'wouter';
import { Controls, NoCompany } from '../../components/controls/Controls';
import { RegimeFilter } from '../../components/controls/FigureFilters';
import { standards, type Standard } from '../../domain/dataset';
import { codeStates } from '../../domain/standards/codeStates';
import { buildCodeTable } from '../../export/codes/codeTable';
import { SaveTable } from '../../exportDialog/SaveTable';
import { useI18n } from '../../i18n/I18n';
import { paths, standardSlugs } from '../../state/paths';
import { absoluteLink } from '../../ui/absoluteLink';
import { PageHead } from '../../ui/PageHead';
import { FilterSelect } from '../../ui/Select';
import { StatePanel } from '../../ui/StatePanel';
import { ReportChoice } from '../../components/reports/ReportChoice';
import { StateChanges } from '../../components/reports/StateChanges';
import { UpToNote } from '../../components/reports/UpToNote';
import { chosenOf, proofOpener, type PageProps } from '../../viewModels/page';
import { StandardCounts } from './StandardCounts';
import { StandardTable } from './StandardTable';
import { buildStandardView, type StandardView } from './standardsView';

interface StandardsPageProps extends PageProps {
  /** Null where the address names none. */
  readonly standard: Standard | null;
}

/** A standard: its codes × the companies, and what each report gives under them. */
export function StandardsPage({ standard, ...page }: StandardsPageProps) {
  const { t } = useI18n();
  if (standard) return <OneStandard {...page} standard={standard} />;
  return (
    <>
      <PageHead heading={t('not_found.heading')}>{t('not_found.help')}</PageHead>
      <StandardLinks current={null} linkTo={page.linkTo} />
    </>
  );
}

interface OneStandardProps extends PageProps {
  readonly standard: Standard;
}

function OneStandard({ standard, ...page }: OneStandardProps) {
  const { dataset, reports, selection, choose, linkTo } = page;
  const i18n = useI18n();
  const { t } = i18n;
  const { answer, regime } = selection;
  const chosen = useMemo(() => chosenOf(dataset, selection), [dataset, selection]);
  const view = useMemo(
    () => buildStandardView({ dataset, i18n }, standard, chosen.companies, { answer, regime }),
    [dataset, i18n, standard, chosen.companies, answer, regime],
  );
  const heading = view.byIndicator ? 'standards.heading.indicators' : 'standards.heading';
  return (
    <>
      <PageHead heading={t(heading, { standard: t(`standard.${standard}`) })}>
        {`${t('standards.intro')}${t('sentence.separator')}${t(`standards.about.${standard}`)}`}
      </PageHead>
      <StandardLinks current={standard} linkTo={linkTo} />
      <Controls dataset={dataset} chosen={chosen} selection={selection} choose={choose} offer={[]}>
        <Filters dataset={dataset} selection={selection} choose={choose} />
        <ReportChoice reports={reports} selection={selection} choose={choose} />
      </Controls>
      <UpToNote reports={reports} selection={selection} />
      {view.companies.length === 0 ? (
        <NoCompany onReset={() => choose({ companies: null, regime: null })} />
      ) : (
        <Answers {...page} standard={standard} view={view} />
      )}
    </>
  );
}

interface AnswersProps extends OneStandardProps {
  readonly view: StandardView;
}

/** Counts, files and the table. */
function Answers({ dataset, choose, linkTo, standard, view }: AnswersProps) {
  const i18n = useI18n();
  const { t } = i18n;
  return (
    <>
      <StandardCounts view={view} standard={standard} />
      {view.moved && (
        <p className="figure-note">
          <span>{t('standards.moved', view.moved)}</span>{' '}
          <Link href={linkTo(paths.standard(standardSlugs.hkex_part_d))}>
            {t('standard.hkex_part_d')}
          </Link>
        </p>
      )}
      {view.rows.length === 0 ? (
        <StatePanel heading={t('standards.none')} help={t('standards.none.help')} />
      ) : (
        <>
          <p className="figure-note">{t('standards.export')}</p>
          <SaveTable
            formats={['csv', 'xlsx']}
            make={(taken) => {
              const { companies, shown: rows } = view;
              return buildCodeTable({ dataset, i18n }, { standard, companies, rows }, taken);
            }}
            link={absoluteLink(linkTo(paths.standard(standardSlugs[standard])))}
          />
        </>
      )}
      <StateChanges companies={view.changes} linkTo={linkTo} />
      <StandardTable view={view} linkTo={linkTo} onOpen={proofOpener(choose)} />
    </>
  );
}

function StandardLinks({
  current,
  linkTo,
}: {
  readonly current: Standard | null;
  readonly linkTo: PageProps['linkTo'];
}) {
  const { t } = useI18n();
  return (
    <nav className="standard-links" aria-label={t('standards.pages')}>
      {standards.map((standard) => (
        <Link
          key={standard}
          href={linkTo(paths.standard(standardSlugs[standard]))}
          aria-current={standard === current ? 'page' : undefined}
        >
          {t(`standard.${standard}`)}
        </Link>
      ))}
    </nav>
  );
}

function Filters(props: Pick<PageProps, 'dataset' | 'selection' | 'choose'>) {
  const { t } = useI18n();
  const { selection, choose } = props;
  return (
    <>
      <FilterSelect
        label={t('standards.answer')}
        all={t('disclosure.all')}
        value={selection.answer}
        options={codeStates.map((value) => ({ value, label: t(`code_state.${value}`) }))}
        onChange={(answer) => choose({ answer })}
      />
      <RegimeFilter {...props} />
    </>
  );
}
