/**
 * False where the browser most likely blocks downloads: a touch screen without the share sheet that
 * browsers there have, as inside another app.
 */
export function savesFiles(): boolean {
  return 'share' in navigator || !window.matchMedia('(pointer: coarse)').matches;
}
