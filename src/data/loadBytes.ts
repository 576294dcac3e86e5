/** The bytes at an address of this site. Rejects, naming the address, if they fail to load. */
export async function loadBytes(url: string): Promise<Uint8Array> {
  try {
    const response = await fetch(url);
    if (!response.ok) throw new Error(String(response.status));
    return new Uint8Array(await response.arrayBuffer());
  } catch (cause) {
    throw new Error(url, { cause });
  }
}
