import type { DataFile } from '../data/dataFiles';
import { toHostFault, hostFaultHeader } from '../data/host/storedAt';
import type { FileFault } from '../data/host/readFile';
import type { LateAnswer } from './build';
import { inspectPackage, type Inspection } from './inspectPackage';
import { cloneResponses, type PackageResponses, type PackageStore } from './packageStore';
import { wait } from './wait';

type Complete = Extract<Inspection, { readonly status: 'complete' }>;
type Faults = ReadonlyMap<DataFile, FileFault>;

interface Sources {
  /** The files that are asked for. */
  readonly files: readonly DataFile[];
  /** `again`: past every cache on the way. */
  readonly fetchFile: (file: DataFile, again: boolean) => Promise<Response>;
  readonly store: PackageStore;
  /** How long the host may take to begin its responses where a package is stored. */
  readonly timeoutMs: number;
  /** How long it may then take to finish them. */
  readonly wholeMs: number;
  /** How long files that contradict their checksums are left alone before they are fetched again. */
  readonly settleMs: number;
}

/** What the host has: a package to show and store, or the reasons why it has none. */
type Outcome =
  | { readonly status: 'usable'; readonly responses: PackageResponses; readonly isNew: boolean }
  | { readonly status: 'unusable'; readonly faults: Faults };

export interface CurrentPackage {
  readonly responses: PackageResponses;
  /**
   * What the host answered after the stored package was given: that it has the same, or another, which
   * is then stored; null where it answered in time, or with nothing that can be used.
   */
  readonly late: Promise<LateAnswer | null>;
}

/**
 * The data package as one: every file from the host or every file from the store, so that files of
 * two versions never stand on one page. The host's is taken and stored where every file can be read
 * and matches the checksum its descriptor lists. Where some do not match:
 * - one is still the stored version while the descriptor lists another: a half deployment, not taken;
 * - else all are fetched again after `settleMs`: unchanged, the checksums are stale and the package is
 *   taken (the page names the files); changed, a deployment is under way.
 * With nothing stored, the host's responses as they are.
 */
export async function currentPackage(sources: Sources): Promise<CurrentPackage> {
  const stored = await sources.store.read().catch(() => null);
  const requested = requestAll(sources, false);
  const decided = requested.then((responses) => decide(responses, stored, sources));
  if (!stored) {
    const outcome = await decided;
    return {
      responses: outcome.status === 'usable' ? outcome.responses : await requested,
      ...onTime,
    };
  }
  const begun = await Promise.race([requested, wait(sources.timeoutMs)]);
  const outcome = begun && (await Promise.race([decided, wait(sources.wholeMs)]));
  if (!outcome) return { responses: cloneResponses(stored), late: lateAnswer(decided, stored) };
  return outcome.status === 'usable'
    ? { responses: outcome.responses, ...onTime }
    : { responses: withFaults(stored, outcome.faults), ...onTime };
}

const onTime = { late: Promise.resolve(null) };

/** What the host has; a new package is stored. */
async function decide(
  responses: PackageResponses,
  stored: PackageResponses | null,
  sources: Sources,
): Promise<Outcome> {
  const outcome = await judge(responses, stored, sources);
  if (outcome.status === 'usable' && outcome.isNew) {
    await sources.store.write(cloneResponses(outcome.responses)).catch(() => undefined);
  }
  return outcome;
}

async function lateAnswer(
  decided: Promise<Outcome>,
  stored: PackageResponses,
): Promise<LateAnswer | null> {
  const outcome = await decided;
  if (outcome.status === 'unusable') return null;
  const [before, host] = await Promise.all([stored, outcome.responses].map(inspectPackage));
  if (before?.status !== 'complete' || host?.status !== 'complete') return null;
  return sameFiles(before, host) ? 'same' : 'newer';
}

const unreachable: Outcome = { status: 'unusable', faults: new Map() };

async function judge(
  responses: PackageResponses,
  stored: PackageResponses | null,
  sources: Sources,
): Promise<Outcome> {
  const host = await inspectPackage(responses);
  if (host.status === 'broken') return { status: 'unusable', faults: host.faults };
  if (host.stale.length === 0) return { status: 'usable', responses, isNew: true };
  const before = stored && (await inspectPackage(stored));
  if (before?.status === 'complete') {
    if (sameFiles(before, host)) return { status: 'usable', responses, isNew: false };
    const late = host.stale.filter((file) => host.found.get(file) === before.listed.get(file));
    if (late.length > 0) return { status: 'unusable', faults: staleFaults(late) };
  }
  await wait(sources.settleMs);
  const again = await Promise.race([requestAll(sources, true), wait(sources.timeoutMs)]);
  if (!again) return unreachable;
  const settled = await inspectPackage(again);
  if (settled.status === 'broken') return { status: 'unusable', faults: settled.faults };
  return settled.stale.length === 0 || sameFiles(host, settled)
    ? { status: 'usable', responses: again, isNew: true }
    : { status: 'unusable', faults: staleFaults(settled.stale) };
}

/** True where the files that both have are the same. */
function sameFiles(one: Complete, other: Complete): boolean {
  return [...one.found.keys()].every(
    (file) => !other.found.has(file) || one.found.get(file) === other.found.get(file),
  );
}

function staleFaults(files: readonly DataFile[]): Faults {
  return new Map(files.map((file) => [file, { rule: 'stale_checksum', found: null }] as const));
}

/** The stored package, each file with what is wrong with the host's: nothing where none can be had. */
function withFaults(stored: PackageResponses, faults: Faults): PackageResponses {
  const isAway = faults.size >= stored.size;
  return new Map(
    [...stored].map(([file, response]) => {
      const fault = isAway ? undefined : faults.get(file);
      if (!fault) return [file, response] as const;
      const headers = new Headers(response.headers);
      headers.set(hostFaultHeader, toHostFault(fault));
      return [file, new Response(response.body, { headers })] as const;
    }),
  );
}

async function requestAll(
  { files, fetchFile }: Sources,
  again: boolean,
): Promise<PackageResponses> {
  return new Map(
    await Promise.all(
      files.map(
        async (file) => [file, await fetchFile(file, again).catch(() => Response.error())] as const,
      ),
    ),
  );
}
