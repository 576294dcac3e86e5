import type { Translate } from '../i18n/translate';

/** The pages of the site in the order of its navigation. */
export function pagesOf(
  t: Translate,
): readonly { readonly path: string; readonly label: string }[] {
  return [
    { path: '/', label: t('nav.overview') },
    { path: '/indicators/', label: t('nav.indicators') },
    { path: '/disclosure/', label: t('nav.disclosure') },
    { path: '/checks/', label: t('nav.checks') },
    { path: '/data/', label: t('nav.data') },
    { path: '/method/', label: t('nav.method') },
  ];
}
