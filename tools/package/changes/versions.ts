/** Orders versions such as 2024.9 and 2024.10, the older first. */
export function compareVersions(one: string, other: string): number {
  return one.localeCompare(other, 'en', { numeric: true });
}
