import type { Dataset, Indicator } from '../../domain/dataset';
import type { PageProps } from '../../viewModels/page';
import { Part } from '../../ui/Part';
import { Definitions } from './Definitions';
import { IndicatorChecks } from './IndicatorChecks';
import { IntensityPanel } from './IntensityPanel';
import { PrintedFigures } from './PrintedFigures';
import { YearChanges } from './YearChanges';

interface DetailsProps {
  readonly dataset: Dataset;
  readonly indicator: Indicator;
  readonly companies: readonly string[];
  readonly checked: PageProps['checked'];
  readonly linkTo: PageProps['linkTo'];
  readonly onOpen: (id: string) => void;
}

/** What follows the figure of an indicator. */
export function Details({ dataset, indicator, companies, checked, linkTo, onOpen }: DetailsProps) {
  const of = { dataset, companies, onOpen };
  return (
    <>
      <Part after={checked}>
        <YearChanges {...of} indicator={indicator} linkTo={linkTo} />
        <IntensityPanel {...of} indicator={indicator} />
      </Part>
      <Part after={checked}>
        <Definitions
          dataset={dataset}
          indicator={indicator}
          companies={companies}
          linkTo={linkTo}
        />
      </Part>
      <Part after={checked}>
        <IndicatorChecks {...of} indicator={indicator.id} linkTo={linkTo} />
      </Part>
      <Part after={checked}>
        <PrintedFigures {...of} indicator={indicator.id} />
      </Part>
    </>
  );
}
