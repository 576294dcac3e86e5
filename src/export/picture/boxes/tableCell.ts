import { isNumber } from '../../../domain/figure';
import type { PictureCell } from '../../../viewModels/picture/model';
import type { Style, Type } from '../style';

/** A number is heavier than the words for a gap. */
export function cellType(cell: PictureCell, style: Style): Type {
  return isNumber(cell.state) ? style.types.value : style.types.gap;
}

/** Room for the hatched square before a number that is derived, or printed twice. */
export function hatchRoom(cell: PictureCell, style: Style): number {
  return cell.hatched ? style.types.value.size : 0;
}
