import { defaultBasis, switchesOf } from '../domain/figures/basis';
import type { OverAll } from '../export/table/allCompanies';
import { withMessages } from '../i18n/translate';
import { orError } from '../ui/retry/orError';
import { chosenOf, type ExportedView } from '../viewModels/page';

/** The indicator of a view over all companies, or the group that is chosen, as reported; null where the view does not tell it. */
export async function loadOverAll({
  dataset,
  indicator,
  selection,
  loadIndicator,
}: ExportedView): Promise<OverAll | null> {
  const isAsReported = switchesOf(dataset, indicator).every(
    (part) => selection[part] === defaultBasis[part],
  );
  if (!loadIndicator || !isAsReported) return null;
  const { year, among } = chosenOf(dataset, selection);
  // That it is lost is told in the same words.
  const loading = orError(loadIndicator(indicator.id, among));
  const years = await orError(withMessages(loading, 'many'));
  if (years instanceof Error) return { indicator, year, among, all: null };
  const all = years[String(year)];
  return all ? { indicator, year, among, all } : null;
}
