import { createHash } from 'node:crypto';
import * as v from 'valibot';

const descriptor = v.looseObject({
  resources: v.array(v.looseObject({ path: v.string() })),
});

/** Size in bytes and SHA-256 of a file's content, as Data Package v2 writes them. */
export function describeFile(content: Uint8Array): { bytes: number; hash: string } {
  const digest = createHash('sha256').update(content).digest('hex');
  return { bytes: content.byteLength, hash: `sha256:${digest}` };
}

/**
 * The text of `datapackage.json` with size and hash of every resource renewed; `read` gives a
 * resource's content. Throws where the text is no descriptor.
 */
export function describePackage(text: string, read: (path: string) => Uint8Array): string {
  const parsed = v.parse(descriptor, JSON.parse(text));
  const resources = parsed.resources.map((resource) => ({
    ...resource,
    ...describeFile(read(resource.path)),
  }));
  return `${JSON.stringify({ ...parsed, resources }, null, 2)}\n`;
}
