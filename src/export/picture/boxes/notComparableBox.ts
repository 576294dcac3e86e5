import { inColumns, type Block } from './columns';
import { rule, type Mark } from '../marks';
import type {
  PictureNotComparable,
  PictureNotComparableRow,
} from '../../../viewModels/picture/model';
import { fixed, stacked, type LayoutBox } from './layoutBox';
import { isNumber } from '../../../domain/figure';
import { markerAt, measureFor, setLines, type Style, type Type } from '../style';
import { wrapSentence, wrapText } from '../../../theme/lines/wrapText';

/** What cannot stand beside the bars: as printed, what it says on this basis, and why. */
export function notComparableBox(
  apart: PictureNotComparable,
  width: number,
  style: Style,
): LayoutBox {
  const { label, unit } = { label: style.types.label, unit: style.unit };
  const lines = wrapText(apart.heading, width, measureFor(style, label));
  const head = fixed(lines.length * label.leading + 18 * unit, (x, y) => [
    rule({ x, y: y + 6 * unit }, width, {
      colour: style.palette.soft,
      width: unit,
      dash: [3 * unit, 3 * unit],
    }),
    ...setLines(style, label, lines, { x, y: y + 12 * unit }),
  ]);
  const rows = inColumns(
    apart.rows.map((row) => notComparableBlock(row, style)),
    width,
    { max: 3, narrowest: style.types.name.size * 20, gutter: 40 * unit, gap: 8 * unit },
  );
  return stacked([head, rows]);
}

interface Words {
  readonly type: Type;
  readonly text: string;
}

/** Name, value and printed number on one line as far as they have room, the reasons below. */
function notComparableBlock(row: PictureNotComparableRow, style: Style): Block {
  return (width) => {
    const { name, value, gap, aside } = style.types;
    const indent = name.size * 1.05;
    const room = width - indent;
    const said = isNumber(row.state) ? value : { ...gap, leading: value.leading };
    const words: readonly Words[] = [
      { type: name, text: row.name },
      { type: said, text: row.text },
      ...(row.printed === null
        ? []
        : [{ type: { ...aside, leading: value.leading }, text: row.printed }]),
    ];
    const run = runOf(words, room, style);
    const reasons = row.reasons.flatMap((reason) =>
      wrapSentence(reason, room, measureFor(style, aside)),
    );
    return fixed(run.height + reasons.length * aside.leading, (x, y) => [
      markerAt(style, row.position, {
        x: x + name.size * 0.35,
        y: y + value.leading / 2,
        size: name.size * 0.6,
      }),
      ...run.draw(x + indent, y),
      ...setLines(style, aside, reasons, { x: x + indent, y: y + run.height }),
    ]);
  };
}

interface Run {
  readonly height: number;
  readonly draw: (x: number, y: number) => readonly Mark[];
}

/** Words of several types one behind the other; what does not fit behind goes on a line below. */
function runOf(words: readonly Words[], room: number, style: Style): Run {
  let x = 0;
  let y = 0;
  let height = 0;
  const placed = words.map(({ type, text }) => {
    const measure = measureFor(style, type);
    const gap = x === 0 ? 0 : type.size * 0.6;
    const behind = x > 0 && x + gap + measure(text) <= room;
    const lines = behind ? [text] : wrapText(text, room, measure);
    const at = behind ? { x: x + gap, y } : { x: 0, y: height };
    x = at.x + measure(lines[lines.length - 1] ?? '');
    y = at.y + (lines.length - 1) * type.leading;
    height = Math.max(height, y + type.leading);
    return { type, lines, at };
  });
  return {
    height,
    draw: (left, top) =>
      placed.flatMap(({ type, lines, at }) =>
        setLines(style, type, lines, { x: left + at.x, y: top + at.y }),
      ),
  };
}
