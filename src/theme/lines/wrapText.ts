import { normalise, piecesOf } from './lineBreaks';
import type { Measure } from '../fontMetrics';

/** The text in lines no wider than the room; a line keeps the blank it was broken at. */
export function wrapText(text: string, room: number, measure: Measure): readonly string[] {
  const lines: string[] = [];
  // What is summed piece by piece may come out a hair wider than the whole that was measured.
  const most = room + 1e-6;
  let line = '';
  let width = 0;
  for (const piece of piecesOf(normalise(text))) {
    const seen = measure(piece.trimEnd());
    const whole = piece.endsWith(' ') ? measure(piece) : seen;
    if (line !== '' && width + seen <= most) {
      line += piece;
      width += whole;
      continue;
    }
    if (line !== '') lines.push(line);
    const cut = seen > most ? cutUp(piece, most, measure) : [piece];
    lines.push(...cut.slice(0, -1));
    line = cut[cut.length - 1] ?? '';
    width = measure(line);
  }
  if (line !== '') lines.push(line);
  return lines;
}

/** Lines of about one length, as many as the room asks for: for headings. */
export function wrapEvenly(text: string, room: number, measure: Measure): readonly string[] {
  const lines = wrapText(text, room, measure);
  if (lines.length < 2) return lines;
  let narrow = Math.max(room / 2, widestPiece(text, measure));
  let wide = room;
  for (let step = 0; step < 12 && wide > narrow; step += 1) {
    const middle = (narrow + wide) / 2;
    if (wrapText(text, middle, measure).length > lines.length) narrow = middle;
    else wide = middle;
  }
  return wrapText(text, wide, measure);
}

/** Lines of a name: what it has in brackets is torn apart only where that saves a line. */
export function wrapName(name: string, room: number, measure: Measure): readonly string[] {
  const lines = wrapText(name, room, measure);
  if (lines.length < 2) return lines;
  const parted = name
    .replaceAll('（', '\n（')
    .replaceAll(' (', ' \n(')
    .split('\n')
    .flatMap((part) => (part === '' ? [] : wrapText(part, room, measure)));
  return parted.length > lines.length ? lines : parted;
}

/**
 * Lines that end where a sentence or clause ends if that costs no line more, and without a last one
 * of a word or two if that can be had: for sentences.
 */
export function wrapSentence(text: string, room: number, measure: Measure): readonly string[] {
  const lines = wrapText(text, room, measure);
  const last = lines[lines.length - 1];
  if (lines.length < 2 || last === undefined) return lines;
  for (const share of [0.55, 0.7, 0.8, 0.9]) {
    const tried = wrapAtStops(text, room, room * share, measure);
    const same = tried.every((line, index) => line === lines[index]);
    const lonely = measure(tried[tried.length - 1] ?? '') < room * 0.15;
    if (tried.length === lines.length && !same && !lonely) return tried;
  }
  if (measure(last) > room * 0.12) return lines;
  for (const share of [0.96, 0.92, 0.88, 0.84, 0.8, 0.75]) {
    const tried = wrapText(text, room * share, measure);
    if (tried.length > lines.length) break;
    if (measure(tried[tried.length - 1] ?? '') > room * 0.15) return tried;
  }
  return lines;
}

/** As `wrapText`, but a line of at least `enough` ends behind its last stop. */
function wrapAtStops(
  text: string,
  room: number,
  enough: number,
  measure: Measure,
): readonly string[] {
  const lines: string[] = [];
  let rest = normalise(text);
  while (rest !== '') {
    const [line = rest, next] = wrapText(rest, room, measure);
    const stop = next === undefined ? line.length : lastStop(line);
    const kept = stop > 0 && measure(line.slice(0, stop).trimEnd()) >= enough ? stop : line.length;
    lines.push(rest.slice(0, kept));
    rest = rest.slice(kept);
  }
  return lines;
}

/**
 * Behind the last full stop, semicolon or Chinese comma of a line and its blanks, or a comma before
 * Chinese, as between a report and its section; 0 for none.
 */
function lastStop(line: string): number {
  const match = /^.*(?:[。！？；，][」』）》”’]?|[.;!?][)”’"]? |, (?=[\d. ]*\p{Script=Han}))/u.exec(
    line,
  );
  return match ? match[0].length : 0;
}

/** The width of the widest piece that no line may tear apart. */
export function widestPiece(text: string, measure: Measure): number {
  return Math.max(0, ...piecesOf(normalise(text)).map((piece) => measure(piece.trimEnd())));
}

/** The width of the widest line. */
export function widestLine(lines: readonly string[], measure: Measure): number {
  return Math.max(0, ...lines.map((line) => measure(line.trimEnd())));
}

/** A piece wider than the room in parts that are not. */
function cutUp(piece: string, room: number, measure: Measure): readonly string[] {
  const parts: string[] = [];
  let rest = piece;
  while (measure(rest.trimEnd()) > room) {
    const cut = cutOf(rest, room, measure);
    if (cut >= rest.length) break;
    parts.push(rest.slice(0, cut));
    rest = rest.slice(cut);
  }
  return [...parts, rest];
}

/** Where a piece wider than the room is cut: behind a joint of a link if one is near, else anywhere. */
function cutOf(piece: string, room: number, measure: Measure): number {
  let end = 0;
  let joint = 0;
  let width = 0;
  for (const character of piece) {
    width += measure(character);
    if (end > 0 && width > room) break;
    end += character.length;
    if (/[/?&=_.,;:+~-]/u.test(character)) joint = end;
  }
  return joint > end * 0.5 ? joint : end;
}
