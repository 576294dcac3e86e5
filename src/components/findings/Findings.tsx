import { lazyComponent } from '../../ui/lazyComponent';

/** Findings in the reader's words, which come when they are first needed. */
export const Findings = lazyComponent(async () => (await import('./FindingList')).FindingList, {
  messages: ['checks'],
});
