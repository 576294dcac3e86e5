import { issueRules, type Issue } from '../issue';
import { createStore } from '../store';

/** The worker's header for a file from its cache: when it was cached. */
export const storedAtHeader = 'x-stored-at';

/** When the data on the page were cached (ISO 8601); null if they come from the host. */
export const storedAt = createStore<string | null>(null);

/** The worker's header for a cached file: what is wrong with the host's. */
export const hostFaultHeader = 'x-host-fault';

/** What is wrong with the host's files if cached ones are shown; empty if the host is unreachable. */
export const hostFaults = createStore<readonly Issue[]>([]);

/** The text of `hostFaultHeader`, in ASCII as headers are. */
export function toHostFault({ rule, found }: Pick<Issue, 'rule' | 'found'>): string {
  return `${rule} ${encodeURIComponent(found ?? '')}`;
}

/** The fault of `file` from its `hostFaultHeader`; null if the header is missing or not ours. */
export function parseHostFault(file: string, header: string | null): Issue | null {
  const [name, found = ''] = header?.split(' ') ?? [];
  const rule = issueRules.find((item) => item === name);
  return rule
    ? { file, line: null, column: null, rule, found: decodeURIComponent(found) || null }
    : null;
}
