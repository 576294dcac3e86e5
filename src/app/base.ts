/** The base the site was built for, without its trailing slash: '' at a host's root. */
export const base = import.meta.env.BASE_URL.replace(/\/$/, '');
