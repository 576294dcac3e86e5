import { sha256 } from '../sha256';

/**
 * What a page may load and run: files of its own host, its inline scripts and styles, each by its hash;
 * pictures also from memory. https://www.w3.org/TR/CSP3/
 */
export function policyOf(scripts: readonly string[], styles: string): string {
  return [
    "default-src 'none'",
    `script-src 'self' ${scripts.map(hashOf).join(' ')}`,
    `style-src 'self' ${hashOf(styles)}`,
    ...everywherePolicy,
  ].join('; ');
}

const everywherePolicy = [
  "img-src 'self' data: blob:",
  "font-src 'self'",
  "connect-src 'self'",
  "frame-src 'self'",
  "manifest-src 'self'",
  "worker-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
];

/**
 * The part of the policy for the host to send: everything without a hash of a page's own text, so that
 * it does not change from build to build. A browser enforces both.
 */
export const hostPolicy = ["object-src 'none'", ...everywherePolicy].join('; ');

function hashOf(text: string): string {
  return `'${sha256(text)}'`;
}
