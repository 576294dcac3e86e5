import type { RunBlock } from './columns';
import type { Mark } from '../marks';
import { fixed } from './layoutBox';
import { measureFor, setLines, type Style } from '../style';
import { widestLine, wrapText } from '../../../theme/lines/wrapText';

/** A small mark with its words; `width` is what it takes of the room it is given. */
export function keyBlock(
  text: string,
  style: Style,
  draw: ((x: number, y: number) => readonly Mark[]) | null,
): RunBlock {
  return (room) => {
    const { key } = style.types;
    const indent = draw === null ? 0 : key.size;
    const measure = measureFor(style, key);
    const lines = wrapText(text, room - indent, measure);
    const part = fixed(lines.length * key.leading, (x, y) => [
      ...(draw?.(x, y + key.leading / 2 - key.size * 0.33) ?? []),
      ...setLines(style, key, lines, { x: x + indent, y }),
    ]);
    return { part, width: indent + widestLine(lines, measure) };
  };
}
