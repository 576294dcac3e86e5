/** An estimate of a text's width: full-width characters are one em, others about half. */
export function textWidthPx(text: string, sizePx: number): number {
  let ems = 0;
  for (const character of text) {
    if (/[\u2e80-\u9fff\uff00-\uffef\u3000-\u303f]/.test(character)) ems += 1;
    else if (/[A-ZMW%÷≤≥]/.test(character)) ems += 0.62;
    else if (/[ .,:;·'’il|()]/.test(character)) ems += 0.28;
    else ems += 0.52;
  }
  return ems * sizePx;
}

/** The text in lines no wider than the room, broken at spaces or between Chinese characters. */
export function wrapText(text: string, roomPx: number, sizePx: number): readonly string[] {
  const pieces = text.match(
    /[\u2e80-\u9fff\uff00-\uffef]|[^\s\u2e80-\u9fff\uff00-\uffef]+\s*|\s+/g,
  );
  const lines: string[] = [];
  let line = '';
  for (const piece of pieces ?? []) {
    if (line !== '' && textWidthPx((line + piece).trimEnd(), sizePx) > roomPx) {
      lines.push(line.trimEnd());
      line = piece.trimStart();
    } else {
      line += piece;
    }
  }
  if (line.trimEnd() !== '') lines.push(line.trimEnd());
  return lines;
}
