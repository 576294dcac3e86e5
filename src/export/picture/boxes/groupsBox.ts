import { rowsBox } from './barsBox';
import type { PictureGroups, PicturePanel } from '../../../viewModels/picture/model';
import { columnsOf } from './columns';
import { gapBlock, gapColumns } from './gapsBox';
import { fixed, space, stacked, type LayoutBox } from './layoutBox';
import { rowGeometry } from './rowGeometry';
import { markerAt, measureFor, setLines, type Style } from '../style';
import { wrapSentence, wrapText } from '../../../theme/lines/wrapText';

/**
 * A panel a company (or a group), all on one axis, down as many columns as make them lowest; below
 * them, in short, those without a bar.
 */
export function groupsBox(model: PictureGroups, width: number, style: Style): LayoutBox {
  const panels = model.panels.filter((panel) => panel.rows.length > 0);
  const gaps = model.panels.flatMap(({ name, position, rows, gap }) =>
    rows.length > 0 || gap === null
      ? []
      : [gapBlock({ name, position: position ?? 0 }, [gap], style)],
  );
  const parts: LayoutBox[] = panels.length > 0 ? [panelColumns(model, panels, width, style)] : [];
  if (panels.length > 0 && gaps.length > 0) parts.push(fixed(8 * style.unit, () => []));
  if (gaps.length > 0) parts.push(gapColumns(gaps, width, style));
  return stacked(parts);
}

function panelColumns(
  model: PictureGroups,
  panels: readonly PicturePanel[],
  width: number,
  style: Style,
): LayoutBox {
  const narrowest = style.types.name.size * 18;
  const gutter = 48 * style.unit;
  let best: LayoutBox | null = null;
  for (let count = 1; count <= Math.min(4, panels.length); count += 1) {
    const each = (width - gutter * (count - 1)) / count;
    if (count > 1 && each < narrowest) break;
    const parts = panelParts(model, panels, each, style);
    const part = columnsOf(parts, count, each + gutter, style.types.name.size * 0.6);
    // A column more makes bars shorter: it must earn its place.
    if (best === null || part.preferred < best.preferred * 0.85) best = part;
  }
  return best ?? fixed(0, () => []);
}

function panelParts(
  model: PictureGroups,
  panels: readonly PicturePanel[],
  width: number,
  style: Style,
): readonly LayoutBox[] {
  const rows = panels.flatMap((panel) => panel.rows);
  const geometry = rowGeometry({ ...model, rows }, width, style, 0.42);
  const air = style.types.name.size;
  return panels.map((panel) => {
    const parts = [heading(panel, width, style), rowsBox(panel, geometry, style)];
    if (panel.notes.length > 0) parts.push(notes(panel.notes, width, style));
    parts.push(space(0, air * 0.3, air));
    return stacked(parts);
  });
}

/** The company with its marker, and behind it, or below, what holds for all its rows. */
function heading(panel: PicturePanel, width: number, style: Style): LayoutBox {
  const { label, aside } = style.types;
  const indent = panel.position === null ? 0 : label.size * 1.05;
  const measure = measureFor(style, label);
  const measureAside = measureFor(style, aside);
  const names = wrapText(panel.name, width - indent, measure);
  const end = indent + measure(names[names.length - 1] ?? '') + label.size * 0.6;
  const words = panel.aside;
  const behind = words !== null && end + measureAside(words) <= width;
  const below = words === null || behind ? [] : wrapText(words, width - indent, measureAside);
  const gap = label.size * 0.3;
  const nameHeight = names.length * label.leading;
  return fixed(nameHeight + below.length * aside.leading + gap, (x, y) => [
    ...(panel.position === null
      ? []
      : [
          markerAt(style, panel.position, {
            x: x + label.size * 0.35,
            y: y + label.leading / 2,
            size: label.size * 0.64,
          }),
        ]),
    ...setLines(style, label, names, { x: x + indent, y }),
    ...(behind
      ? setLines(style, { ...aside, leading: label.leading }, [words], {
          x: x + end,
          y: y + nameHeight - label.leading,
        })
      : setLines(style, aside, below, { x: x + indent, y: y + nameHeight })),
  ]);
}

function notes(texts: readonly string[], width: number, style: Style): LayoutBox {
  const { note } = style.types;
  const lines = texts.flatMap((text) => wrapSentence(text, width, measureFor(style, note)));
  return fixed(lines.length * note.leading, (x, y) => setLines(style, note, lines, { x, y }));
}
