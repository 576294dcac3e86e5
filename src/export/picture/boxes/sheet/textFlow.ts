import type { Mark } from '../../marks';
import { fixed, type LayoutBox } from '../layoutBox';
import { letterType, letterWidth } from './sheetColumns';
import { measureFor, setAround, type Style, type Type } from '../../style';
import { wrapName } from '../../../../theme/lines/wrapText';

/** Words of one type in a line with others. */
export interface Run {
  readonly text: string;
  readonly type: Type;
  /** Raised behind the words. */
  readonly letters: string;
  /** A mark before the words, and its room. */
  readonly mark: {
    readonly room: number;
    readonly draw: (x: number, y: number) => readonly Mark[];
  } | null;
  /** True where the words begin a line of their own. */
  readonly fresh: boolean;
}

interface Item {
  readonly run: Run;
  readonly text: string;
  readonly x: number;
  readonly first: boolean;
  readonly last: boolean;
}

interface Line {
  readonly height: number;
  readonly items: readonly Item[];
}

/** Runs one behind the other; one that has no room begins a new line. */
export function textFlow(runs: readonly Run[], width: number, style: Style): LayoutBox {
  const lines = linesOf(runs, width, style);
  const height = lines.reduce((sum, line) => sum + line.height, 0);
  return fixed(height, (x, y) => {
    let top = y;
    return lines.flatMap((line) => {
      const middle = top + line.height / 2;
      top += line.height;
      return line.items.flatMap((item) => drawItem(item, x, middle, style));
    });
  });
}

function linesOf(runs: readonly Run[], width: number, style: Style): readonly Line[] {
  const lines: Line[] = [];
  let end = 0;
  for (const run of runs) {
    const { text, type, letters, mark, fresh } = run;
    const measure = measureFor(style, type);
    const before = mark?.room ?? 0;
    const beside = before + (letters === '' ? 0 : letterWidth(letters, style));
    const gap = type.size * 0.5;
    const last = lines[lines.length - 1];
    if (last && !fresh && end + gap + beside + measure(text) <= width) {
      lines[lines.length - 1] = {
        ...last,
        items: [...last.items, { run, text, x: end + gap, first: true, last: true }],
      };
      end += gap + beside + measure(text);
      continue;
    }
    const wrapped = wrapName(text, width - beside, measure);
    wrapped.forEach((own, index) => {
      const place = { first: index === 0, last: index === wrapped.length - 1 };
      const item = { run, text: own.trimEnd(), x: index === 0 ? 0 : before, ...place };
      lines.push({ height: type.leading, items: [item] });
    });
    end = beside + measure((wrapped[wrapped.length - 1] ?? '').trimEnd());
  }
  return lines;
}

function drawItem({ run, text, x, first, last }: Item, left: number, middle: number, style: Style) {
  const { type, letters, mark } = run;
  const at = left + x;
  const start = at + (first ? (mark?.room ?? 0) : 0);
  const end = start + measureFor(style, type)(text);
  return [
    ...(first && mark ? mark.draw(at, middle) : []),
    ...setAround(style, type, [text], { x: start, y: middle }),
    ...(last && letters !== '' ? raised(letters, { x: end, y: middle }, type, style) : []),
  ];
}

/** Letters behind words that end at a place, above the middle of their line. */
export function raised(
  letters: string,
  { x, y }: { readonly x: number; readonly y: number },
  beside: Type,
  style: Style,
): readonly Mark[] {
  const type = letterType(style);
  return setAround(style, type, [letters], {
    x: x + type.size * 0.2,
    y: y - beside.size * 0.16,
  });
}
