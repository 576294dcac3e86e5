import { revalidateScripts } from '../../ui/retry/revalidateScripts';

/** Why the prerendered page stays as it is. */
export interface StartupFailure {
  /** The files that are missing, each with what to do; empty where they are not known. */
  readonly missing: readonly string[];
  /** Starts the page again; null where only a reload may help. */
  readonly retry: (() => void) | null;
  /** Starts the page with what there is; null where that is too little. */
  readonly goOn: { readonly label: string; readonly start: () => void } | null;
}

/**
 * Shows the notice of a page that stays as it was prerendered. Its button reloads the page unless there
 * is another way to try again (earlyScript.ts).
 */
export function showStartupFailed({ missing, retry, goOn }: StartupFailure): void {
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
  notice?.querySelector('[data-go-on]')?.remove();
  if (notice && goOn) notice.append(goOnButton(goOn));
  document.dispatchEvent(new Event('startup-failed'));
}

function goOnButton({ label, start }: NonNullable<StartupFailure['goOn']>): HTMLButtonElement {
  const button = document.createElement('button');
  button.type = 'button';
  button.className = 'text-button';
  button.dataset['goOn'] = '';
  button.textContent = label;
  button.onclick = start;
  return button;
}
