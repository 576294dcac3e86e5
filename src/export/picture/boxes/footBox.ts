import { isHatched, isOutlined } from './bodyBox';
import { inColumns, inRow, type Block, type RunBlock } from './columns';
import { round, rule, type Mark, type PathMark, type Rect } from '../marks';
import type { PictureModel, PictureSource } from '../../../viewModels/picture/model';
import { fixed, stacked, type LayoutBox } from './layoutBox';
import { box, outlinedBar } from './rowBox';
import { markerAt, measureFor, setAround, setLines, type Style, type Type } from '../style';
import { widestLine, wrapSentence, wrapText } from '../text/wrapText';

/** Verdict, notes, sources, and by whom, where and when: the part below the figure. */
export function footBox(
  model: PictureModel,
  width: number,
  style: Style,
  shownNotes: number,
): LayoutBox {
  const { unit } = style;
  const parts: LayoutBox[] = [];
  const key = keyPart(model, width, style);
  const notes = noteTexts(model, shownNotes).map((text) =>
    sentenceBlock(text, style.types.note, style),
  );
  const sources = model.sources.map((source) => sourceBlock(source, style));
  const flow = {
    max: 3,
    narrowest: style.types.note.size * 26,
    gutter: 40 * unit,
    gap: 5 * unit,
  };
  if (key) parts.push(key, gap(4 * unit));
  if (notes.length > 0) parts.push(inColumns(notes, width, flow), gap(8 * unit));
  if (sources.length > 0) {
    parts.push(
      inColumns(sources, width, { ...flow, narrowest: style.types.source.size * 20, gap: 0 }),
      gap(6 * unit),
    );
  }
  parts.push(imprintPart(model, width, style));
  return stacked(parts);
}

function gap(height: number): LayoutBox {
  return fixed(height, () => []);
}

/** So many notes, and in words how many more there are. */
function noteTexts({ notes, furtherNotes }: PictureModel, shown: number): readonly string[] {
  const left = notes.length - shown;
  const further = left > 0 ? furtherNotes[left - 1] : undefined;
  return further === undefined ? notes : [...notes.slice(0, shown), further];
}

function sentenceBlock(text: string, type: Type, style: Style): Block {
  return (width) => {
    const lines = wrapSentence(text, width, measureFor(style, type));
    return fixed(lines.length * type.leading, (x, y) => setLines(style, type, lines, { x, y }));
  };
}

function sourceBlock({ text, language }: PictureSource, style: Style): Block {
  return (width) => {
    const { source } = style.types;
    const lines = wrapSentence(text, width, measureFor(style, source));
    return fixed(lines.length * source.leading, (x, y) =>
      setLines(style, source, lines, { x, y, language }),
    );
  };
}

/** The verdict with its box, and what a hatch means; null where there is neither. */
function keyPart(
  { body, verdict, hatchKey, outlineKey }: PictureModel,
  width: number,
  style: Style,
): LayoutBox | null {
  const blocks: RunBlock[] = [];
  const { key } = style.types;
  const size = key.size * 0.66;
  const square = { width: size, height: size };
  if (verdict !== null) {
    blocks.push(
      keyBlock(verdict.label, style, (x, y) =>
        verdictBox(verdict.level, { x, y, ...square }, style),
      ),
    );
  }
  if (hatchKey !== null && isHatched(body)) {
    blocks.push(
      keyBlock(hatchKey, style, (x, y) => {
        if (body.kind === 'lines') {
          return [markerAt(style, 0, { x: x + size / 2, y: y + size / 2, size, hollow: true })];
        }
        const hatch = box('bar', { x, y, ...square }, { fill: style.palette.soft });
        return [hatch, { ...hatch, role: 'hatch' }];
      }),
    );
  }
  if (isOutlined(body)) {
    blocks.push(
      keyBlock(outlineKey, style, (x, y) =>
        outlinedBar({ x, y, ...square }, style.palette.soft, false, style),
      ),
    );
  }
  if (blocks.length === 0) return null;
  return inRow(blocks, width, key.size * 2);
}

/** A small mark with its words; `width` is what it takes of the room it is given. */
function keyBlock(
  text: string,
  style: Style,
  draw: (x: number, y: number) => readonly Mark[],
): RunBlock {
  return (room) => {
    const { key } = style.types;
    const indent = key.size;
    const measure = measureFor(style, key);
    const lines = wrapText(text, room - indent, measure);
    const part = fixed(lines.length * key.leading, (x, y) => [
      ...draw(x, y + key.leading / 2 - key.size * 0.33),
      ...setLines(style, key, lines, { x: x + indent, y }),
    ]);
    return { part, width: indent + widestLine(lines, measure) };
  };
}

/** Empty, half or full, as beside the verdict on the page. */
function verdictBox(
  level: 'comparable' | 'with_care' | 'do_not_rank',
  square: Rect,
  style: Style,
): readonly Mark[] {
  const { ink } = style.palette;
  const frame = box('box', square, { stroke: ink });
  switch (level) {
    case 'comparable':
      return [frame];
    case 'do_not_rank':
      return [{ ...frame, fill: ink }];
    case 'with_care': {
      const { x, y, width, height } = square;
      const [left, right, top, bottom] = [x, x + width, y, y + height].map(round);
      const half: PathMark = {
        kind: 'path',
        role: 'box',
        d: `M${left},${bottom}L${right},${top}V${bottom}Z`,
        at: null,
        fill: ink,
        stroke: null,
        strokeWidth: 0,
        dash: null,
      };
      return [frame, half];
    }
  }
}

/** Product and link at the left, date and version of the data at the right, or one below the other. */
function imprintPart(model: PictureModel, width: number, style: Style): LayoutBox {
  const { foot, product } = style.types;
  const measure = measureFor(style, foot);
  const when = [model.date, model.version].filter((part) => part !== '').join(' · ');
  const start = measureFor(style, product)(model.product) + foot.size * 0.9;
  const inLine = start + measure(model.link) + foot.size * 1.5 + measure(when) <= width;
  const top = 6 * style.unit;
  if (inLine) {
    return fixed(top + foot.leading, (x, y) => {
      const middle = y + top + foot.leading / 2;
      return [
        rule({ x, y }, width, { colour: style.palette.line, width: style.unit }),
        ...setAround(style, product, [model.product], { x, y: middle }),
        ...setAround(style, foot, [model.link], { x: x + start, y: middle }),
        ...setAround(style, foot, [when], { x: x + width, y: middle, anchor: 'end' }),
      ];
    });
  }
  const names = wrapText(model.product, width, measureFor(style, product));
  const beside = names.length === 1 && start + measure(when) + foot.size * 0.6 <= width;
  const whens = beside ? [when] : wrapText(when, width, measure);
  const links = wrapText(model.link, width, measure);
  const whenTop = top + (beside ? 0 : names.length * product.leading);
  const linkTop = whenTop + whens.length * foot.leading;
  return fixed(linkTop + links.length * foot.leading, (x, y) => [
    rule({ x, y }, width, { colour: style.palette.line, width: style.unit }),
    ...setLines(style, product, names, { x, y: y + top }),
    ...setLines(style, foot, whens, {
      x: beside ? x + width : x,
      y: y + whenTop,
      anchor: beside ? 'end' : 'start',
    }),
    ...setLines(style, foot, links, { x, y: y + linkTop }),
  ]);
}
