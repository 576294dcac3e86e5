import { FigureNumber } from '../../components/figure/FigureNumber';
import type { FigureRow } from '../../viewModels/figure/figureRow';

interface StatedFigureProps {
  readonly row: FigureRow;
  /** What must be said of it. */
  readonly remark: string | null;
  readonly onOpen: (id: string) => void;
}

/** A number with what must be said of it, or the mark of its state with the words for the gap. */
export function StatedFigure({ row, remark, onOpen }: StatedFigureProps) {
  return (
    <>
      {row.drawn === null && (
        <span className="state-mark" data-state={row.state} aria-hidden="true" />
      )}
      <FigureNumber row={row} onOpen={onOpen} />
      {remark !== null && <small>{remark}</small>}
    </>
  );
}
