/**
 * Why a picture could not be had: `too_large` for a canvas; `blank`, for no two draws in a row gave
 * the same pixels with something in them, in the title too; `not_supported` by the browser;
 * `no_permission` to write to the clipboard; `no_clipboard` for pictures in this browser or page;
 * `no_glyph` for a character in the fonts of a PDF; `not_loaded` what writes a PDF, or its fonts.
 */
export type PictureFault =
  | 'too_large'
  | 'blank'
  | 'not_supported'
  | 'no_permission'
  | 'no_clipboard'
  | 'no_glyph'
  | 'not_loaded';

/** Thrown where a picture can be neither made nor copied. */
export class PictureError extends Error {
  readonly fault: PictureFault;

  constructor(fault: PictureFault, options?: ErrorOptions) {
    super(`No picture: ${fault}`, options);
    this.name = 'PictureError';
    this.fault = fault;
  }
}
