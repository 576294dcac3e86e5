import type { Place } from '../../../src/domain/labels/place';
import type { FoundNumber } from './numbers';

/** A number of a report with the words it stands among. */
export interface ReportPlace extends Place {
  readonly line: number;
  readonly page: number | null;
  readonly number: FoundNumber;
  readonly year: number;
  /** True of a number that nothing names but the total of which it is a part. */
  readonly isPart: boolean;
}
