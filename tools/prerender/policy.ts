import { createHash } from 'node:crypto';
import { earlyScript } from './earlyScript';

const digest = createHash('sha256').update(earlyScript).digest('base64');

/**
 * What a page may load and run: files of its own host and the one script written into it, by its
 * hash; pictures also from memory. https://www.w3.org/TR/CSP3/
 */
export const contentSecurityPolicy = [
  "default-src 'none'",
  `script-src 'self' 'sha256-${digest}'`,
  "style-src 'self'",
  "img-src 'self' data: blob:",
  "font-src 'self'",
  "connect-src 'self'",
  "manifest-src 'self'",
  "worker-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
].join('; ');
