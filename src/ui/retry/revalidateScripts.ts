/**
 * Has the browser ask the host again about every script it has asked for. Hosts send their error page with
 * the headers of the script it stands for, and a browser then keeps it for as long: without this, trying
 * again would find the error page.
 */
export async function revalidateScripts(): Promise<void> {
  const asked = performance
    .getEntriesByType('resource')
    .map(({ name }) => name)
    .filter((name) => name.endsWith('.js'));
  await Promise.all(
    [...new Set(asked)].map(async (url) => {
      const response = await fetch(url, { cache: 'no-cache' }).catch(() => null);
      const content = await response?.arrayBuffer().catch(() => null);
      if (content && response?.ok) unmark(url);
    }),
  );
}

/** Takes away the mark of a script that was lost (earlyScript.ts). */
function unmark(url: string): void {
  for (const link of document.querySelectorAll<HTMLLinkElement>('link[data-lost]')) {
    if (link.href === url) delete link.dataset['lost'];
  }
}
