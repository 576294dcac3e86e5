/** The root of the site as built, absolute, without its last slash. */
export function siteRoot(): string {
  return `${window.location.origin}${import.meta.env.BASE_URL.replace(/\/$/, '')}`;
}

/** The address of a page of this site, to stand outside it; `path` begins below the site's root. */
export function absoluteLink(path: string): string {
  return `${siteRoot()}${path}`;
}
