import { useLayoutEffect } from 'react';

/** Gives the page the theme its address names; without one it follows the system. */
export function useEmbedTheme(skin: 'light' | 'dark' | null): void {
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
