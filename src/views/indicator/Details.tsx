import { Later } from '../../components/Later';
import type { Indicator } from '../../domain/dataset';
import type { PageProps } from '../../viewModels/page';
import { Definitions } from './Definitions';
import { IndicatorChecks } from './IndicatorChecks';
import { IntensityPanel } from './IntensityPanel';
import { PrintedFigures } from './PrintedFigures';
import { YearChanges } from './YearChanges';

interface DetailsProps {
  readonly indicator: Indicator;
  readonly companies: readonly string[];
  readonly linkTo: PageProps['linkTo'];
  readonly onOpen: (id: string) => void;
}

/** What follows the figure of an indicator, in one chunk: it comes after the figure itself. */
export function Details({ indicator, companies, linkTo, onOpen }: DetailsProps) {
  const of = { companies, onOpen };
  return (
    <>
      <Later>
        {(all) => (
          <>
            <YearChanges {...of} dataset={all} indicator={indicator} linkTo={linkTo} />
            <IntensityPanel {...of} dataset={all} indicator={indicator} />
          </>
        )}
      </Later>
      <Later>
        {(all) => (
          <Definitions dataset={all} indicator={indicator} companies={companies} linkTo={linkTo} />
        )}
      </Later>
      <Later>
        {(all) => (
          <IndicatorChecks {...of} dataset={all} indicator={indicator.id} linkTo={linkTo} />
        )}
      </Later>
      <Later>{(all) => <PrintedFigures {...of} dataset={all} indicator={indicator.id} />}</Later>
    </>
  );
}
