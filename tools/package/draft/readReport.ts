import { pdfText } from './pdfText';

/** A line of a report's text. */
export interface ReportLine {
  /** As `wc -l` counts, from 1. */
  readonly line: number;
  /** Where the text has pages, from 1; null where it has none. */
  readonly page: number | null;
  readonly text: string;
}

/** The text of a report, or why there is none. */
export type ReadReport = { readonly text: string } | { readonly refusal: string };

/** Less text than this on a page, on average, and the pages are pictures. */
const leastOnPage = 20;

/** Reads a report from a PDF or a text file (UTF-8), whichever its content is. */
export async function readReport(name: string, bytes: Uint8Array): Promise<ReadReport> {
  if (bytes.length === 0) return { refusal: `${name} is empty` };
  const start = new TextDecoder('latin1').decode(bytes.slice(0, 1024));
  if (!start.includes('%PDF-')) return readText(name, bytes);
  try {
    const text = await pdfText(bytes);
    const pages = text.split('\f');
    const letters = text.match(/[\p{L}\p{N}]/gu)?.length ?? 0;
    return letters < leastOnPage * pages.length
      ? {
          refusal:
            `${name} has ${pages.length} pages and hardly any text: its pages are pictures, or its ` +
            'fonts cannot be read. Draw its text by other means, and give the text file',
        }
      : { text };
  } catch (error) {
    const isLocked = error instanceof Error && error.name === 'PasswordException';
    return {
      refusal: isLocked
        ? `${name} asks for a password; save a copy without one`
        : `${name} is a damaged PDF; download it again`,
    };
  }
}

function readText(name: string, bytes: Uint8Array): ReadReport {
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    if (text.includes('\0')) return { refusal: `${name} is neither a PDF nor a text file` };
    return text.trim() === '' ? { refusal: `${name} is empty` } : { text };
  } catch {
    return { refusal: `${name} is neither a PDF nor a text file in UTF-8` };
  }
}

/** The lines of a text; a form feed begins a page, as programs that draw text from a PDF write it. */
export function toLines(text: string): readonly ReportLine[] {
  const paged = text.includes('\f');
  let page = 1;
  return text.split(/\r?\n/).map((line, index) => {
    page += line.split('\f').length - 1;
    return { line: index + 1, page: paged ? page : null, text: line.replaceAll('\f', '') };
  });
}
