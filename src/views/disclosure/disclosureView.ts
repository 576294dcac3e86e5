import type { Company, Dataset, Indicator } from '../../domain/dataset';
import { figureStates, type FigureState } from '../../domain/figure';
import { answerOf } from '../../domain/figures/figuresOf';
import { countCodes, type CodeCounts } from '../../domain/standards/codeState';
import { groupBy } from '../../domain/groupBy';
import { buildRow, type FigureRow } from '../../viewModels/figure/figureRow';
import {
  answersByIndicator,
  buildStateChanges,
  type CompanyStateChanges,
} from '../../viewModels/stateChanges';
import type { I18n } from '../../i18n/I18n';
import type { Selection } from '../../state/selection';
import { codesOf, dataText, unitName } from '../../wording/names';

/** One cell of the map: what a company gives for an indicator in its report year. */
export interface DisclosureCell {
  readonly company: string;
  readonly state: FigureState;
  readonly rows: readonly FigureRow[];
}

export interface DisclosureView {
  readonly companies: readonly Company[];
  readonly themes: readonly {
    readonly id: string;
    readonly label: string;
    readonly rows: readonly {
      readonly indicator: string;
      readonly title: string;
      readonly unit: string;
      readonly codes: string;
      readonly cells: readonly DisclosureCell[];
    }[];
  }[];
  /** Cells of each state, a row a state, in the order of the companies. */
  readonly counts: readonly {
    readonly state: FigureState;
    readonly byCompany: readonly number[];
  }[];
  /** HKEX KPIs by what each report gives under them, whatever the filters; none are asked of others. */
  readonly kpis: readonly CodeCounts[];
  /** What each company answers otherwise than in its report before. */
  readonly changes: readonly CompanyStateChanges[];
}

export function buildDisclosureView(
  dataset: Dataset,
  chosen: readonly string[],
  filter: Pick<Selection, 'theme' | 'state' | 'regime'>,
  i18n: I18n,
): DisclosureView {
  const companies = dataset.companies.filter(
    (company) =>
      chosen.includes(company.id) && (filter.regime === null || company.regime === filter.regime),
  );
  const indicators = dataset.indicators.filter(
    (indicator) => filter.theme === null || indicator.theme === filter.theme,
  );
  const rows = indicators.map((indicator) => ({
    theme: indicator.theme,
    indicator: indicator.id,
    title: indicator.label[i18n.language],
    unit: unitName(indicator.unit, i18n),
    codes: codesOf(indicator, i18n),
    cells: companies.map((company) => buildCell(dataset, indicator, company, i18n)),
  }));
  const shown = rows.filter(
    (row) => filter.state === null || row.cells.some((cell) => cell.state === filter.state),
  );
  const cells = rows.flatMap((row) => row.cells);
  return {
    companies,
    themes: [...groupBy(shown, (row) => row.theme)].map(([id, ofTheme]) => ({
      id,
      label: dataText(`theme.${id}`, i18n),
      rows: ofTheme,
    })),
    counts: figureStates
      .map((state) => ({
        state,
        byCompany: companies.map(
          ({ id }) => cells.filter((cell) => cell.company === id && cell.state === state).length,
        ),
      }))
      .filter(({ byCompany }) => byCompany.some((count) => count > 0)),
    kpis: companies.map((company) => countCodes(dataset, company, 'hkex')),
    changes: buildStateChanges(dataset, companies, answersByIndicator(indicators, i18n), i18n),
  };
}

function buildCell(
  dataset: Dataset,
  indicator: Indicator,
  company: Company,
  i18n: I18n,
): DisclosureCell {
  const { figures, state } = answerOf(dataset, indicator, company.id);
  return {
    company: company.id,
    state,
    rows: figures.map((figure) => buildRow(dataset, figure, null, i18n)),
  };
}
