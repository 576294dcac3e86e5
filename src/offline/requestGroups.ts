import { dataFiles, type DataFile } from '../data/dataFiles';
import type { PackageResponses } from './packageStore';

/** The requests of one page that are answered from one load of the package. */
interface RequestGroup {
  readonly responses: Promise<PackageResponses>;
  /** Files the page has not requested yet. */
  readonly pending: Set<DataFile>;
}

/** The part of a fetch event that tells which page asks. */
export interface Asking {
  /** Empty for a page that is still to be opened. */
  readonly clientId: string;
  readonly waitUntil: (promise: Promise<void>) => void;
}

/**
 * Gives each page the files of one package: its first request loads all, the others of the same page
 * are answered from it; a file requested once more loads anew.
 */
export function createRequestGroups(
  load: (asking: Asking) => Promise<PackageResponses>,
): (asking: Asking, file: DataFile) => Promise<Response> {
  const groups = new Map<string, RequestGroup>();
  return async (asking, file) => {
    const { clientId } = asking;
    let group = groups.get(clientId);
    if (!group?.pending.has(file)) {
      group = { responses: load(asking), pending: new Set(dataFiles) };
      groups.set(clientId, group);
    }
    group.pending.delete(file);
    if (group.pending.size === 0) groups.delete(clientId);
    return (await group.responses).get(file) ?? Response.error();
  };
}
