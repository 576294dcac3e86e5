import type { Elements } from '../../ui/elements';
import { openByKey, type RovingMark } from '../useRovingMarks';

/** What a mark on axes stands for. */
interface MarkedFigure {
  readonly id: string;
  readonly company: string;
  readonly state: string;
  readonly position: number;
}

/** How a mark is reached and what it then does. */
export interface MarkActions {
  readonly roving: RovingMark;
  /** It has got the focus by keyboard. */
  readonly onShow: () => void;
  readonly onOpen: () => void;
}

interface ChartMarkProps extends MarkActions {
  readonly figure: MarkedFigure;
  /** Its accessible name. */
  readonly label: string;
  /** Its middle in the chart. */
  readonly at: { readonly x: number; readonly y: number };
  /** Drawn hollow, for what may not be ranked. */
  readonly hollow?: boolean;
  readonly children: Elements;
}

/** A mark on axes, which can be reached and opened by pointer, finger and keyboard. */
export function ChartMark(props: ChartMarkProps) {
  const { figure, label, at, hollow = false, roving, onShow, onOpen, children } = props;
  return (
    <g
      tabIndex={roving.tabIndex}
      className="mark"
      role="button"
      aria-label={label}
      data-company={figure.company}
      data-state={figure.state}
      data-position={figure.position}
      data-mark={figure.id}
      data-hollow={hollow ? '' : undefined}
      onFocus={(event) => {
        roving.onFocus();
        // A finger that has opened a point leaves no tooltip behind.
        if (event.currentTarget.matches(':focus-visible')) onShow();
      }}
      onClick={onOpen}
      onKeyDown={(event) => {
        roving.onKeyDown(event);
        openByKey(event, onOpen);
      }}
    >
      <circle className="mark-hit" cx={at.x} cy={at.y} r={14} />
      <g>{children}</g>
    </g>
  );
}
