import { regimesOf } from '../../domain/facts/lookup';
import { useI18n } from '../../i18n/I18n';
import { FilterSelect } from '../../ui/Select';
import type { PageProps } from '../../viewModels/page';
import { dataText } from '../../wording/names';

type FilterProps = Pick<PageProps, 'dataset' | 'selection' | 'choose'>;

/** Figures of one theme, or of all; `all` says what that is called. */
export function ThemeFilter({
  dataset,
  selection,
  choose,
  all,
}: FilterProps & { readonly all: string }) {
  const i18n = useI18n();
  const themes = [...new Set(dataset.indicators.map((indicator) => indicator.theme))];
  return (
    <FilterSelect
      label={i18n.t('disclosure.theme')}
      all={all}
      value={selection.theme}
      options={themes.map((value) => ({ value, label: dataText(`theme.${value}`, i18n) }))}
      onChange={(theme) => choose({ theme })}
    />
  );
}

/** Companies that report under one set of rules, or all. */
export function RegimeFilter({ dataset, selection, choose }: FilterProps) {
  const i18n = useI18n();
  const regimes = regimesOf(dataset);
  return (
    <FilterSelect
      label={i18n.t('disclosure.regime')}
      all={i18n.t('disclosure.all')}
      value={selection.regime}
      options={regimes.map((value) => ({ value, label: dataText(`regime.${value}`, i18n) }))}
      onChange={(regime) => choose({ regime })}
    />
  );
}
