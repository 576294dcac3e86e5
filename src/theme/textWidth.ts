import { codePointOf, isFullWidth } from './fullWidth';

/** An estimate of a text's width: full-width characters are one em, others about half. */
export function textWidthPx(text: string, sizePx: number): number {
  let ems = 0;
  for (const character of text) {
    if (isFullWidth(codePointOf(character))) ems += 1;
    else if (/[A-ZMW%÷≤≥]/.test(character)) ems += 0.62;
    else if (/[ .,:;·'’il|()]/.test(character)) ems += 0.28;
    else ems += 0.52;
  }
  return ems * sizePx;
}
