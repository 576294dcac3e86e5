import type { Page } from '@playwright/test';

/** Drops a picture on the page, or one of so many bytes; true where it leaves that to the browser. */
export function dropFile(page: Page, content: Buffer | number, name: string): Promise<boolean> {
  return page.evaluate(
    ([data, file]) => {
      const bytes =
        typeof data === 'number'
          ? new Uint8Array(data)
          : Uint8Array.from(atob(data), (character) => character.charCodeAt(0));
      const dataTransfer = new DataTransfer();
      dataTransfer.items.add(new File([bytes], file, { type: 'image/png' }));
      const event = new DragEvent('drop', { dataTransfer, bubbles: true, cancelable: true });
      return document.body.dispatchEvent(event);
    },
    [typeof content === 'number' ? content : content.toString('base64'), name] as const,
  );
}

/** Drops a text or an address on the page; true where it leaves that to the browser. */
export function dropText(page: Page, type: 'text/plain' | 'text/uri-list', text: string) {
  return page.evaluate(
    ([kind, data]) => {
      const dataTransfer = new DataTransfer();
      dataTransfer.setData(kind, data);
      const event = new DragEvent('drop', { dataTransfer, bubbles: true, cancelable: true });
      return document.body.dispatchEvent(event);
    },
    [type, text] as const,
  );
}
