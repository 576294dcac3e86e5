import { isNumber } from '../../domain/figure';
import { useI18n } from '../../i18n/I18n';
import type { FigureRow } from '../../viewModels/figure/figureRow';

interface FigureNumberProps {
  readonly row: FigureRow;
  readonly onOpen: (id: string) => void;
  /** True where the mark of its state stands for a gap, beside a key that names it. */
  readonly marked?: boolean;
}

/** A number, or the words for its gap, that opens its proof. */
export function FigureNumber({ row, onOpen, marked = false }: FigureNumberProps) {
  const { t } = useI18n();
  return (
    <button
      type="button"
      className="figure-number"
      data-company={row.company}
      data-state={row.state}
      data-gap={row.drawn === null ? '' : undefined}
      aria-label={t('figure.proof_of', { label: row.label })}
      onClick={() => onOpen(row.id)}
    >
      {marked && !isNumber(row.state) ? (
        <span className="state-mark" data-state={row.state} aria-hidden="true" />
      ) : (
        row.text
      )}
    </button>
  );
}
