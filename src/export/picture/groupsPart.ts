import { rowsPart } from './barsPart';
import type { PictureGroups, PicturePanel } from './model';
import { columnsOf } from './columns';
import { fixed, space, stacked, type Part } from './part';
import { rowGeometry } from './rowGeometry';
import { dashedBox, slotPad } from './rowPart';
import { markerAt, measureFor, setLines, type Style } from './style';
import { widestLine, wrapSentence, wrapText } from './wrapText';

/** A panel a company (or a group), all on one axis, down as many columns as make them lowest. */
export function groupsPart(model: PictureGroups, width: number, style: Style): Part {
  const narrowest = style.types.name.size * 18;
  const gutter = 48 * style.unit;
  let best: Part | null = null;
  for (let count = 1; count <= Math.min(4, Math.max(1, model.panels.length)); count += 1) {
    const each = (width - gutter * (count - 1)) / count;
    if (count > 1 && each < narrowest) break;
    const panels = panelParts(model, each, style);
    const part = columnsOf(panels, count, each + gutter, style.types.name.size * 0.6);
    // A column more makes bars shorter: it must earn its place.
    if (best === null || part.wish < best.wish * 0.85) best = part;
  }
  return best ?? fixed(0, () => []);
}

function panelParts(model: PictureGroups, width: number, style: Style): readonly Part[] {
  const rows = model.panels.flatMap((panel) => panel.rows);
  const geometry = rowGeometry(rows, model, width, style, 0.42);
  const air = style.types.name.size;
  return model.panels.map((panel) => {
    const parts = [heading(panel, width, style)];
    if (panel.gap !== null) parts.push(gapSlot(panel.gap, width, style));
    if (panel.rows.length > 0) parts.push(rowsPart(panel.rows, model, geometry, style));
    if (panel.notes.length > 0) parts.push(notes(panel.notes, width, style));
    parts.push(space(0, air * 0.3, air));
    return stacked(parts);
  });
}

/** The company with its marker, and behind it, or below, what holds for all its rows. */
function heading(panel: PicturePanel, width: number, style: Style): Part {
  const { label, aside } = style.types;
  const indent = panel.position === null ? 0 : label.size * 1.05;
  const measure = measureFor(style, label);
  const measureAside = measureFor(style, aside);
  const names = wrapText(panel.name, width - indent, measure);
  const end = indent + measure(names.at(-1) ?? '') + label.size * 0.6;
  const words = panel.aside;
  const behind = words !== null && end + measureAside(words) <= width;
  const below = words === null || behind ? [] : wrapText(words, width - indent, measureAside);
  const gap = label.size * 0.3;
  const nameHeight = names.length * label.leading;
  return fixed(nameHeight + below.length * aside.leading + gap, (x, y) => [
    ...(panel.position === null
      ? []
      : [
          markerAt(
            style,
            panel.position,
            x + label.size * 0.35,
            y + label.leading / 2,
            label.size * 0.64,
          ),
        ]),
    ...setLines(style, label, names, x + indent, y),
    ...(behind
      ? setLines(
          style,
          { ...aside, leading: label.leading },
          [words],
          x + end,
          y + nameHeight - label.leading,
        )
      : setLines(style, aside, below, x + indent, y + nameHeight)),
  ]);
}

function gapSlot(words: string, width: number, style: Style): Part {
  const { gap } = style.types;
  const measure = measureFor(style, gap);
  const pad = slotPad(style);
  const lines = wrapText(words, width - 2 * pad, measure);
  const height = lines.length * gap.leading + gap.size * 0.2;
  return fixed(height, (x, y) => [
    dashedBox(style, x, y, widestLine(lines, measure) + 2 * pad, height),
    ...setLines(style, gap, lines, x + pad, y + gap.size * 0.1),
  ]);
}

function notes(texts: readonly string[], width: number, style: Style): Part {
  const { note } = style.types;
  const lines = texts.flatMap((text) => wrapSentence(text, width, measureFor(style, note)));
  return fixed(lines.length * note.leading, (x, y) => setLines(style, note, lines, x, y));
}
