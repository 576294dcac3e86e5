import { useMemo, useState } from 'react';
import { Link } from 'wouter';
import { useI18n } from '../../i18n/I18n';
import { sortCounts, type CountsSort, type CountsView } from '../../viewModels/many/countsView';
import type { PageProps } from '../../viewModels/page';
import { ScrollTable } from '../tables/ScrollTable';
import { useLinesInSight } from './useLinesInSight';

interface CountsTableProps extends Pick<PageProps, 'linkTo'> {
  readonly view: CountsView;
}

/** Of a long table the lines in sight, and a few around them; sorted by a press on a head. */
export function CountsTable({ view: { caption, heads, lines }, linkTo }: CountsTableProps) {
  const { language, format } = useI18n();
  const [sort, setSort] = useState<CountsSort | null>(null);
  const sorted = useMemo(
    () => (sort ? sortCounts(lines, sort, language) : lines),
    [lines, sort, language],
  );
  const { frame, virtual } = useLinesInSight(sorted, 52);
  const drawn = virtual.getVirtualItems();
  const after = virtual.getTotalSize() - (drawn[drawn.length - 1]?.end ?? 0);
  return (
    <ScrollTable
      tall
      className="counts-table"
      aria-label={caption}
      ref={frame}
      rows={lines.length + 1}
    >
      <caption>{caption}</caption>
      <Heads {...{ heads, sort, setSort }} />
      <tbody>
        <tr style={{ height: drawn[0]?.start }} aria-hidden="true" />
        {drawn.map(({ index, key }) => {
          const line = sorted[index];
          return (
            line && (
              <tr
                key={key}
                ref={virtual.measureElement}
                data-index={index}
                data-line={line.id}
                aria-rowindex={index + 2}
              >
                <th scope="row">
                  <Link href={linkTo(line.path)}>{line.name}</Link> <small>{line.detail}</small>
                </th>
                {line.counts.map((count, at) => (
                  <td key={at} className="figure-cell">
                    {format.count(count)}
                  </td>
                ))}
              </tr>
            )
          );
        })}
        <tr style={{ height: after }} aria-hidden="true" />
      </tbody>
    </ScrollTable>
  );
}

interface HeadsProps extends Pick<CountsView, 'heads'> {
  readonly sort: CountsSort | null;
  readonly setSort: (sort: CountsSort) => void;
}

/** A press sorts: names from the first, counts from the largest; a second one the other way round. */
function Heads({ heads, sort, setSort }: HeadsProps) {
  return (
    <thead>
      <tr aria-rowindex={1}>
        {heads.map((label, head) => {
          const isSorted = sort?.head === head;
          const isDescending = isSorted ? !sort.isDescending : head > 0;
          const order = sort?.isDescending ? 'descending' : 'ascending';
          return (
            <th
              key={label}
              scope="col"
              className={head > 0 ? 'figure-cell' : ''}
              aria-sort={isSorted ? order : undefined}
            >
              <button
                type="button"
                className="text-button"
                onClick={() => setSort({ head, isDescending })}
              >
                {label}
              </button>
            </th>
          );
        })}
      </tr>
    </thead>
  );
}
