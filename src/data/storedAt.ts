import { issueRules, type Issue } from './issue';
import { createStore } from './store';

/** The header by which the worker tells that a file comes from its store, and when it was put there. */
export const storedAtHeader = 'x-stored-at';

/** When the data on the page was put into the browser's store (ISO 8601); null: it is the host's. */
export const storedAt = createStore<string | null>(null);

/** The header of a stored file by which the worker tells what is wrong with the host's. */
export const hostFaultHeader = 'x-host-fault';

/** What is wrong with the host's files where stored ones are shown; empty where they are out of reach. */
export const hostFaults = createStore<readonly Issue[]>([]);

/** The text of `hostFaultHeader`, in ASCII as headers are. */
export function toHostFault({ rule, found }: Pick<Issue, 'rule' | 'found'>): string {
  return `${rule} ${encodeURIComponent(found ?? '')}`;
}

/** The fault of `file` from its `hostFaultHeader`; null where the header is missing or is none of ours. */
export function parseHostFault(file: string, header: string | null): Issue | null {
  const [name, found = ''] = header?.split(' ') ?? [];
  const rule = issueRules.find((item) => item === name);
  return rule
    ? { file, line: null, column: null, rule, found: decodeURIComponent(found) || null }
    : null;
}
