import { Fragment } from 'react';
import { Link } from 'wouter';
import { TrendLine } from '../../charts/TrendLine';
import { FigureNumber } from '../../components/figure/FigureNumber';
import { ScrollTable } from '../../components/tables/ScrollTable';
import { ChangeCells } from '../../components/tables/YearTable';
import { useI18n } from '../../i18n/I18n';
import { paths } from '../../state/paths';
import { CompanyName } from '../../ui/CompanyName';
import type { PageProps } from '../../viewModels/page';
import type {
  CompareBlock,
  CompareRow,
  CompareView,
  ComparedCompany,
} from '../../viewModels/compare/compareView';

/** What the reader can do with a row. */
export interface RowEdits {
  readonly pin: (indicator: string) => void;
  readonly hide: (indicator: string) => void;
}

interface CompareTableProps extends Pick<PageProps, 'linkTo'> {
  readonly view: CompareView;
  readonly onOpen: (id: string) => void;
  /** Null where rows are not being chosen. */
  readonly edit: RowEdits | null;
}

/** An indicator a row, the years of each company side by side, the change behind them. */
export function CompareTable({ view, linkTo, onOpen, edit }: CompareTableProps) {
  const { t } = useI18n();
  const { companies } = view;
  const columns = companies.reduce((sum, { years }) => sum + years.length + 1, 2);
  return (
    <>
      <ScrollTable tall className="compare-table" aria-label={t('compare.table')}>
        <Head companies={companies} linkTo={linkTo} />
        {view.sections.map((section) => (
          <tbody key={section.id} data-section={section.id}>
            <tr>
              <th colSpan={columns} scope="rowgroup">
                {section.label}
              </th>
            </tr>
            {section.rows.map((row) => (
              <Row key={row.indicator} {...{ row, companies, linkTo, onOpen, edit }} />
            ))}
          </tbody>
        ))}
      </ScrollTable>
      <Key states={view.gaps} />
    </>
  );
}

interface HeadProps extends Pick<PageProps, 'linkTo'> {
  readonly companies: readonly ComparedCompany[];
}

/** The companies, and below each its years and the change. */
function Head({ companies, linkTo }: HeadProps) {
  const { t } = useI18n();
  return (
    <thead>
      <tr>
        <th scope="col" rowSpan={2}>
          {t('ledger.indicator')}
        </th>
        {companies.map(({ company, name, position, years }) => (
          <th key={company} scope="colgroup" colSpan={years.length + 1} data-position={position}>
            <Link href={linkTo(paths.company(company))}>
              <CompanyName name={name} position={position} />
            </Link>
          </th>
        ))}
        <th scope="col" rowSpan={2}>
          {t('proof.caveats')}
        </th>
      </tr>
      <tr>
        {companies.map(({ company, years }) => (
          <Fragment key={company}>
            {years.map((year, index) => (
              <th
                key={year}
                scope="col"
                className="figure-cell"
                data-first={index === 0 || undefined}
              >
                {t('controls.year_value', { year })}
              </th>
            ))}
            <th scope="col" className="figure-cell">
              {t('compare.change')}
            </th>
          </Fragment>
        ))}
      </tr>
    </thead>
  );
}

/** What each mark in place of a number means. */
function Key({ states }: { readonly states: CompareView['gaps'] }) {
  const { t } = useI18n();
  return (
    <ul className="compare-key">
      {states.map((state) => (
        <li key={state}>
          <span className="state-mark" data-state={state} aria-hidden="true" />
          <span>{t(`state.${state}`)}</span>
        </li>
      ))}
    </ul>
  );
}

interface RowProps extends Omit<CompareTableProps, 'view'> {
  readonly row: CompareRow;
  readonly companies: readonly ComparedCompany[];
}

function Row({ row, companies, linkTo, onOpen, edit }: RowProps) {
  return row.lines.map((line, index) => (
    <tr key={line.id} data-indicator-row={row.indicator} data-first={index === 0 || undefined}>
      {index === 0 ? (
        <th scope="row" rowSpan={line.label === null ? row.lines.length : undefined}>
          <Link href={linkTo(paths.indicator(row.indicator))}>{row.title}</Link>{' '}
          <span className="figure-unit">{row.unit}</span>
          {row.verdict && <Verdict verdict={row.verdict} />}
          {line.label !== null && <small className="compare-group">{line.label}</small>}
          {edit && <Edits row={row} edit={edit} />}
        </th>
      ) : (
        line.label !== null && (
          <th scope="row">
            <span className="visually-hidden">{row.title}</span>{' '}
            <small className="compare-group">{line.label}</small>
          </th>
        )
      )}
      {companies.map((company, place) => (
        <Block
          key={company.company}
          company={company}
          block={line.blocks[place] ?? null}
          onOpen={onOpen}
        />
      ))}
      {index === 0 && (
        <td className="compare-caveats" rowSpan={row.lines.length}>
          {row.caveats.map(({ text }) => text).join(' · ')}
        </td>
      )}
    </tr>
  ));
}

interface BlockProps extends Pick<CompareTableProps, 'onOpen'> {
  readonly company: ComparedCompany;
  readonly block: CompareBlock | null;
}

/** The years of one company and the change. */
function Block({ company, block, onOpen }: BlockProps) {
  const span = company.years.length + 1;
  if (!block) return <td colSpan={span} data-first="" />;
  if (block.words) {
    return (
      <td colSpan={span} className="compare-gap" data-first="">
        <FigureNumber row={block.words} onOpen={onOpen} />
      </td>
    );
  }
  return (
    <>
      {block.cells.map((cell, index) => (
        <td key={cell.id} className="figure-cell" data-first={index === 0 ? '' : undefined}>
          <FigureNumber row={cell} onOpen={onOpen} marked />
          {index === 0 && block.group !== null && <small>{block.group}</small>}
        </td>
      ))}
      <ChangeCells changes={[block.change]}>
        <TrendLine position={company.position} points={block.points} />
      </ChangeCells>
    </>
  );
}

/** The verdict in a line of its own, beside the numbers wherever the table is scrolled. */
function Verdict({ verdict }: { readonly verdict: NonNullable<CompareRow['verdict']> }) {
  return (
    <span className="compare-verdict">
      <span className="verdict-box" data-level={verdict.level} aria-hidden="true" />{' '}
      <span>{verdict.label}</span>
    </span>
  );
}

function Edits({ row, edit }: { readonly row: CompareRow; readonly edit: RowEdits }) {
  const { t } = useI18n();
  const { indicator, title } = row;
  return (
    <span className="compare-edits">
      <button
        type="button"
        className="text-button"
        aria-pressed={row.pinned}
        aria-label={t('compare.pin_row', { title })}
        onClick={() => edit.pin(indicator)}
      >
        {t('compare.pin')}
      </button>
      <button
        type="button"
        className="text-button"
        aria-label={t('compare.hide_row', { title })}
        onClick={() => edit.hide(indicator)}
      >
        {t('compare.hide')}
      </button>
    </span>
  );
}
