/** Content with an address of its own, in memory until it is released. */
export interface HeldBlob {
  readonly url: string;
  readonly release: () => void;
}

/** Gives content an address; the one place that does, since each must be released. */
export function holdBlob(content: Blob): HeldBlob {
  const url = URL.createObjectURL(content);
  return { url, release: () => URL.revokeObjectURL(url) };
}
