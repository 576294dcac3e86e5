import type { Mark } from '../marks';
import { isNumber } from '../../../domain/figure';
import type { PictureLines, PicturePoint } from '../../../viewModels/picture/model';
import { inColumns, type Block } from './columns';
import { fixed, type LayoutBox } from './layoutBox';
import { dashedBox, slotPad } from './rowBox';
import { markerAt, measureFor, setLines, type Style } from '../style';
import { widestLine, wrapName, wrapText } from '../../../theme/lines/wrapText';

/** The years without a point in the plot, in words, series by series; null where there are none. */
export function gapsBox(
  model: PictureLines,
  isGap: (point: PicturePoint) => boolean,
  width: number,
  style: Style,
): LayoutBox | null {
  const blocks = model.series.flatMap((series) => {
    const texts = gapsOf(series.points.filter(isGap), model.years);
    return texts.length === 0 ? [] : [gapBlock(series, texts, style)];
  });
  return blocks.length === 0 ? null : gapColumns(blocks, width, style);
}

/** Companies with their gaps, in as many columns as make them lowest. */
export function gapColumns(blocks: readonly Block[], width: number, style: Style): LayoutBox {
  return inColumns(blocks, width, {
    max: 3,
    narrowest: style.types.gap.size * 18,
    gutter: 24 * style.unit,
    gap: 4 * style.unit,
  });
}

/** Years in a row with the same words as one: "2020–2022 not disclosed". */
function gapsOf(points: readonly PicturePoint[], years: readonly number[]): readonly string[] {
  const runs: { first: number; last: number; text: string }[] = [];
  for (const point of points) {
    // A number that has no place in the plot is no gap, and stands behind a colon.
    const text = `${isNumber(point.state) ? ':' : ''} ${point.text}`;
    const run = runs[runs.length - 1];
    const next = run && years.indexOf(point.year) === years.indexOf(run.last) + 1;
    if (next && run.text === text) run.last = point.year;
    else runs.push({ first: point.year, last: point.year, text });
  }
  return runs.map(({ first, last, text }) =>
    first === last ? `${first}${text}` : `${first}–${last}${text}`,
  );
}

/** A company with the slots of its gaps, behind its name where there is room. */
export function gapBlock(
  company: { readonly name: string; readonly position: number },
  texts: readonly string[],
  style: Style,
): Block {
  return (width) => {
    const { gap } = style.types;
    const measure = measureFor(style, gap);
    const indent = gap.size * 1.2;
    const names = wrapName(company.name, width - indent, measure);
    const pad = slotPad(style);
    const row = gap.leading + gap.size * 0.25;
    const slots: { x: number; y: number; lines: readonly string[]; width: number }[] = [];
    let x = indent + measure(names[names.length - 1] ?? '') + gap.size * 0.6;
    let y = (names.length - 1) * gap.leading;
    for (const text of texts) {
      const wide = measure(text) + 2 * pad;
      if (x + wide > width) {
        y += (slots[slots.length - 1]?.lines.length ?? 1) * gap.leading - gap.leading + row;
        x = indent;
      }
      const lines = wrapText(text, width - x - 2 * pad, measure);
      slots.push({ x, y, lines, width: widestLine(lines, measure) + 2 * pad });
      x += wide + gap.size * 0.4;
    }
    const last = slots[slots.length - 1];
    const height = y + (last?.lines.length ?? 1) * gap.leading + gap.size * 0.25;
    return fixed(height, (left, top): readonly Mark[] => [
      markerAt(style, company.position, {
        x: left + gap.size * 0.4,
        y: top + gap.leading / 2,
        size: gap.size * 0.62,
      }),
      ...setLines(style, gap, names, { x: left + indent, y: top }),
      ...slots.flatMap((slot) => [
        dashedBox(style, {
          x: left + slot.x,
          y: top + slot.y,
          width: slot.width,
          height: slot.lines.length * gap.leading,
        }),
        ...setLines(style, gap, slot.lines, { x: left + slot.x + pad, y: top + slot.y }),
      ]),
    ]);
  };
}
