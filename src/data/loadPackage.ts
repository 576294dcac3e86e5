import { dataFiles } from './parseDataset';

/** The address of a published file. */
export function dataUrl(file: string): string {
  return `${import.meta.env.BASE_URL}data/${file}`;
}

/** The bytes of every file of the data package, as published; rejects if one cannot be had. */
export async function loadPackage(): Promise<ReadonlyMap<string, Uint8Array>> {
  const files = await Promise.all(
    dataFiles.map(async (file) => {
      const response = await fetch(dataUrl(file));
      if (!response.ok) throw new Error(`${file}: ${response.status}`);
      return [file, new Uint8Array(await response.arrayBuffer())] as const;
    }),
  );
  return new Map(files);
}
