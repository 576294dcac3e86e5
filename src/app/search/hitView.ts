import { latestReportYear, yearsOf } from '../../domain/facts/lookup';
import type { FigureKey } from '../../domain/figure';
import { toFigure } from '../../domain/figures/toFigure';
import { hitId } from '../../domain/search/find';
import type { SearchHit } from '../../domain/search/searchIndex';
import { paths, standardSlugs } from '../../state/paths';
import type { Selection } from '../../state/selection';
import type { Context } from '../../wording/context';
import { formatFigureWithUnit } from '../../wording/figure';
import { codesOf, companyName, groupName, indicatorName } from '../../wording/names';

/** A hit as a line of the list. */
export interface HitView {
  readonly id: string;
  readonly label: string;
  readonly details: readonly string[];
  /** Where it leads, and what is chosen there beside the reader's choice. */
  readonly path: string;
  readonly change: Partial<Selection>;
}

/** What a hit is called in the reader's language, and where it leads. */
export function viewHit(context: Context, selection: Selection, hit: SearchHit): HitView {
  const { dataset, i18n } = context;
  const { t, language } = i18n;
  const id = `${hit.kind} ${hitId(hit)}`;
  switch (hit.kind) {
    case 'company': {
      const { company } = hit;
      const codes = company.stockCode === '' ? [] : company.stockCode.split('|');
      const details = [t('search.company'), ...codes];
      const path = paths.company(company.id);
      return { id, label: company.shortName[language], details, path, change: {} };
    }
    case 'comparison': {
      const companies = hit.companies.map((company) => company.id);
      const label = i18n.format.list(hit.companies.map(({ shortName }) => shortName[language]));
      return { id, label, details: [t('nav.compare')], path: paths.compare, change: { companies } };
    }
    case 'indicator': {
      const { indicator } = hit;
      const details = [t('search.indicator'), codesOf(indicator, i18n)];
      const path = paths.indicator(indicator.id);
      return { id, label: indicator.label[language], details, path, change: {} };
    }
    case 'figure':
      return { id, ...viewFigure(context, selection, hit.key) };
    case 'finding': {
      const { rule, outcome, key } = hit.finding;
      return {
        id,
        label: dotted([companyName(dataset, key.company, i18n), t(`rule.${rule}`)]),
        details: [t(`outcome.${outcome}`), ...nameOf(context, key), String(key.year)],
        path: paths.finding(hitId(hit)),
        change: { ...withCompany(selection, key.company), rule: null, outcome: null },
      };
    }
    case 'standard': {
      const { standard, code } = hit;
      return {
        id,
        label: t(`codes.${standard}`, { codes: code?.code ?? '' }).trim(),
        details: [code?.label[language] ?? t('search.standard')],
        path: paths.standard(standardSlugs[standard]),
        change: {},
      };
    }
  }
}

/** The figure's proof, on the page of its indicator and of its year. */
function viewFigure(context: Context, selection: Selection, key: FigureKey): Omit<HitView, 'id'> {
  const { dataset, i18n } = context;
  const figure = toFigure(dataset, key);
  return {
    label: dotted([companyName(dataset, key.company, i18n), ...nameOf(context, key)]),
    details: [formatFigureWithUnit(figure, i18n), String(key.year)],
    path: paths.indicator(key.indicator),
    change: {
      proof: key,
      ...withCompany(selection, key.company),
      ...(yearsOf(dataset).includes(key.year) && {
        year: key.year === latestReportYear(dataset) ? null : key.year,
      }),
    },
  };
}

/** The companies chosen, with the one that a hit is about. */
function withCompany({ companies }: Selection, company: string): Pick<Selection, 'companies'> {
  return {
    companies: companies && (companies.includes(company) ? companies : [...companies, company]),
  };
}

function nameOf({ dataset, i18n }: Context, key: FigureKey): readonly string[] {
  const group = groupName(dataset, key, i18n);
  return [indicatorName(dataset, key.indicator, i18n), ...(group === null ? [] : [group])];
}

function dotted(parts: readonly string[]): string {
  return parts.join(' · ');
}
