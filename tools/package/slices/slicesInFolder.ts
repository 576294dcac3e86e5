import { readPackage } from '../readPackage';
import { overAllSlices } from './overAllSlices';
import { firstCompanies, sliceJson, slicesOf, withFirstCompanies } from './slicePackage';

/** What a page needs of the package in a folder before the build has written it. */
export interface SlicesInFolder {
  /** The slice at an address below `data/`; undefined where there is none. */
  readonly find: (address: string) => string | undefined;
  /** Tells a page of a large package to read slices. */
  readonly mark: (html: string) => string;
}

/** The slices of the package in a folder; of a package that is read whole there are none. */
export function slicesInFolder(folder: string): SlicesInFolder {
  const texts = readPackage(folder);
  const first = firstCompanies(texts);
  if (first === null) return { find: () => undefined, mark: (html) => html };
  const slices = new Map(
    [...slicesOf(texts)].map(([address, slice]) => [address, sliceJson(slice)] as const),
  );
  // Takes a while: made once one is asked for.
  let overAll: ReadonlyMap<string, string> | null = null;
  return {
    find: (address) =>
      slices.get(address) ?? (overAll ??= new Map(overAllSlices(texts))).get(address),
    mark: (html) => withFirstCompanies(html, first),
  };
}
