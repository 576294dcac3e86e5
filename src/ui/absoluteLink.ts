/** The root of the site as built, absolute, without its trailing slash; without a browser, no host. */
export function siteRoot(): string {
  const origin = typeof window === 'undefined' ? '' : window.location.origin;
  return `${origin}${import.meta.env.BASE_URL.replace(/\/$/, '')}`;
}

/** The absolute address of a page of this site; `path` begins below the site's root. */
export function absoluteLink(path: string): string {
  return `${siteRoot()}${path}`;
}
