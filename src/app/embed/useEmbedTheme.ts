import { useLayoutEffect } from 'react';
import type { Theme } from '../../theme/palette';

/** Gives the page the theme its address names; without one it follows the system. */
export function useEmbedTheme(skin: Theme | null): void {
  useLayoutEffect(() => {
    const dark = window.matchMedia('(prefers-color-scheme: dark)');
    const put = () => {
      document.documentElement.dataset['theme'] = skin ?? (dark.matches ? 'dark' : 'light');
    };
    put();
    dark.addEventListener('change', put);
    return () => dark.removeEventListener('change', put);
  }, [skin]);
}
