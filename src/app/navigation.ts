import type { Translate } from '../i18n/translate';
import { routes } from '../routes';

/** The pages of the navigation in its order; each path is below the language. */
export function navigationOf(
  t: Translate,
): readonly { readonly path: string; readonly label: string }[] {
  return routes.flatMap(({ pattern, navigation }) =>
    navigation ? [{ path: pattern, label: t(navigation) }] : [],
  );
}
