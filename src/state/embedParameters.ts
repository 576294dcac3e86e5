import { optionalOneOf, parseSearch, serialiseSearch, type Codec, type ValuesOf } from './codec';

const version: Codec<string | null, null> = {
  initial: null,
  parse: (text) => ({ value: text, unknown: [] }),
  serialise: (value) => value || null,
};

/** What the link of an embed may say beside the selection. */
const parameters = {
  /** The theme; null follows the reader's system. */
  skin: optionalOneOf(['light', 'dark']),
  /** The data version the embed was made with. */
  version,
};

export type EmbedParameters = ValuesOf<typeof parameters>;

/**
 * Finds in an embed's link what changes its content: everything but a theme, which changes colours alone. In
 * the form that the early script can run.
 */
export const otherEmbed = /[?&](version|skin(?!=(light|dark)(&|$)))(=|&|$)/;

/** Reads what an embed's link says beside the selection. */
export function parseEmbedSearch(search: string) {
  return parseSearch<EmbedParameters, null>(parameters, search, null);
}

/** The search part of an embed's link; `selected` is that of its selection. */
export function toEmbedSearch(selected: string, embed: EmbedParameters): string {
  const own = serialiseSearch<EmbedParameters>(parameters, embed);
  return selected === '' ? own : selected + own.replace('?', '&');
}
