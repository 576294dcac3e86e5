import { outcomes } from '../../domain/checks/finding';
import type { CountKind, CountsOfMany } from '../../domain/compare/countsOfMany';
import { figureStates, isNumber } from '../../domain/figure';
import { paths } from '../../state/paths';
import type { Context } from '../../wording/context';
import { dataText } from '../../wording/names';
import { formatYear } from '../../wording/years';

export type CountedBy = 'indicators' | 'companies';

/** Counts over all companies as a table: a line an indicator or a company. */
export interface CountsView {
  readonly caption: string;
  /** Of the names, then of each count. */
  readonly heads: readonly string[];
  readonly lines: readonly CountsLine[];
}

export interface CountsLine {
  readonly id: string;
  readonly name: string;
  /** The theme of an indicator; of a company the year of the report its states are of. */
  readonly detail: string;
  /** Its page. */
  readonly path: string;
  readonly counts: readonly number[];
}

interface Asked {
  readonly kind: CountKind;
  readonly by: CountedBy;
  /** The indicators of one theme alone; null for all. */
  readonly theme: string | null;
}

/** Indicators that no check is about are left out, as are states that nothing has. */
export function buildCountsView(
  context: Context,
  { kind, by, theme }: Asked,
  counts: CountsOfMany,
): CountsView {
  const { t } = context.i18n;
  const isByIndicator = by === 'indicators';
  const columns = columnsOf(kind, context, counts);
  return {
    caption: t(isByIndicator ? 'counts.companies' : countedIn(kind, theme)),
    heads: [
      t(isByIndicator ? 'ledger.indicator' : 'table.company'),
      ...columns.map(({ label }) => label),
    ],
    lines: (isByIndicator ? indicatorsIn(context) : companiesIn(context, kind, counts))
      .map((line, place) => ({
        ...line,
        counts: columns.map(({ ids }) =>
          ids.reduce((sum, id) => sum + (counts[by][id]?.[place] ?? 0), 0),
        ),
      }))
      .filter(
        (line) =>
          line.theme === null ||
          ((theme ?? line.theme) === line.theme && line.counts.some((count) => count > 0)),
      ),
  };
}

/** What is counted of a company: a theme is none of what its slice tells. */
function countedIn(kind: CountKind, theme: string | null) {
  return theme === null ? (`counts.${kind}` as const) : 'counts.all_themes';
}

function indicatorsIn({ dataset, i18n }: Context) {
  return dataset.indicators.map(({ id, theme, label }) => ({
    id,
    theme,
    name: label[i18n.language],
    detail: dataText(`theme.${theme}`, i18n),
    path: paths.indicator(id),
  }));
}

/** Those that are counted: the package's own. */
function companiesIn({ dataset, i18n }: Context, kind: CountKind, { years }: CountsOfMany) {
  return dataset.listed.slice(0, years.length).map(({ id, shortName }, place) => {
    const year = kind === 'disclosure' && years[place];
    return {
      id,
      theme: null,
      name: shortName[i18n.language],
      detail: year ? formatYear(year, i18n) : '',
      path: paths.company(id),
    };
  });
}

/** Each with the states or outcomes that are counted in it. */
function columnsOf(
  kind: CountKind,
  { i18n: { t } }: Context,
  { indicators }: CountsOfMany,
): readonly { readonly label: string; readonly ids: readonly string[] }[] {
  if (kind === 'checks') return outcomes.map((id) => ({ label: t(`outcome.${id}`), ids: [id] }));
  return [
    { label: t('counts.number'), ids: figureStates.filter(isNumber) },
    ...figureStates
      .filter((id) => indicators[id])
      .map((id) => ({ label: t(`state.${id}`), ids: [id] })),
  ];
}

/** By which head lines are sorted: 0 for their names. */
export interface CountsSort {
  readonly head: number;
  readonly isDescending: boolean;
}

/** The lines in the order asked for; those that are alike keep theirs. */
export function sortCounts(
  lines: CountsView['lines'],
  { head, isDescending }: CountsSort,
  language: string,
): readonly CountsLine[] {
  const { compare } = new Intl.Collator(language, { numeric: true });
  const sign = isDescending ? -1 : 1;
  return [...lines].sort(
    (a, b) =>
      sign *
      (head === 0
        ? compare(a.name, b.name)
        : (a.counts[head - 1] ?? 0) - (b.counts[head - 1] ?? 0)),
  );
}
