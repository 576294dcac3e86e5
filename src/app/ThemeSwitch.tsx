import { useEffect, useState } from 'react';
import { useWords } from '../i18n/Words';
import { storedTheme, storeTheme, type Theme } from './preferences';

/** Switches between the light and the dark theme and remembers the choice in this browser. */
export function ThemeSwitch() {
  const { t } = useWords();
  const [theme, setTheme] = useState<Theme>(storedTheme);
  const other = theme === 'dark' ? 'light' : 'dark';
  useEffect(() => {
    document.documentElement.dataset['theme'] = theme;
  }, [theme]);
  return (
    <button
      type="button"
      className="text-button"
      aria-label={t(`theme.to_${other}.label`)}
      onClick={() => {
        storeTheme(other);
        setTheme(other);
      }}
    >
      {t(`theme.to_${other}`)}
    </button>
  );
}
