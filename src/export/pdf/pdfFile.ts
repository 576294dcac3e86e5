import { zlibSync } from 'fflate';
import { joined } from './subsetFont';

/** The objects of a PDF as they are written, ISO 32000-1, 7.3 and 7.5. */
export interface PdfFile {
  /** A reference to an object that is written later: "12 0 R". */
  readonly reserve: () => string;
  /** Writes an object and gives the reference to it, the reserved one if there is one. */
  readonly add: (dictionary: string, reserved?: string) => string;
  /** Writes packed bytes with the entries of their dictionary. */
  readonly addStream: (content: Uint8Array, entries?: string) => string;
  /** The whole file. */
  readonly close: (root: string, info: string) => Uint8Array<ArrayBuffer>;
}

/** A PDF without objects. Equal calls give equal bytes. */
export function openPdf(): PdfFile {
  const parts: Uint8Array[] = [];
  const offsets: number[] = [];
  let length = 0;
  const write = (part: Uint8Array) => {
    parts.push(part);
    length += part.length;
  };
  const reserve = () => {
    offsets.push(0);
    return `${offsets.length} 0 R`;
  };
  const begin = (reference: string) => {
    const number = parseInt(reference, 10);
    offsets[number - 1] = length;
    write(ascii(`${number} 0 obj\n`));
    return reference;
  };
  // Four bytes above 127 tell programs that the file is not text.
  write(ascii('%PDF-1.7\n%'));
  write(Uint8Array.of(0xe2, 0xe3, 0xcf, 0xd3, 0x0a));
  return {
    reserve,
    add: (dictionary, reserved = reserve()) => {
      const reference = begin(reserved);
      write(ascii(`${dictionary}\nendobj\n`));
      return reference;
    },
    addStream: (content, entries = '') => {
      const reference = begin(reserve());
      const packed = zlibSync(content, { level: 9 });
      write(ascii(`<< ${entries} /Filter /FlateDecode /Length ${packed.length} >>\nstream\n`));
      write(packed);
      write(ascii('\nendstream\nendobj\n'));
      return reference;
    },
    close: (root, info) => {
      const start = length;
      const rows = offsets.map((offset) => `${String(offset).padStart(10, '0')} 00000 n \n`);
      const size = offsets.length + 1;
      const table = `xref\n0 ${size}\n0000000000 65535 f \n${rows.join('')}`;
      const trailer = `trailer\n<< /Size ${size} /Root ${root} /Info ${info} >>\n`;
      write(ascii(`${table}${trailer}startxref\n${start}\n%%EOF\n`));
      return joined(parts);
    },
  };
}

/** Bytes of a text without characters above 127. */
export function ascii(text: string): Uint8Array {
  return Uint8Array.from(text, (character) => character.charCodeAt(0));
}

/** A text of any characters as a string of a PDF. */
export function pdfText(text: string): string {
  return `<FEFF${Array.from({ length: text.length }, (_, at) => hex16(text.charCodeAt(at))).join('')}>`;
}

/** A number of 16 bits in four digits. */
export function hex16(value: number): string {
  return value.toString(16).toUpperCase().padStart(4, '0');
}
