import { readFileSync } from 'node:fs';
import { dataFiles } from '../data/dataFiles';
import { parseDataset } from '../data/parseDataset';
import type { Dataset } from '../domain/dataset';

const folder = new URL('../../public/data/', import.meta.url);

/** The data as published, read from its files; throws where they do not parse. */
export function readPublished(): Dataset {
  const files = new Map(
    dataFiles.map((file) => [file, readFileSync(new URL(file, folder), 'utf8')] as const),
  );
  const { dataset, issues } = parseDataset(files);
  if (issues.length > 0) throw new Error(`public/data has ${issues.length} issues`);
  return dataset;
}
