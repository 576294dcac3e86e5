import { revalidateScripts } from '../../ui/revalidateScripts';

/** Why the prerendered page stays as it is. */
export interface StartupFailure {
  /** The files that are missing, each with what to do; empty where they are not known. */
  readonly missing: readonly string[];
  /** Starts the page again; null where only a reload may help. */
  readonly retry: (() => void) | null;
}

/**
 * Shows the notice of a page that stays as it was prerendered. Its button reloads the page unless there
 * is another way to try again (earlyScript.ts).
 */
export function showStartupFailed({ missing, retry }: StartupFailure): void {
  const notice = document.getElementById('startup-failed');
  const list = notice?.querySelector('ul');
  const button = notice?.querySelector('button');
  list?.replaceChildren(
    ...missing.map((text) => {
      const item = document.createElement('li');
      item.textContent = text;
      return item;
    }),
  );
  if (list) list.hidden = missing.length === 0;
  if (button) {
    button.onclick =
      retry &&
      (() => {
        button.disabled = true;
        void revalidateScripts().then(() => {
          button.disabled = false;
          retry();
        });
      });
  }
  document.dispatchEvent(new Event('startup-failed'));
}
