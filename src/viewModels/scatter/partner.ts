import { isPartner, type PairScope } from '../../domain/compare/partners';
import type { Indicator } from '../../domain/dataset';
import { headcount } from '../../domain/figures/divideByBase';
import type { Selection } from '../../state/selection';
import type { Context } from '../../wording/context';
import { dataText } from '../../wording/names';

/** A second indicator the reader can choose. */
export interface Partner {
  readonly id: string;
  readonly label: string;
  readonly theme: string;
}

/** The indicators that can be set against one, by theme. */
export function partnersOf(
  { dataset, i18n }: Context,
  indicator: Indicator,
  scope: PairScope,
): readonly Partner[] {
  return dataset.indicators
    .filter((other) => isPartner(dataset, indicator, other, scope))
    .map(({ id, label, theme }) => ({
      id,
      label: label[i18n.language],
      theme: dataText(`theme.${theme}`, i18n),
    }));
}

/** How large a company is, then what it emits: what others are read against first. */
const firstPartners: readonly string[] = [headcount, 'ghg_scope1_2'];

/** The second indicator: the reader's, else the first that suits; null where none does. */
export function partnerOf(
  { dataset }: Pick<Context, 'dataset'>,
  indicator: Indicator,
  chosen: PairScope & Pick<Selection, 'with'>,
): Indicator | null {
  const suits = (other: Indicator) => isPartner(dataset, indicator, other, chosen);
  const named = [chosen.with, ...firstPartners].flatMap((id) =>
    dataset.indicators.filter((other) => other.id === id),
  );
  return named.find(suits) ?? dataset.indicators.find(suits) ?? null;
}
