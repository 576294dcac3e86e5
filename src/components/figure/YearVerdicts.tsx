import type { YearVerdict } from '../../viewModels/time/yearVerdicts';
import { VerdictChip } from './VerdictChip';

/** The verdict on the figures of each year, years in a row with the same one together. */
export function YearVerdicts({ verdicts }: { readonly verdicts: readonly YearVerdict[] }) {
  return verdicts.map(({ years, verdict }) => (
    <div key={years} className="year-verdict">
      <span className="figure-unit">{years}</span>
      <VerdictChip verdict={verdict} />
    </div>
  ));
}
