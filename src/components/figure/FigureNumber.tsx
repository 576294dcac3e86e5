import { useI18n } from '../../i18n/I18n';
import type { FigureRow } from '../../viewModels/figure/figureRow';

interface FigureNumberProps {
  readonly row: FigureRow;
  readonly onOpen: (id: string) => void;
}

/** A number, or the words for its gap, that opens its proof. */
export function FigureNumber({ row, onOpen }: FigureNumberProps) {
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
      {row.text}
    </button>
  );
}
