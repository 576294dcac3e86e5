import { useMemo, useState } from 'react';
import { Controls, NoCompany } from '../../components/controls/Controls';
import { ThemeFilter } from '../../components/controls/FigureFilters';
import type { Dataset } from '../../domain/dataset';
import { SaveTable } from '../../exportDialog/SaveTable';
import { SheetPictureButton } from '../../exportDialog/SheetPictureButton';
import type { ComparedSheet } from '../../exportDialog/sheetSubject';
import { buildCompareTable } from '../../export/compare/compareTable';
import { useI18n } from '../../i18n/I18n';
import { paths } from '../../state/paths';
import { rowOrders, type Selection } from '../../state/selection';
import { absoluteLink } from '../../ui/absoluteLink';
import { PageHead } from '../../ui/PageHead';
import { Select } from '../../ui/Select';
import { StatePanel } from '../../ui/StatePanel';
import { usePrinting } from '../../ui/usePrinting';
import { chosenOf, proofOpener, type PageProps } from '../../viewModels/page';
import { buildCompareView, type CompareView } from '../../viewModels/compare/compareView';
import { CompareTable, type RowEdits } from './CompareTable';
import { CompareTargets } from './CompareTargets';

/** Two to five companies side by side, an indicator a row. */
export function ComparePage({ dataset, selection, choose, linkTo, loadBytes }: PageProps) {
  const i18n = useI18n();
  const { t } = i18n;
  const [editing, setEditing] = useState(false);
  const chosen = useMemo(() => chosenOf(dataset, selection), [dataset, selection]);
  const view = useMemo(() => buildCompareView({ dataset, i18n }, chosen), [dataset, i18n, chosen]);
  const compared = useCompared({ dataset, chosen, view });
  const sheets = useSheets({ dataset, chosen, view });
  const empty = view.sections.every(({ rows }) => rows.length === 0);
  const open = proofOpener(choose);
  const edit = editing ? editsOf(selection, choose) : null;
  return (
    <>
      <PageHead heading={t('compare.heading')}>{t('compare.intro')}</PageHead>
      <Controls
        dataset={dataset}
        chosen={chosen}
        selection={selection}
        choose={choose}
        offer={['base', 'turnover', 'factor', 'show']}
      >
        <RowChoices dataset={dataset} selection={selection} choose={choose} />
      </Controls>
      {view.companies.length === 0 ? (
        <NoCompany onReset={() => choose({ companies: null })} />
      ) : (
        <>
          <Notes view={view} choose={choose} editing={editing} onEdit={setEditing} />
          {empty && <StatePanel heading={t('compare.none')} help={t('compare.none.help')} />}
          {sheets.map((sheet) => (
            <section
              key={sheet.companies.map(({ company }) => company).join()}
              className="compare-sheet"
            >
              <CompareTable view={sheet} linkTo={linkTo} onOpen={open} edit={edit} />
              <CompareTargets dataset={dataset} view={sheet} linkTo={linkTo} onOpen={open} />
            </section>
          ))}
          <p className="figure-note">{t('compare.export')}</p>
          <SaveTable
            formats={['xlsx', 'csv']}
            make={(taken) => buildCompareTable({ dataset, i18n }, view, taken)}
            link={absoluteLink(linkTo(paths.compare))}
          >
            {!empty && (
              <SheetPictureButton
                sheet={compared}
                path={linkTo(paths.compare)}
                loadBytes={loadBytes}
              />
            )}
          </SaveTable>
        </>
      )}
    </>
  );
}

interface NotesProps extends Pick<PageProps, 'choose'> {
  readonly view: CompareView;
  /** True while the reader chooses rows. */
  readonly editing: boolean;
  readonly onEdit: (editing: boolean) => void;
}

/** What is not shown, and how to choose what is. */
function Notes({ view, choose, editing, onEdit }: NotesProps) {
  const { t, format } = useI18n();
  return (
    <>
      {view.companies.length === 1 && <p role="status">{t('compare.one')}</p>}
      {view.left.length > 0 && (
        <p role="status">{t('compare.left', { names: format.list(view.left) })}</p>
      )}
      <p className="compare-tools">
        <button
          type="button"
          className="text-button"
          aria-pressed={editing}
          onClick={() => onEdit(!editing)}
        >
          {t(editing ? 'compare.edit.done' : 'compare.edit')}
        </button>
        {view.hidden.length > 0 && (
          <>
            <span>{t('compare.hidden', { count: view.hidden.length })}</span>
            <button type="button" className="text-button" onClick={() => choose({ hide: [] })}>
              {t('compare.show_all')}
            </button>
          </>
        )}
      </p>
    </>
  );
}

interface SheetProps {
  readonly dataset: Dataset;
  readonly chosen: ReturnType<typeof chosenOf>;
  readonly view: CompareView;
}

/** What a picture of the companies is made of. */
function useCompared({ dataset, chosen, view }: SheetProps): ComparedSheet {
  return useMemo(
    () => ({
      dataset,
      chosen,
      view,
      viewIn: (context) => buildCompareView(context, chosen),
      tableOf: buildCompareTable,
    }),
    [dataset, chosen, view],
  );
}

/** What is laid out: on the screen all companies, on paper two a sheet. */
function useSheets({ dataset, chosen, view }: SheetProps): readonly CompareView[] {
  const i18n = useI18n();
  const printing = usePrinting();
  return useMemo(() => {
    const { companies } = view;
    if (!printing || companies.length <= 2) return [view];
    const pairs = companies.flatMap((_, index) =>
      index % 2 === 0 ? [companies.slice(index, index + 2).map(({ company }) => company)] : [],
    );
    return pairs.map((pair) => buildCompareView({ dataset, i18n }, { ...chosen, companies: pair }));
  }, [dataset, i18n, chosen, view, printing]);
}

function editsOf({ pin, hide }: Selection, choose: PageProps['choose']): RowEdits {
  return {
    pin: (id) =>
      choose({ pin: pin.includes(id) ? pin.filter((item) => item !== id) : [...pin, id] }),
    hide: (id) => choose({ hide: [...hide, id], pin: pin.filter((item) => item !== id) }),
  };
}

function RowChoices(props: Pick<PageProps, 'dataset' | 'selection' | 'choose'>) {
  const { t } = useI18n();
  const { selection, choose } = props;
  return (
    <>
      <ThemeFilter {...props} all={t('compare.theme.all')} />
      <Select
        label={t('compare.order')}
        value={selection.order}
        options={rowOrders.map((value) => ({ value, label: t(`compare.order.${value}`) }))}
        onChange={(order) => choose({ order })}
      />
    </>
  );
}
