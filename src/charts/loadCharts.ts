/** The code of the charts, with their library; null where it cannot be had. */
export function loadCharts() {
  return import('./charts').catch(() => null);
}
