import { PictureError } from './pictureError';

/**
 * Puts a PNG on the clipboard. Call it in the reader's click itself and hand over the promise of
 * the picture: Safari forbids it any later. Browsers write the picture anew, without what it
 * carries beside its pixels. Rejects with a `PictureError`; where the picture failed, with its own.
 */
export async function toClipboard(png: Promise<Blob>): Promise<void> {
  // A page without https has neither; the picture is awaited so that its own failure is told.
  if (typeof ClipboardItem === 'undefined' || !('clipboard' in navigator)) {
    await png;
    throw new PictureError('no_clipboard');
  }
  try {
    await navigator.clipboard.write([new ClipboardItem({ 'image/png': png })]);
  } catch (cause) {
    await png;
    const forbidden = cause instanceof DOMException && cause.name === 'NotAllowedError';
    throw new PictureError(forbidden ? 'no_permission' : 'no_clipboard', { cause });
  }
}
