const opening = '（「『《〈【〔［｛〖';
const closing = '）」』》〉】〕］｝〗';
const pause = '，。、；：！？';
/** A bracket is blank on its outer half, which is left out beside another mark (CLREQ, 3.1.6). */
const meets = new RegExp(
  `[${closing}](?=[${opening}${closing}${pause}])|[${opening}${pause}](?=[${opening}])`,
  'gu',
);

/** Of its size, by which a text is pulled together behind a mark that meets another. */
const squeezedBy = 0.5;

/** A part of a text with the spacing behind each of its characters, in ems. */
interface SpacedPart {
  readonly text: string;
  readonly spacing: number;
}

/** The text in parts; the marks that meet another are parts of their own. */
export function squeezedParts(text: string): readonly SpacedPart[] {
  const parts: SpacedPart[] = [];
  let start = 0;
  for (const { index } of text.matchAll(meets)) {
    parts.push({ text: text.slice(start, index), spacing: 0 });
    parts.push({ text: text.slice(index, index + 1), spacing: -squeezedBy });
    start = index + 1;
  }
  return [...parts, { text: text.slice(start), spacing: 0 }].filter((part) => part.text !== '');
}

/** How much narrower a text of a size is for it. */
export function squeezeOf(text: string, size: number): number {
  return (text.match(meets)?.length ?? 0) * squeezedBy * size;
}
