import { describeFile } from '../../describePackage';
import type { Fault } from '../fault';

export const hashList = 'docs/report-texts.sha256';

/**
 * Notes each report text that is not the one whose lines the data cites, by its SHA-256. `list` is in
 * the format of `sha256sum`; `texts` is by report id. A note, not a fault: another edition may still
 * prove every number, and where it does not, the proof itself says so.
 */
export function checkReportHashes(
  texts: ReadonlyMap<string, Uint8Array>,
  list: string,
): readonly Fault[] {
  const hashes = new Map(
    [...list.matchAll(/^([0-9a-f]{64}) [ *](.+)$/gm)].map(([, hash, file]) => [file, hash]),
  );
  return [...texts].flatMap(([report, content]) => {
    const file = `${report}.txt`;
    const found = describeFile(content).hash.replace('sha256:', '');
    const listed = hashes.get(file);
    if (found === listed) return [];
    return [
      {
        file,
        line: null,
        column: null,
        rule: 'other_report_text' as const,
        found,
        expected: listed ?? `a line of ${hashList}`,
      },
    ];
  });
}
