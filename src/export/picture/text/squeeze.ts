const opening = '（「『《〈【〔［｛〖';
const closing = '）」』》〉】〕］｝〗';
const pause = '，。、；：！？';
/** A bracket is blank on its outer half, which is left out beside another mark (CLREQ, 3.1.6). */
const meets = new RegExp(
  `[${closing}](?=[${opening}${closing}${pause}])|[${opening}${pause}](?=[${opening}])`,
  'gu',
);

/** By how much of its size a text is pulled together behind a mark that meets another. */
export const squeezedBy = 0.5;

/** The text in parts; behind each but the last it is pulled together. */
export function squeezedParts(text: string): readonly string[] {
  const parts: string[] = [];
  let start = 0;
  for (const { index } of text.matchAll(meets)) {
    parts.push(text.slice(start, index + 1));
    start = index + 1;
  }
  return [...parts, text.slice(start)];
}

/** How much narrower a text of a size is for it. */
export function squeezeOf(text: string, size: number): number {
  return (squeezedParts(text).length - 1) * squeezedBy * size;
}
