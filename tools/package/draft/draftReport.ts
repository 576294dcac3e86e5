import type { FileTexts } from '../../../src/data/dataFiles';
import { parseDataset } from '../../../src/data/parseDataset';
import { parseSearchWords } from '../../../src/data/searchWords';
import { nameReport, type Request } from '../new/request';
import { draftFile } from './draftFile';
import { propose } from './propose';
import { readReport, toLines } from './readReport';

/** A report's file as it was given. */
export interface Source {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** The files of a draft by name, and how many rows it proposes; or why there are none. */
export type Drafted =
  | {
      readonly report: string;
      readonly proposed: number;
      readonly files: ReadonlyMap<string, string>;
    }
  | { readonly refusal: string };

/**
 * Proposes rows from a report's PDF or text, by the labels of all published rows, the company's own
 * first of all: `draft.csv`, and `<report>.txt`, the text its lines and pages count in.
 */
export async function draftReport(
  texts: FileTexts,
  request: Request,
  source: Source,
): Promise<Drafted> {
  const named = nameReport(texts, request);
  if ('refusal' in named) return named;
  const read = await readReport(source.name, source.bytes);
  if ('refusal' in read) return read;
  const { dataset } = parseDataset(texts);
  const { simplified } = parseSearchWords(texts.get('search.json') ?? '');
  const proposals = propose(toLines(read.text), Number(request.year), {
    dataset,
    rows: dataset.allObservations,
    simplified,
  });
  if (proposals.length === 0) {
    return { refusal: `${source.name} has no number that a label of the package explains` };
  }
  const { report } = named;
  return {
    report,
    proposed: proposals.length,
    files: new Map([
      ['draft.csv', draftFile(proposals, { company: request.company, report })],
      [`${report}.txt`, read.text],
    ]),
  };
}
