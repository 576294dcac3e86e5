import type { Dataset, Report } from '../../domain/dataset';
import { isPresent } from '../../domain/figure';
import { latestReportYear, reportOf } from '../../domain/facts/lookup';
import { publishedRevenue } from '../../domain/derive/publishedRevenue';
import { figuresOf } from '../../domain/figures/figuresOf';
import { toFigure } from '../../domain/figures/toFigure';
import { countCodes } from '../../domain/standards/codeState';
import { buildRow, type FigureRow } from '../../viewModels/figure/figureRow';
import type { I18n } from '../../i18n/I18n';
import { namedCompany, type NamedCompany } from '../../viewModels/namedCompany';
import type { Context } from '../../wording/context';
import { listingsOf } from '../../wording/listing';
import { formatNumber } from '../../wording/numbers';

/** One company in a line. */
export interface CompanyLine extends NamedCompany {
  readonly fullName: string;
  readonly listings: readonly string[];
  readonly business: string;
  readonly staff: FigureRow;
  /** In RMB million, from a document other than its ESG report; null where none is known. */
  readonly revenue: {
    readonly text: string;
    readonly document: string;
    readonly address: string;
  } | null;
  /** Its latest report; null where none is in the package. */
  readonly report: Report | null;
  /** Year of its first report in the package. */
  readonly firstReport: number | null;
  /** Indicators with a figure for the year of its report. */
  readonly figures: number;
  /** HKEX KPIs answered with a number; null where its rules do not ask by code. */
  readonly kpis: { readonly given: number; readonly asked: number } | null;
}

export function buildCompaniesView(
  { dataset, i18n }: Context,
  companies: readonly string[],
): readonly CompanyLine[] {
  return dataset.companies
    .filter(({ id }) => companies.includes(id))
    .map((company) => {
      const report = reportOf(dataset, company.id);
      const year = report?.year ?? latestReportYear(dataset);
      const key = {
        company: company.id,
        indicator: 'headcount',
        year,
        dimension: null,
        category: null,
      };
      const { number, asked } = countCodes(dataset, company, 'hkex');
      return {
        ...namedCompany(dataset, company.id, i18n),
        fullName: company.name[i18n.language],
        listings: listingsOf(company, i18n),
        business: company.business[i18n.language],
        staff: buildRow(dataset, toFigure(dataset, key), null, i18n),
        revenue: revenueOf(dataset, company.id, year, i18n),
        report,
        firstReport: firstReport(dataset, company.id),
        figures: dataset.indicators.filter((indicator) =>
          figuresOf(dataset, indicator, [company.id], year).some(isPresent),
        ).length,
        kpis: asked === 0 ? null : { given: number, asked },
      };
    });
}

function revenueOf(
  dataset: Dataset,
  company: string,
  year: number,
  i18n: I18n,
): CompanyLine['revenue'] {
  const published = publishedRevenue(dataset, company, year);
  if (!published) return null;
  const { document, address } = published.row;
  return { text: formatNumber(published.quantity, i18n), document, address };
}

function firstReport({ reports }: Dataset, company: string): number | null {
  const years = reports.filter((report) => report.company === company).map(({ year }) => year);
  return years.length === 0 ? null : Math.min(...years);
}
