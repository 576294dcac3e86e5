import { shown } from '../../domain/numbers/rounding';
import type { I18n } from '../../i18n/I18n';
import type { ShownFigure } from '../../viewModels/figuresShown';
import type { ShareCells } from './columns';
import { unrounded } from './plainDecimal';

/** The share of a part and what it is of; empty for a figure that is none. */
export function shareCells({ partOf }: ShownFigure, { t }: I18n): ShareCells {
  return {
    share: partOf ? unrounded(partOf.share) : null,
    share_shown: partOf ? shown(partOf.share) : null,
    share_of: partOf ? unrounded(partOf.total) : null,
    share_of_kind_id: partOf?.of ?? null,
    share_of_kind: partOf ? t(`table.share_of.${partOf.of}`) : null,
  };
}
