import { hasColour } from './palette';

/** A part of a stacked bar, as far as its place and its words go. */
export interface StackedPart {
  readonly name: string;
  readonly text: string;
  /** Its colour; a key names those that have one of their own. */
  readonly tone: number | null;
  readonly from: number;
  readonly to: number;
}

/** A part in its place, with the words that have room on it. */
export interface PlacedPart<Part> {
  readonly part: Part;
  readonly start: number;
  readonly length: number;
  /** Its name and its number, its number alone, or nothing. */
  readonly lines: readonly string[];
}

export interface StackLayout<Part> {
  readonly placed: readonly PlacedPart<Part>[];
  /** The parts with neither room for their words nor a key, spelt out. */
  readonly spelled: readonly string[];
  /** True where a part with a colour does not have its name on it. */
  readonly needsKey: boolean;
}

/** What a bar is laid out in. */
export interface StackRoom {
  readonly length: number;
  /** The least length at which a part can be seen. */
  readonly least: number;
  /** Left free on either side of words. */
  readonly pad: number;
  readonly measureName: (text: string) => number;
  readonly measureText: (text: string) => number;
}

/** The parts of one bar in a room, the same on the page and in pictures. */
export function stackLayout<Part extends StackedPart>(
  parts: readonly Part[],
  room: StackRoom,
): StackLayout<Part> {
  const lengths = seenLengths(
    parts.map(({ from, to }) => (to - from) * room.length),
    room.least,
  );
  let start = 0;
  const placed = parts.map((part, index) => {
    const length = lengths[index] ?? 0;
    const place = { part, start, length, lines: linesOn(part, length - 2 * room.pad, room) };
    start += length;
    return place;
  });
  const nameless = placed.filter(({ lines }) => lines.length < 2);
  const spelled = nameless.filter(({ part, lines }) => lines.length === 0 || !hasColour(part.tone));
  return {
    placed,
    spelled: spelled.map(({ part }) => `${part.name} ${part.text}`),
    needsKey: nameless.some(({ part, lines }) => hasColour(part.tone) && lines.length === 1),
  };
}

/** No part that is there is shorter than can be seen; the longest gives way. */
function seenLengths(lengths: readonly number[], least: number): readonly number[] {
  const seen = lengths.map((length) => (length > 0 ? Math.max(length, least) : 0));
  const added = seen.reduce((sum, length, index) => sum + length - (lengths[index] ?? 0), 0);
  const longest = seen.indexOf(Math.max(...seen));
  return seen.map((length, index) =>
    index === longest ? Math.max(least, length - added) : length,
  );
}

function linesOn(
  { name, text }: StackedPart,
  room: number,
  { measureName, measureText }: StackRoom,
): readonly string[] {
  if (measureText(text) > room) return [];
  return measureName(name) <= room ? [name, text] : [text];
}
