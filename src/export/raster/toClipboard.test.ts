import { afterEach, describe, expect, it, vi } from 'vitest';
import { toClipboard } from './toClipboard';

const png = () => Promise.resolve(new Blob(['png'], { type: 'image/png' }));

class Item {
  readonly parts: Readonly<Record<string, Promise<Blob>>>;

  constructor(parts: Readonly<Record<string, Promise<Blob>>>) {
    this.parts = parts;
  }
}

/** A browser whose clipboard does what `write` does. */
function withClipboard(write: (items: readonly Item[]) => Promise<void>): void {
  vi.stubGlobal('ClipboardItem', Item);
  vi.stubGlobal('navigator', { clipboard: { write } });
}

afterEach(() => {
  vi.unstubAllGlobals();
});

describe('a picture is', () => {
  it('copied, handed over as a promise before anything is awaited', async () => {
    const picture = png();
    const written: Item[] = [];
    withClipboard((items) => {
      written.push(...items);
      return Promise.resolve();
    });
    const outcome = toClipboard(picture);
    expect(written.map((item) => item.parts['image/png'])).toEqual([picture]);
    await expect(outcome).resolves.toBeUndefined();
  });

  it('not copied without permission', async () => {
    withClipboard(() => Promise.reject(new DOMException('no', 'NotAllowedError')));
    await expect(toClipboard(png())).rejects.toMatchObject({ fault: 'no_permission' });
  });

  it('not copied where the browser fails otherwise', async () => {
    withClipboard(() => Promise.reject(new TypeError('no')));
    await expect(toClipboard(png())).rejects.toMatchObject({ fault: 'no_clipboard' });
  });

  it('not copied where there is no clipboard', async () => {
    vi.stubGlobal('navigator', {});
    await expect(toClipboard(png())).rejects.toMatchObject({ fault: 'no_clipboard' });
    vi.stubGlobal('ClipboardItem', Item);
    await expect(toClipboard(png())).rejects.toMatchObject({ fault: 'no_clipboard' });
  });
});

it('a picture that failed says so itself', async () => {
  const failed = () => Promise.reject<Blob>(new RangeError('blank'));
  withClipboard(async ([item]) => {
    await item?.parts['image/png'];
  });
  await expect(toClipboard(failed())).rejects.toThrow(RangeError);
  vi.stubGlobal('navigator', {});
  await expect(toClipboard(failed())).rejects.toThrow(RangeError);
});
