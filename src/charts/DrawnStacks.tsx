import { useRef, type ComponentProps } from 'react';
import { hasColour } from '../theme/palette';
import { stackLayout, type StackLayout } from '../theme/stackLayout';
import { textWidthPx } from '../theme/textWidth';
import { lazyComponent } from '../ui/lazyComponent';
import { useHydrated } from '../ui/useHydrated';
import { printWidthPx, usePrinting } from '../ui/usePrinting';
import { useWidth } from '../ui/useWidth';
import { MarkTooltip } from './MarkTooltip';
import type { StackKey, StackRow, StackSegment } from './stackRow';
import { useRovingMarks, type RovingMark } from './useRovingMarks';

const StackBar = lazyComponent(async () => (await import('./StackBar')).StackBar);

interface DrawnStacksProps {
  readonly rows: readonly StackRow[];
  /** The groups that have a colour. */
  readonly groups: readonly StackKey[];
  readonly label: string;
  readonly onOpen: (id: string) => void;
}

/** A stacked bar a company: names and words in HTML, the bars as wide as their place. */
export function DrawnStacks({ rows, groups, label, onOpen }: DrawnStacksProps) {
  const box = useRef<HTMLDivElement>(null);
  const [track, trackPx] = useWidth<HTMLDivElement>();
  const lengthPx = usePrinting() ? Math.min(trackPx, printWidthPx) : trackPx;
  const hydrated = useHydrated();
  const counts = rows.map(({ segments }) => Math.max(1, segments.length));
  const roving = useRovingMarks(counts.reduce((sum, count) => sum + count, 0));
  const layouts = rows.map(({ segments }) => layoutOf(segments, lengthPx));
  const firstOf = (row: number) => counts.slice(0, row).reduce((sum, count) => sum + count, 0);
  return (
    <div ref={box} className="chart-box chart stacks marks" role="group" aria-label={label}>
      {layouts.some(({ needsKey }) => needsKey) && <Key groups={groups} />}
      {rows.map((row, index) => (
        <div
          key={row.company}
          className="stack-row"
          data-company={row.company}
          data-state={row.state}
        >
          <span className="stack-name">{row.name}</span>
          <div ref={index === 0 ? track : undefined} className="stack-track">
            {row.gap ? (
              <Slot
                gap={row.gap}
                live={hydrated ? { roving: roving(firstOf(index)), onOpen } : null}
              />
            ) : (
              <div className="stack-bar">
                {lengthPx > 0 && (
                  <StackBar
                    placed={layouts[index]?.placed ?? []}
                    lengthPx={lengthPx}
                    roving={(at) => roving(firstOf(index) + at)}
                    onOpen={onOpen}
                  />
                )}
              </div>
            )}
            <Words spelled={layouts[index]?.spelled ?? []} aside={row.aside} />
          </div>
        </div>
      ))}
      {hydrated && <MarkTooltip box={box} marks={marksOf(rows)} />}
    </div>
  );
}

function layoutOf(segments: readonly StackSegment[], lengthPx: number): StackLayout<StackSegment> {
  return stackLayout(segments, {
    length: lengthPx,
    least: 3,
    pad: 5,
    measureName: (text) => textWidthPx(text, 13) * 1.04,
    measureText: (text) => textWidthPx(text, 13) * 1.1,
  });
}

function marksOf(rows: readonly StackRow[]) {
  return rows.flatMap(({ segments, gap }) => [...segments, ...(gap ? [gap] : [])]);
}

/** The colours of the groups whose names have no room on their parts. */
function Key({ groups }: Pick<DrawnStacksProps, 'groups'>) {
  return (
    <ul className="stack-key">
      {groups
        .filter(({ tone }) => hasColour(tone))
        .map(({ name, tone }) => (
          <li key={tone} data-tone={tone}>
            <svg aria-hidden="true" width={12} height={12}>
              <rect className="stack-fill" width={12} height={12} />
            </svg>
            <span>{name}</span>
          </li>
        ))}
    </ul>
  );
}

interface SlotProps {
  readonly gap: NonNullable<StackRow['gap']>;
  readonly live: { readonly roving: RovingMark; readonly onOpen: (id: string) => void } | null;
}

/** The words that stand in place of a bar. */
function Slot({ gap, live }: SlotProps) {
  const mark: ComponentProps<'button'> = live
    ? { ...live.roving, onClick: () => live.onOpen(gap.id) }
    : { disabled: true };
  return (
    <button
      type="button"
      className="bar-slot mark"
      aria-label={gap.label}
      data-mark={gap.id}
      {...mark}
    >
      {gap.text}
    </button>
  );
}

interface WordsProps {
  readonly spelled: readonly string[];
  readonly aside: string | null;
}

/** Below a bar: the parts that are too short for their words, then what all are shares of. */
function Words({ spelled, aside }: WordsProps) {
  const words = [...spelled, ...(aside === null ? [] : [aside])];
  return words.length === 0 ? null : <small className="stack-words">{words.join(' · ')}</small>;
}
