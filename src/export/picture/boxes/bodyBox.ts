import { barsBox } from './barsBox';
import { groupsBox } from './groupsBox';
import { linesBox } from './linesBox';
import { scatterBox } from './scatterBox';
import { spreadBox } from './spreadBox';
import { hasPoints } from '../../../theme/axis';
import type {
  PictureBody,
  PictureModel,
  PictureRow,
  PictureScatter,
  PictureSpread,
} from '../../../viewModels/picture/model';
import type { LayoutBox } from './layoutBox';
import { dashedBox, slotPad } from './rowBox';
import { measureFor, setLines, type Style } from '../style';
import type { NoteChoice } from '../notes';
import { sheetBox } from './sheet/sheetBox';
import { stacksBox } from './stacksBox';
import { tableBox } from './tableBox';
import { widestLine, wrapText } from '../../../theme/lines/wrapText';

/** The chart or table itself, or the words for there being none. */
export function bodyBox(
  model: PictureModel,
  width: number,
  style: Style,
  notes: NoteChoice,
): LayoutBox {
  const { body } = model;
  if (isEmpty(body)) return emptyPart(model.empty, width, style);
  switch (body.kind) {
    case 'bars':
      return barsBox(body, width, style);
    case 'lines':
      return linesBox(body, width, style);
    case 'groups':
      return groupsBox(body, width, style);
    case 'spread':
      return spreadBox(body, width, style);
    case 'scatter':
      return scatterBox(body, width, style);
    case 'stacks':
      return stacksBox(body, width, style);
    case 'table':
      return tableBox(body, width, style);
    case 'sheet':
      return sheetBox(body, width, style, notes);
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
    case 'spread':
      return body.rows.every((row) => row.points.length === 0);
    case 'scatter':
      return body.points.length === 0 && body.gaps.length === 0;
    case 'stacks':
      return body.rows.length === 0;
    case 'table':
      return body.rows.length === 0 || body.columns.length === 0;
    case 'sheet':
      return body.companies.length === 0 || body.sections.every(({ rows }) => rows.length === 0);
  }
}

/** What is drawn in a way that has to be explained. */
export interface Explained {
  readonly hatched: boolean;
  readonly outlined: boolean;
  /** Markers say both alike: they are hollow. */
  readonly hollow: boolean;
}

export function explainedIn(body: PictureBody): Explained {
  if (body.kind === 'scatter' || body.kind === 'spread') {
    const points = body.kind === 'scatter' ? body.points : body.rows.flatMap((row) => row.points);
    return { hatched: false, outlined: false, hollow: points.some((point) => point.hollow) };
  }
  const cells = cellsOf(body);
  const hatched = cells.some((cell) => cell.hatched);
  // Numbers of a table are not drawn.
  const isTable = body.kind === 'table' || body.kind === 'sheet';
  const outlined = !isTable && cells.some((cell) => cell.outlined);
  return body.kind === 'lines' || ('scale' in body && hasPoints(body))
    ? { hatched: false, outlined: false, hollow: hatched || outlined }
    : { hatched, outlined, hollow: false };
}

/** Everything with a mark of its own, and the cells of a table. */
function cellsOf(
  body: Exclude<PictureBody, PictureScatter | PictureSpread>,
): readonly Pick<PictureRow, 'hatched' | 'outlined'>[] {
  const isDrawn = ({ drawn }: Pick<PictureRow, 'drawn'>) => drawn !== null;
  switch (body.kind) {
    case 'bars':
      return body.rows.filter(isDrawn);
    case 'lines':
      return body.series.flatMap(({ points }) => points.filter(isDrawn));
    case 'groups':
      return body.panels.flatMap(({ rows }) => rows.filter(isDrawn));
    case 'stacks':
      return body.rows.flatMap(({ parts }) => parts);
    case 'table':
      return body.rows.flatMap(({ cells }) => cells);
    case 'sheet':
      return [];
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
