import { barsBox } from './barsBox';
import { groupsBox } from './groupsBox';
import { linesBox } from './linesBox';
import type { PictureBody, PictureModel } from '../../../viewModels/picture/model';
import type { LayoutBox } from './layoutBox';
import { dashedBox, slotPad } from './rowBox';
import { measureFor, setLines, type Style } from '../style';
import { tableBox } from './tableBox';
import { widestLine, wrapText } from '../text/wrapText';

/** The chart or table itself, or the words for there being none. */
export function bodyBox(model: PictureModel, width: number, style: Style): LayoutBox {
  const { body } = model;
  if (isEmpty(body)) return emptyPart(model.empty, width, style);
  switch (body.kind) {
    case 'bars':
      return barsBox(body, width, style);
    case 'lines':
      return linesBox(body, width, style);
    case 'groups':
      return groupsBox(body, width, style);
    case 'table':
      return tableBox(body, width, style);
  }
}

/** True where there is neither a mark nor a gap with its words. */
function isEmpty(body: PictureBody): boolean {
  switch (body.kind) {
    case 'bars':
      return body.rows.length === 0;
    case 'lines':
      return body.series.every((series) => series.points.length === 0);
    case 'groups':
      return body.panels.every((panel) => panel.rows.length === 0 && panel.gap === null);
    case 'table':
      return body.rows.length === 0 || body.columns.length === 0;
  }
}

/** True where a hatch is drawn, and has to be explained. */
export function isHatched(body: PictureBody): boolean {
  switch (body.kind) {
    case 'bars':
      return body.rows.some((row) => row.hatched && row.drawn !== null);
    case 'lines':
      // Lines mark such a year with a hollow marker.
      return body.series.some((pictureSeries) =>
        pictureSeries.points.some(
          (point) => (point.hatched || point.outlined) && point.drawn !== null,
        ),
      );
    case 'groups':
      return body.panels.some((panel) =>
        panel.rows.some((row) => row.hatched && row.drawn !== null),
      );
    case 'table':
      return body.rows.some((row) => row.cells.some((cell) => cell.hatched));
  }
}

/** True where a bar is drawn as an outline, and that has to be explained. */
export function isOutlined(body: PictureBody): boolean {
  switch (body.kind) {
    case 'bars':
      return body.rows.some((row) => row.outlined && row.drawn !== null);
    case 'groups':
      return body.panels.some((panel) =>
        panel.rows.some((row) => row.outlined && row.drawn !== null),
      );
    // The key of lines explains all hollow markers; numbers of a table are not drawn.
    case 'lines':
    case 'table':
      return false;
  }
}

function emptyPart(words: string, width: number, style: Style): LayoutBox {
  const { gap } = style.types;
  const pad = slotPad(style) * 2;
  const measure = measureFor(style, gap);
  const lines = wrapText(words, width - 2 * pad, measure);
  const height = lines.length * gap.leading + pad;
  const box = { width: widestLine(lines, measure) + 2 * pad, height };
  return {
    min: height,
    preferred: height * 3,
    max: height * 100,
    draw: (x, y, room) => {
      const top = y + (room - height) / 2;
      return [
        dashedBox(style, { x, y: top, ...box }),
        ...setLines(style, gap, lines, { x: x + pad, y: top + pad / 2 }),
      ];
    },
  };
}
