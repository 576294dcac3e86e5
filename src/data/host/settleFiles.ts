import type { DataFile } from '../dataFiles';
import { listedFiles } from './listedFiles';
import { contradictionIn, type FileContent, type FileFault } from './readFile';

/** The files of one page that could be read. */
export type Contents = ReadonlyMap<DataFile, FileContent>;

/** Files as they are held against their descriptor. */
export interface Settled {
  /** Without those that are cut off. */
  readonly contents: Contents;
  /** Those that are cut off, and why they are left out. */
  readonly cutOff: ReadonlyMap<DataFile, FileFault>;
  /** Files that do not match the checksum listed for them. */
  readonly stale: readonly DataFile[];
  /** True where a file that did not match was another one when it was fetched again. */
  readonly changing: boolean;
}

const descriptorFile = 'datapackage.json';

/**
 * Holds files to the one version that their descriptor lists. Those that contradict it are fetched once
 * more together with it (`fetchAgain`: past every cache; null where one cannot be had), since a cache on
 * the way may hold an old one, and a deployment may have ended meanwhile.
 */
export async function settleFiles(
  contents: Contents,
  fetchAgain: ((file: DataFile) => Promise<FileContent | null>) | null,
): Promise<Settled> {
  const first = contradictions(contents);
  if (first.size === 0 || !fetchAgain) return settled(contents, first, false);
  const load = async (file: DataFile) => [file, await fetchAgain(file)] as const;
  const again = await Promise.all([load(descriptorFile), ...[...first.keys()].map(load)]);
  const renewed = new Map(contents);
  for (const [file, content] of again) if (content) renewed.set(file, content);
  const changing = [...first.keys()].some(
    (file) => renewed.get(file)?.text !== contents.get(file)?.text,
  );
  return settled(renewed, contradictions(renewed), changing);
}

function settled(
  contents: Contents,
  faults: ReadonlyMap<DataFile, FileFault>,
  changing: boolean,
): Settled {
  const cutOff = new Map([...faults].filter(([, { rule }]) => rule === 'cut_off'));
  return {
    contents: new Map([...contents].filter(([file]) => !cutOff.has(file))),
    cutOff,
    stale: [...faults.keys()].filter((file) => !cutOff.has(file)),
    changing,
  };
}

/** In what files contradict their descriptor; nothing where it is missing or cannot be read. */
export function contradictions(contents: Contents): ReadonlyMap<DataFile, FileFault> {
  const listed = listedFiles(contents.get(descriptorFile)?.text ?? '');
  return new Map(
    [...contents].flatMap(([file, content]) => {
      const entry = listed?.get(file);
      const fault = entry ? contradictionIn(file, content, entry) : null;
      return fault ? [[file, fault] as const] : [];
    }),
  );
}
