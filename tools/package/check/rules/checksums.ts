import * as v from 'valibot';
import { dataFiles, type DataFile } from '../../../../src/data/dataFiles';
import { descriptor } from '../../../../src/data/tables';
import { describeFile } from '../../describePackage';
import type { Fault } from '../fault';

const descriptorText = v.pipe(v.string(), v.parseJson(), descriptor);

/**
 * Compares every file with the size and SHA-256 that datapackage.json lists for it. A stale entry
 * makes a sound package look damaged to everyone who verifies it, the offline store included.
 * A descriptor that cannot be read is the schema check's fault to report.
 */
export function checkChecksums(files: ReadonlyMap<DataFile, Uint8Array>): readonly Fault[] {
  const resources = resourcesOf(files);
  if (!resources) return [];
  const entries = new Map(resources.map((entry) => [entry.path, entry]));
  return dataFiles.flatMap((file) => {
    const content = files.get(file);
    if (file === 'datapackage.json' || content === undefined) return [];
    const { bytes, hash } = describeFile(content);
    const entry = entries.get(file);
    if (entry?.bytes === bytes && entry.hash === hash) return [];
    const listed = entry ? `${entry.bytes ?? 'no'} bytes, ${entry.hash ?? 'no hash'}` : 'no entry';
    return [
      {
        file,
        line: null,
        column: null,
        rule: 'stale_checksum' as const,
        found: `${bytes} bytes, ${hash}`,
        expected: `${listed} in datapackage.json (renewed by npm run data:describe)`,
      },
    ];
  });
}

/** The paths that the descriptor lists; none where it cannot be read. */
export function listedPaths(files: ReadonlyMap<DataFile, Uint8Array>): readonly string[] {
  return resourcesOf(files)?.map(({ path }) => path) ?? [];
}

function resourcesOf(files: ReadonlyMap<DataFile, Uint8Array>) {
  const text = new TextDecoder().decode(files.get('datapackage.json'));
  const parsed = v.safeParse(descriptorText, text);
  return parsed.success ? parsed.output.resources : null;
}
