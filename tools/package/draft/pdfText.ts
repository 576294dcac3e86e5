import { getDocumentProxy } from 'unpdf';

/** A piece of text on a page, in points from the lower left corner. */
interface Piece {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly size: number;
}

/**
 * The text of a PDF, drawn by pdf.js: the pieces at one height are a line, from left to right, with a
 * space where they stand apart; a form feed begins each page but the first. Rejects where the file is
 * no PDF or asks for a password.
 */
export async function pdfText(bytes: Uint8Array): Promise<string> {
  // pdf.js takes the bytes away from whoever hands them over.
  const pdf = await getDocumentProxy(bytes.slice(), { verbosity: 0 });
  const pages: string[] = [];
  for (let number = 1; number <= pdf.numPages; number += 1) {
    const page = await pdf.getPage(number);
    const { items } = await page.getTextContent();
    const pieces = items.flatMap((item): readonly Piece[] => {
      if (!('str' in item) || item.str.trim() === '') return [];
      const [, , , , x, y] = item.transform.map(Number);
      return [{ text: item.str, x: x ?? 0, y: y ?? 0, width: item.width, size: item.height }];
    });
    pages.push(linesOf(pieces).map(joined).join('\n'));
  }
  await pdf.destroy();
  return pages.join('\n\f');
}

/** Pieces at one height, from the top of the page down. */
function linesOf(pieces: readonly Piece[]): readonly (readonly Piece[])[] {
  const lines: Piece[][] = [];
  for (const piece of pieces.toSorted((a, b) => b.y - a.y)) {
    const [line] = lines.at(-1) ?? [];
    if (line && line.y - piece.y < Math.max(line.size, piece.size) / 2) lines.at(-1)?.push(piece);
    else lines.push([piece]);
  }
  return lines.map((line) => line.toSorted((a, b) => a.x - b.x));
}

function joined(line: readonly Piece[]): string {
  return line
    .map(({ text, x, size }, index) => {
      const before = line[index - 1];
      const isApart = before && x - before.x - before.width > size / 5;
      return isApart ? ` ${text}` : text;
    })
    .join('');
}
