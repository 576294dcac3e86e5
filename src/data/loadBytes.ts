/**
 * The bytes at an address of this site. Rejects, naming the address, if they fail to load. An error page is
 * asked for again: hosts send it with the headers of the file it stands for, and a browser keeps it for as long.
 */
export async function loadBytes(url: string): Promise<Uint8Array> {
  try {
    const first = await fetch(url);
    const response = first.ok ? first : await fetch(url, { cache: 'no-cache' });
    if (!response.ok) throw new Error(String(response.status));
    return new Uint8Array(await response.arrayBuffer());
  } catch (cause) {
    throw new Error(url, { cause });
  }
}
