import type { TableLine } from './tableLine';
import type { PrintedUnit, UnitWords } from './units';

/** The label of a line without its unit, and the unit wherever it stands. */
export interface ReadLine {
  readonly label: string;
  /** Null where none stands anywhere. */
  readonly unit: PrintedUnit | null;
  /** True where something stands in the place of the unit that is none we know. */
  readonly unread: boolean;
}

/** No label of a report is longer; what is longer is read so far. */
const longest = 300;

/** Reads a line's unit: from its own cell, its label, a heading, or what stands behind its numbers. */
export function readLine({ label, unit, headings, cells }: LineText, units: UnitWords): ReadLine {
  const written = unit.trim().slice(0, longest);
  const isBlank = /^[-–—/\s]*$|^n\/?a$/i.test(written);
  const own = isBlank ? null : units.whole(written);
  const inLabel = unitInLabel(plainLabel(label), units);
  const elsewhere = () => {
    const ofHeading = headings.slice(0, 2).map((text) => headingUnit(plainLabel(text), units));
    return behindNumbers(cells, units) ?? ofHeading.find((found) => found !== null) ?? null;
  };
  return {
    label: inLabel.label,
    unit: own ?? inLabel.unit ?? (isBlank ? elsewhere() : null),
    unread: !isBlank && own === null && inLabel.unit === null,
  };
}

/** What is read of a line. */
export type LineText = Pick<TableLine, 'label' | 'unit' | 'headings'> & {
  readonly cells: readonly { readonly text: string }[];
};

/** In compatibility form; marks of footnotes left out, but not the small digits of a unit. */
function plainLabel(text: string): string {
  return text
    .slice(0, longest)
    .replace(/([mM米])(²|³)|[²³¹⁰-⁹①-⑳†‡*#]/g, (_, letter?: string, digit?: string) =>
      letter === undefined || digit === undefined ? '' : `${letter}${digit}`,
    )
    .normalize('NFKC')
    .replace(/(?:FY ?)?\b20[0-4]\d\b ?(?:年度?)?/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
}

function unitInLabel(text: string, units: UnitWords): { label: string; unit: PrintedUnit | null } {
  const brackets = text.match(/[([][^()[\]]*[)\]]/g) ?? [];
  const inBrackets = brackets.flatMap((all) => {
    const unit = units.whole(all.slice(1, -1));
    return unit === null ? [] : [{ all, unit }];
  });
  const [first] = inBrackets;
  if (first) {
    const label = inBrackets.reduce((rest, { all }) => rest.replace(all, ' '), text);
    return { label: label.trim(), unit: first.unit };
  }
  const tail = /^(.{2,}?)(?:\s*[,:]\s*|\s[-–—]\s)([^,:]{1,40})$/.exec(text);
  const found = tail ? units.whole(tail[2] ?? '') : null;
  return tail && found ? { label: tail[1] ?? '', unit: found } : { label: text, unit: null };
}

function headingUnit(text: string, units: UnitWords): PrintedUnit | null {
  return /[([:]/.test(text) ? (unitInLabel(text, units).unit ?? units.whole(text)) : null;
}

/** What stands behind every number of the line, such as a percent sign. */
function behindNumbers(cells: LineText['cells'], units: UnitWords): PrintedUnit | null {
  const behind = new Set(
    cells.flatMap(({ text }) => {
      const match = /^\s*[-+(]?[\d.,\s]*\d\s*\)?\s*(\D{0,30}?)\s*$/.exec(
        text.slice(0, 80).normalize('NFKC'),
      );
      return match ? [match[1] ?? ''] : [];
    }),
  );
  const [only = ''] = behind;
  return behind.size === 1 && only !== '' ? units.whole(only) : null;
}
