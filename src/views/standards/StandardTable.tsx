import { Link } from 'wouter';
import { FigureNumber } from '../../components/figure/FigureNumber';
import { ScrollTable } from '../../components/tables/ScrollTable';
import { CompanyHeads } from '../../components/tables/CompanyHeads';
import { useI18n } from '../../i18n/I18n';
import { paths } from '../../state/paths';
import type { PageProps } from '../../viewModels/page';
import type { Ground, ShownRow, StandardCell, StandardView } from './standardsView';

interface StandardTableProps extends Pick<PageProps, 'linkTo'> {
  readonly view: StandardView;
  readonly onOpen: (id: string) => void;
}

/** Codes down, companies across; an empty frame where no row is left to show. */
export function StandardTable({ view, linkTo, onOpen }: StandardTableProps) {
  const { t } = useI18n();
  const corner = t(view.byIndicator ? 'standards.indicator' : 'standards.code');
  return (
    <div id="figures" className="standard-frame">
      {view.rows.length > 0 && (
        <ScrollTable tall className="standard-table" aria-label={corner}>
          <thead>
            <tr>
              <th scope="col">{corner}</th>
              <CompanyHeads companies={view.companies} linkTo={linkTo} />
            </tr>
          </thead>
          <tbody>
            {view.rows.map((row) => (
              <tr key={row.id} data-code={row.id}>
                <RowHead row={row} linkTo={linkTo} />
                {row.cells.map((cell) => (
                  <Cell key={cell.company} cell={cell} linkTo={linkTo} onOpen={onOpen} />
                ))}
              </tr>
            ))}
          </tbody>
        </ScrollTable>
      )}
    </div>
  );
}

function RowHead({ row, linkTo }: { readonly row: ShownRow } & Pick<PageProps, 'linkTo'>) {
  return (
    <th scope="row">
      {row.code !== null && <strong>{row.code}</strong>}{' '}
      {row.indicator === null ? (
        <span>{row.title}</span>
      ) : (
        <Link href={linkTo(paths.indicator(row.indicator))}>{row.title}</Link>
      )}
    </th>
  );
}

interface CellProps extends Pick<PageProps, 'linkTo'> {
  readonly cell: StandardCell;
  readonly onOpen: (id: string) => void;
}

/** A mark and a word; what it rests on opens below. */
function Cell({ cell, linkTo, onOpen }: CellProps) {
  const { t } = useI18n();
  const state = (
    <>
      <span className="state-mark" data-state={cell.state} aria-hidden="true" />{' '}
      <span>{t(`code_state.${cell.state}`)}</span>
    </>
  );
  return (
    <td data-company={cell.company} data-state={cell.state}>
      {cell.grounds.length === 0 ? (
        state
      ) : (
        <details>
          <summary>{state}</summary>
          <ul>
            {cell.grounds.map((ground) => (
              <li key={ground.kind + ('id' in ground ? ground.id : ground.text)}>
                <GroundItem ground={ground} linkTo={linkTo} onOpen={onOpen} />
              </li>
            ))}
          </ul>
        </details>
      )}
    </td>
  );
}

function GroundItem({
  ground,
  linkTo,
  onOpen,
}: Omit<CellProps, 'cell'> & { readonly ground: Ground }) {
  switch (ground.kind) {
    case 'indicator':
      return <Link href={linkTo(paths.indicator(ground.id))}>{ground.title}</Link>;
    case 'gap':
      return (
        <>
          <Link href={linkTo(paths.indicator(ground.id))}>{ground.title}</Link>{' '}
          <FigureNumber row={ground.row} onOpen={onOpen} />
        </>
      );
    case 'line':
    case 'note':
      return <span>{ground.text}</span>;
  }
}
