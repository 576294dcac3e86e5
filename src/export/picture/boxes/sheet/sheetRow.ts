import { isNumber } from '../../../../domain/figure';
import type {
  PictureSheetBlock,
  PictureSheetLine,
  PictureSheetRow,
  PictureState,
} from '../../../../viewModels/picture/model';
import { rule, type Mark } from '../../marks';
import { fixed, stacked, type LayoutBox } from '../layoutBox';
import {
  stateSize,
  type SheetColumn,
  type SheetPlace,
  type SheetSetting,
  type SheetTable,
} from './sheetColumns';
import { stateBox, verdictBox } from '../smallMarks';
import { measureFor, setLines, type Style, type Type } from '../../style';
import { raised, textFlow, type Run } from './textFlow';
import { wrapEvenly, wrapText } from '../../../../theme/lines/wrapText';

/** One indicator: its name with the verdict, beside or above the numbers of each line. */
export function sheetRow(
  row: PictureSheetRow,
  table: SheetTable,
  { style, above }: SheetSetting,
): LayoutBox {
  const { name } = style.types;
  const lines = linesIn(row, table);
  const labelled = lines.some(({ label }) => label !== null);
  const names = (width: number) => textFlow(nameRuns(row, above, style), width, style);
  const content =
    above || labelled
      ? stacked([
          names(table.width),
          ...lines.map((line) => labelledLine(line, table, above, style)),
        ])
      : beside(names(table.nameWidth), stacked(lines.map((line) => lineBox(line, table, style))));
  const height = content.min;
  return {
    min: height + name.size * 0.3,
    preferred: height + name.size * 0.7,
    max: height + name.size * 90,
    draw: (x, y, own) => [
      ...content.draw(x, y + (own - height) / 2, height),
      rule({ x, y: y + own }, table.width, { colour: style.palette.line, width: style.unit }),
    ],
  };
}

/** The lines on which a company of the table has anything; the first where none has. */
function linesIn({ lines }: PictureSheetRow, { places }: SheetTable): readonly PictureSheetLine[] {
  const own = lines.filter(({ blocks }) => places.some(({ at }) => blocks[at]));
  return own.length > 0 ? own : lines.slice(0, 1);
}

/** The name and its unit; the verdict behind them where names stand above, else below. */
function nameRuns(row: PictureSheetRow, above: boolean, style: Style): readonly Run[] {
  const { name, aside } = style.types;
  const plain = { letters: '', mark: null, fresh: false };
  const runs: Run[] = [{ ...plain, text: row.name, type: name, fresh: true }];
  if (row.unit !== '') runs.push({ ...plain, text: row.unit, type: aside });
  if (row.verdict) {
    const { level, label } = row.verdict;
    const size = aside.size * 0.66;
    const square = (x: number, y: number) => ({ x, y: y - size / 2, width: size, height: size });
    runs.push({
      text: label,
      type: { ...aside, fill: style.palette.ink },
      letters: row.letters.join(', '),
      mark: { room: aside.size, draw: (x, y) => verdictBox(level, square(x, y), style) },
      fresh: !above,
    });
  }
  return runs;
}

function beside(left: LayoutBox, right: LayoutBox): LayoutBox {
  return fixed(Math.max(left.min, right.min), (x, y) => [
    ...left.draw(x, y, left.min),
    ...right.draw(x, y, right.min),
  ]);
}

/** The group of a line, beside its numbers or above them. */
function labelledLine(
  line: PictureSheetLine,
  table: SheetTable,
  above: boolean,
  style: Style,
): LayoutBox {
  const { aside } = style.types;
  const numbers = lineBox(line, table, style);
  if (line.label === null) return numbers;
  const run = { text: line.label, type: aside, letters: '', mark: null, fresh: true };
  const label = textFlow([run], above ? table.width : table.nameWidth, style);
  return above ? stacked([label, numbers]) : beside(label, numbers);
}

/** The numbers of all companies on one line, and below them the site or group that each is of. */
function lineBox(line: PictureSheetLine, table: SheetTable, style: Style): LayoutBox {
  const parts = table.places.flatMap((place) => {
    const block = line.blocks[place.at] ?? null;
    return block === null ? [] : [blockBox(block, place, style)];
  });
  const least = style.types.value.leading;
  return fixed(Math.max(least, ...parts.map(({ min }) => min)), (x, y) =>
    parts.flatMap((part) => part.draw(x, y, part.min)),
  );
}

function blockBox(block: PictureSheetBlock, place: SheetPlace, style: Style): LayoutBox {
  const { gap, aside, value, name } = style.types;
  const width = place.right - place.left;
  if (block.words !== null) {
    const lines = wrapEvenly(block.words, width, measureFor(style, gap));
    const lift = Math.max(0, (value.leading - gap.leading) / 2);
    return fixed(lift + lines.length * gap.leading, (x, y) =>
      setLines(style, gap, lines, { x: x + place.left, y: y + lift }),
    );
  }
  const cells = place.years.flatMap(({ at, ...column }) => {
    const cell = block.cells[at];
    return cell ? [cellBox(cell, column, style)] : [];
  });
  const change = place.change ? [changeBox(block, place.change, name, style)] : [];
  const numbers = [...cells, ...change];
  const height = Math.max(value.leading, ...numbers.map(({ min }) => min));
  // Below the numbers, not below their change.
  const end = place.years[place.years.length - 1]?.right ?? place.right;
  const groups =
    block.group === null ? [] : wrapText(block.group, end - place.left, measureFor(style, aside));
  const air = groups.length === 0 ? 0 : aside.size * 0.3;
  return fixed(height + groups.length * aside.leading + air, (x, y) => [
    ...numbers.flatMap((part) => part.draw(x, y, part.min)),
    ...setLines(style, aside, groups, { x: x + end, y: y + height, anchor: 'end' }),
  ]);
}

function cellBox(cell: PictureState, { right, width }: SheetColumn, style: Style): LayoutBox {
  const { value } = style.types;
  if (!isNumber(cell.state)) {
    const size = stateSize(style);
    return fixed(value.leading, (x, y) =>
      stateBox(
        cell.state,
        { x: x + right - size, y: y + (value.leading - size) / 2, width: size, height: size },
        style,
      ),
    );
  }
  return textBox(cell.text, { right, width }, value, style);
}

function changeBox(
  { change, letter }: PictureSheetBlock,
  column: SheetColumn,
  type: Type,
  style: Style,
): LayoutBox {
  const room = column.letters;
  const text = textBox(
    change ?? '',
    { right: column.right - room, width: column.width - room },
    type,
    style,
  );
  if (letter === null) return text;
  return fixed(Math.max(type.leading, text.min), (x, y): readonly Mark[] => [
    ...text.draw(x, y, text.min),
    ...raised(letter, { x: x + column.right - room, y: y + type.leading / 2 }, type, style),
  ]);
}

/** Text that ends at the right edge of its column. */
function textBox(
  text: string,
  { right, width }: Pick<SheetColumn, 'right' | 'width'>,
  type: Type,
  style: Style,
): LayoutBox {
  const lines = wrapEvenly(text, width, measureFor(style, type));
  return fixed(lines.length * type.leading, (x, y) =>
    setLines(style, type, lines, { x: x + right, y, anchor: 'end' }),
  );
}
