import { useEffect, useState } from 'react';
import { useI18n } from '../i18n/I18n';
import { useHydrated } from '../ui/useHydrated';
import type { Theme } from '../theme/palette';
import { storedTheme, storeTheme } from './preferences';

/** Switches between the light and the dark theme and remembers the choice in this browser. */
export function ThemeSwitch() {
  const { t } = useI18n();
  const hydrated = useHydrated();
  const [chosen, setChosen] = useState<Theme | null>(null);
  const theme = chosen ?? (hydrated ? storedTheme() : 'light');
  const other = theme === 'dark' ? 'light' : 'dark';
  useEffect(() => {
    if (hydrated) document.documentElement.dataset['theme'] = theme;
  }, [hydrated, theme]);
  return (
    <button
      type="button"
      className="text-button"
      aria-label={t(`theme.to_${other}.label`)}
      onClick={() => {
        storeTheme(other);
        setChosen(other);
      }}
    >
      {t(`theme.to_${other}`)}
    </button>
  );
}
