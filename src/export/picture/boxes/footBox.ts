import { explainedIn } from './bodyBox';
import { inColumns, inRow, type Block, type RunBlock } from './columns';
import { rule } from '../marks';
import type {
  PictureModel,
  PictureSource,
  PictureVerdict,
} from '../../../viewModels/picture/model';
import { fixed, stacked, type LayoutBox } from './layoutBox';
import type { NoteChoice } from '../notes';
import { keyBlock } from './keyBlock';
import { verdictBox } from './smallMarks';
import { box, outlinedBar } from './rowBox';
import { markerAt, measureFor, setAround, setLines, type Style, type Type } from '../style';
import { wrapSentence, wrapText } from '../../../theme/lines/wrapText';

/** What of the notes stands below the figure. */
interface ShownNotes {
  readonly choice: NoteChoice;
  /** Of all, so many; the others are counted. */
  readonly shown: number;
  /** True where the sentence below the title tells the gravest caveat. */
  readonly deck: boolean;
}

/** Keys and verdict, notes, sources, and by whom, where and when: the part below the figure. */
export function footBox(
  model: PictureModel,
  width: number,
  style: Style,
  notes: ShownNotes,
): LayoutBox {
  const { key } = style.types;
  const blocks =
    notes.choice === 'all'
      ? [...verdictBlock(model, model.verdict?.label ?? null, style), ...keyBlocks(model, style)]
      : [
          ...keyBlocks(model, style),
          ...verdictBlock(model, caveatLine(model, notes, width, style), style),
        ];
  const keys = blocks.length === 0 ? [] : [inRow(blocks, width, key.size * 2), gap(4 * style.unit)];
  return stacked([
    ...keys,
    ...(notes.choice === 'all'
      ? wholeNotes(model, width, style, notes.shown)
      : [sentenceBlock(model.sourceLine, style.types.source, style)(width), gap(4 * style.unit)]),
    imprintPart(model, width, style),
  ]);
}

/** Every note and source in full. */
function wholeNotes(
  model: PictureModel,
  width: number,
  style: Style,
  shown: number,
): readonly LayoutBox[] {
  const { note, source } = style.types;
  const { unit } = style;
  const flow = { max: 3, narrowest: note.size * 26, gutter: 40 * unit, gap: 5 * unit };
  const notes = noteTexts(model, shown).map((text) => sentenceBlock(text, note, style));
  const sources = model.sources.map((item) => sourceBlock(item, style));
  return [
    ...(notes.length > 0 ? [inColumns(notes, width, flow), gap(8 * unit)] : []),
    ...(sources.length > 0
      ? [
          sentenceBlock(model.sourceLabel, source, style)(width),
          inColumns(sources, width, { ...flow, narrowest: source.size * 20, gap: 0 }),
          gap(6 * unit),
        ]
      : []),
  ];
}

/**
 * The verdict with as many of its reasons as one line holds (two where the picture is narrow), and
 * that the notes stand at the link; null where there is neither.
 */
function caveatLine(
  { body, verdict, notesAtLink }: PictureModel,
  { choice, deck }: ShownNotes,
  width: number,
  style: Style,
): string | null {
  const { key } = style.types;
  const measure = measureFor(style, key);
  const room = (width - key.size) * (width < key.size * 45 ? 1.9 : 1);
  const told =
    verdict === null ? [] : choice === 'short' && !deck ? verdict.lines : [verdict.label];
  // A sheet tells its short notes itself.
  const atLink = body.kind === 'sheet' && choice === 'short' ? null : notesAtLink;
  const texts = (told.length === 0 ? [null] : told).map((line) =>
    [line, atLink].filter((part) => part !== null).join(' · '),
  );
  const text = texts.find((line) => measure(line) <= room) ?? texts[texts.length - 1] ?? '';
  return text === '' ? null : text;
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

/** A text of whole sentences, as wide as there is room. */
export function sentenceBlock(text: string, type: Type, style: Style): Block {
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

/** The verdict's box with words; the words alone where there is none, nothing without words. */
export function verdictBlock(
  { verdict }: { readonly verdict: Pick<PictureVerdict, 'level'> | null },
  text: string | null,
  style: Style,
): readonly RunBlock[] {
  if (text === null) return [];
  const size = style.types.key.size * 0.66;
  const draw = (x: number, y: number) =>
    verdict ? verdictBox(verdict.level, { x, y, width: size, height: size }, style) : [];
  return [keyBlock(text, style, verdict && draw)];
}

/** What a hatch and an outline mean, where there are any. */
function keyBlocks(
  { body, hatchKey, outlineKey, hollowKey, markKeys }: PictureModel,
  style: Style,
): readonly RunBlock[] {
  const blocks: RunBlock[] = [];
  const { key } = style.types;
  const size = key.size * 0.66;
  const square = { width: size, height: size };
  const { hatched, outlined, hollow } = explainedIn(body);
  if (hollow) {
    blocks.push(
      keyBlock(hollowKey, style, (x, y) => [
        markerAt(style, 0, { x: x + size / 2, y: y + size / 2, size, hollow: true }),
      ]),
    );
  }
  if (hatched) {
    blocks.push(
      keyBlock(hatchKey, style, (x, y) => {
        const hatch = box('bar', { x, y, ...square }, { fill: style.palette.soft });
        return [hatch, { ...hatch, role: 'hatch' }];
      }),
    );
  }
  if (outlined) {
    blocks.push(
      keyBlock(outlineKey, style, (x, y) =>
        outlinedBar(
          { x, y, ...square },
          style.palette.soft,
          { hatched: false, openEnd: null },
          style,
        ),
      ),
    );
  }
  return [...blocks, ...markKeys.map((words) => keyBlock(words, style, null))];
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
