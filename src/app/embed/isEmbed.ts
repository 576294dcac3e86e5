/** True for the path of a figure that stands alone in somebody else's page. */
export function isEmbed(path: string): boolean {
  return /^\/[^/]+\/embed(\/|$)/.test(path);
}
