import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { dataFiles, type FileTexts } from '../../src/data/dataFiles';

/** The text of each file of the package that is in a folder, by its name. */
export function readPackage(folder: string): FileTexts {
  return new Map(
    dataFiles
      .filter((file) => existsSync(path.join(folder, file)))
      .map((file) => [file, readFileSync(path.join(folder, file), 'utf8')] as const),
  );
}
