import { mayBeAbsent, type DataFile } from '../data/dataFiles';
import { listedFiles } from '../data/host/listedFiles';
import { isJson, readFile, type FileContent, type FileFault } from '../data/host/readFile';
import { contradictions } from '../data/host/settleFiles';
import { cloneResponses, type PackageResponses } from './packageStore';

/** What a package is: some file cannot be used, or each can and they are compared by checksum. */
export type Inspection =
  | { readonly status: 'broken'; readonly faults: ReadonlyMap<DataFile, FileFault> }
  | {
      readonly status: 'complete';
      /** Checksums of the files as they are. */
      readonly found: ReadonlyMap<DataFile, string>;
      /** Checksums as the descriptor lists them. */
      readonly listed: ReadonlyMap<string, string>;
      /** Files that do not match the checksum listed for them. */
      readonly stale: readonly DataFile[];
    };

/** Reads every file: a response that failed, a host's error page and a file cut off are faults. */
export async function inspectPackage(responses: PackageResponses): Promise<Inspection> {
  const faults = new Map<DataFile, FileFault>();
  const contents = new Map<DataFile, FileContent>();
  for (const [file, response] of cloneResponses(responses)) {
    const read = await readFile(response);
    if (read.status === 'faulty') faults.set(file, read.fault);
    else if (file.endsWith('.json') && !isJson(read.content.text)) {
      faults.set(file, { rule: 'not_json', found: null });
    } else contents.set(file, read.content);
  }
  const listed = listedFiles(contents.get('datapackage.json')?.text ?? '');
  if (!listed)
    faults.set('datapackage.json', {
      rule: 'not_json',
      found: null,
      ...faults.get('datapackage.json'),
    });
  for (const [file, { rule }] of faults) {
    if (rule === 'missing_file' && mayBeAbsent(file, [...(listed?.keys() ?? [])]))
      faults.delete(file);
  }
  const contradicting = contradictions(contents);
  for (const [file, fault] of contradicting) if (fault.rule === 'cut_off') faults.set(file, fault);
  if (faults.size > 0) return { status: 'broken', faults };
  return {
    status: 'complete',
    found: new Map([...contents].map(([file, { hash }]) => [file, hash ?? ''])),
    listed: new Map([...(listed ?? [])].map(([path, { hash }]) => [path, hash ?? ''])),
    stale: [...contradicting.keys()],
  };
}
