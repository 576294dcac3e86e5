import type { Dataset, Indicator } from '../dataset';
import { defaultBasis } from '../figures/basis';
import { toFigure } from '../figures/toFigure';
import type { Comparison, Verdict } from './comparison';
import { judgedYear, type JudgedFigure } from './judge';
import type { PairScope } from './partners';

/** A company, or one site of it, with its figure of each of two indicators, as reported. */
export interface Pair {
  readonly company: string;
  readonly first: JudgedFigure;
  readonly second: JudgedFigure;
}

/** The figures of two indicators, company by company; where both are by site, site by site. */
export function pairFigures(
  dataset: Dataset,
  [first, second]: readonly [Indicator, Indicator],
  { companies, year }: PairScope,
): readonly Pair[] {
  const side = { ...defaultBasis, companies };
  const firsts = judgedYear(dataset, first, side, year);
  const seconds = judgedYear(dataset, second, side, year);
  return companies.flatMap((company) => {
    const ofCompany = ({ figure }: JudgedFigure) => figure.key.company === company;
    const own = [firsts.filter(ofCompany), seconds.filter(ofCompany)] as const;
    const sites = [...new Set(own.flat().flatMap(({ figure }) => figure.key.category ?? []))];
    return (sites.length === 0 ? [null] : sites).flatMap((site) => {
      const [a, b] = [ofSite(dataset, own[0], site), ofSite(dataset, own[1], site)];
      return a && b ? [{ company, first: a, second: b }] : [];
    });
  });
}

/** The figure of a site, or of the whole company where that is all there is; a gap where it is another's. */
function ofSite(
  dataset: Dataset,
  own: readonly JudgedFigure[],
  site: string | null,
): JudgedFigure | null {
  const [any] = own;
  const found =
    own.find(({ figure }) => figure.key.category === site) ??
    own.find(({ figure }) => figure.key.category === null);
  if (found || !any) return found ?? null;
  const key = { ...any.figure.key, category: site };
  return { figure: toFigure(dataset, key), comparison: any.comparison };
}

/** Verdicts, the gravest first. */
export const gravestFirst: readonly Verdict[] = ['do_not_rank', 'with_care', 'comparable'];

/** The graver of two verdicts; null where one of the indicators has nothing to compare. */
export function graverOf(a: Comparison, b: Comparison): Verdict | null {
  if (a.verdict === null || b.verdict === null) return null;
  return gravestFirst.find((verdict) => verdict === a.verdict || verdict === b.verdict) ?? null;
}
