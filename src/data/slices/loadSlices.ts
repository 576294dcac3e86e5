import type { QueryClient } from '@tanstack/react-query';
import * as v from 'valibot';
import { dataFiles, type DataFile } from '../dataFiles';
import { staleFile, type Issue } from '../issue';
import { FileError, fileQuery, forgetFaulty, loadAgain } from '../loadFile';
import type { Slice } from './sliceFiles';

export interface LoadedSlices {
  /** Those of one package, the first among them. */
  readonly slices: readonly ReadSlice[];
  /** Slices that are lost, or of another version than the first, and why. */
  readonly issues: readonly Issue[];
}

/**
 * The slices at these addresses below `data/`, held to the version of the first: those of another are asked
 * for once more, past every cache, together with it.
 */
export async function loadSlices(
  client: QueryClient,
  addresses: readonly string[],
): Promise<LoadedSlices> {
  const once = await Promise.all(addresses.map((address) => loadSlice(client, address)));
  const isOld = differingFrom(once[0]);
  const read = once.some(isOld)
    ? await Promise.all(
        once.map(async (slice, index) =>
          index === 0 || isOld(slice) ? loadSliceAgain(client, slice) : slice,
        ),
      )
    : once;
  const isOther = differingFrom(read[0]);
  const issues = read.flatMap((slice) => {
    if ('issue' in slice) return [slice.issue];
    return isOther(slice) ? [staleFile(slice.address)] : [];
  });
  forgetFaulty(client, issues);
  const slices = read.flatMap((slice) => ('issue' in slice || isOther(slice) ? [] : [slice]));
  return { slices, issues };
}

/** A slice and where it was read, below `data/`. */
export interface ReadSlice extends Slice {
  readonly address: string;
}

/** A slice that is no use, and why. */
interface LostSlice {
  readonly address: string;
  readonly issue: Issue;
}

/** Whether a slice is of another package than the first. */
function differingFrom(first: ReadSlice | LostSlice | undefined) {
  return (slice: ReadSlice | LostSlice) =>
    first !== undefined &&
    !('issue' in first) &&
    !('issue' in slice) &&
    slice.package !== first.package;
}

async function loadSlice(client: QueryClient, address: string): Promise<ReadSlice | LostSlice> {
  try {
    const { text } = await client.query(fileQuery(address));
    return parseSlice(address, text);
  } catch (error) {
    if (error instanceof FileError) return { address, issue: error.issue };
    throw error;
  }
}

/** A slice past every cache; as it was where it fails to load. */
async function loadSliceAgain(
  client: QueryClient,
  slice: ReadSlice | LostSlice,
): Promise<ReadSlice | LostSlice> {
  const content = await loadAgain(client, slice.address);
  return content ? parseSlice(slice.address, content.text) : slice;
}

const schema = v.pipe(
  v.string(),
  v.parseJson(),
  v.object({ package: v.string(), files: v.record(v.string(), v.string()) }),
);

function parseSlice(address: string, text: string): ReadSlice | LostSlice {
  const parsed = v.safeParse(schema, text);
  if (!parsed.success) {
    const [{ message }] = parsed.issues;
    return {
      address,
      issue: { file: address, line: null, column: null, rule: 'not_json', found: message },
    };
  }
  const { files, package: id } = parsed.output;
  const known = dataFiles.flatMap((file) => {
    const rows = files[file];
    return rows === undefined ? [] : [[file, rows] satisfies [DataFile, string]];
  });
  return { address, package: id, files: new Map(known) };
}
