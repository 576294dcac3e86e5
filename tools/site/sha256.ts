import { createHash } from 'node:crypto';

/** SHA-256 as integrity attributes and policies have it: `sha256-` and the digest in base64. */
export function sha256(content: string | Uint8Array): string {
  return `sha256-${createHash('sha256').update(content).digest('base64')}`;
}
