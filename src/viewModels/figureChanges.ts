import { figureOn } from '../domain/figures/basis';
import { figureChanges, type Dataset, type FigureChange } from '../domain/dataset';
import { figureId, inputsOf, isPresent, type Figure, type FigureKey } from '../domain/figure';
import { findCompany, findIndicator } from '../domain/facts/lookup';
import { toFigure } from '../domain/figures/toFigure';
import type { I18n } from '../i18n/I18n';
import type { Selection } from '../state/selection';
import type { Context } from '../wording/context';
import { companyName, figureName } from '../wording/names';
import { withUnit } from '../wording/units';
import { figuresShown } from './figuresShown';
import { chosenOf } from './page';
import { selectionFor } from './views';
import { decimalsIn } from '../domain/numbers/decimals';

/** The changes of a package as far as they are loaded; `absent`: it has no list of them. */
export type LoadedChanges =
  | { readonly status: 'idle' | 'loading' | 'absent' }
  | { readonly status: 'failed'; readonly text: string; readonly retry: () => void }
  | { readonly status: 'ready'; readonly changes: readonly FigureChange[] };

/** Whose figure changed, and how, in words. */
export interface FigureChangeView {
  readonly id: string;
  /** Null where the package has it no more. */
  readonly indicator: string | null;
  readonly figure: string;
  readonly change: string;
}

export function figureChangeView(
  { dataset, i18n }: Context,
  change: FigureChange,
): FigureChangeView {
  const { before, after, version, year, company } = change;
  const words = (number: FigureChange['after']) => (number ? printed(number, i18n) : '');
  return {
    id: version + figureId(change) + change.report,
    indicator: findIndicator(dataset, change.indicator)?.id ?? null,
    figure: i18n.t('versions.figure', {
      company: companyName(dataset, company, i18n),
      figure: figureName(dataset, change, i18n),
      year: i18n.t('controls.year_value', { year }),
    }),
    change: i18n.t(`versions.change.${change.change}`, {
      before: words(before),
      after: words(after),
      version,
    }),
  };
}

/** A number with all its digits and its unit. */
function printed({ value, unit }: NonNullable<FigureChange['after']>, i18n: I18n): string {
  if (unit === 'year') return value;
  return withUnit(i18n.format.number(value, decimalsIn(value)), unit, i18n);
}

/** How many figures were added, removed, corrected, restated; empty where none was. */
export function countChanges(changes: readonly FigureChange[], { t, format }: I18n): string {
  return format.list(
    figureChanges.flatMap((change) => {
      const number = changes.filter((one) => one.change === change).length;
      return number === 0 ? [] : [t(`versions.count.${change}`, { number })];
    }),
  );
}

/** The versions behind one that is cited, up to the package's own; null where it does not list that one. */
export function versionsSince({ changes }: Dataset, cited: string): readonly string[] | null {
  const versions = changes.map(({ version }) => version);
  const at = versions.indexOf(cited);
  return at < 0 ? null : versions.slice(0, at);
}

/**
 * The changes of the figures that a page shows (`id`: what it is about), with those that they are worked out from: of
 * an open proof its figure, of an indicator the groups beside those shown too, of a company all of its own.
 */
export function changesOnPage(
  context: Context,
  { id, selection }: { readonly id: string; readonly selection: Selection },
  changes: readonly FigureChange[],
): readonly FigureChange[] {
  const { dataset } = context;
  const { proof } = selection;
  if (proof) {
    const ids = new Set(
      keysOf(figureOn(dataset, toFigure(dataset, proof), selection)).map(figureId),
    );
    return changes.filter((change) => ids.has(figureId(change)));
  }
  const indicator = findIndicator(dataset, id);
  const chosen = chosenOf(
    dataset,
    indicator ? selectionFor(dataset, indicator, selection) : selection,
  );
  if (indicator) {
    const shown = figuresShown(context, indicator, chosen).flatMap(({ figure }) => keysOf(figure));
    const ids = new Set(shown.map(cutOf));
    return changes.filter((change) => ids.has(cutOf(change)));
  }
  const companies = findCompany(dataset, id) ? [id] : chosen.companies;
  return changes.filter(({ company }) => companies.includes(company));
}

/** A figure and what it is worked out from. */
function keysOf(figure: Figure): readonly FigureKey[] {
  return isPresent(figure) ? [figure.key, ...inputsOf(figure)] : [figure.key];
}

/** All groups of a cut alike. */
function cutOf({ company, indicator, year, dimension }: FigureKey): string {
  return figureId({ company, indicator, year, dimension, category: '*' });
}
