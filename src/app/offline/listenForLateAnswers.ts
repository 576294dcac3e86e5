import * as v from 'valibot';
import { hostFaults, storedAt } from '../../data/host/storedAt';
import { lateMessage } from '../../offline/build';
import { newVersion } from './newVersion';
import { workersHere } from './workersHere';

/**
 * A host that was too slow for the worker may answer after stored data were shown: then they are the
 * current ones after all, or there are newer ones, which a reload shows.
 */
export function listenForLateAnswers(): void {
  workersHere()?.addEventListener('message', ({ data }) => {
    const received = v.safeParse(lateMessage, data);
    if (!received.success) return;
    if (received.output.answer === 'newer') {
      newVersion.set('ready');
      return;
    }
    storedAt.set(null);
    hostFaults.set([]);
  });
}
