import { rule } from '../marks';
import type { PictureModel } from '../../../viewModels/picture/model';
import { fixed, type LayoutBox } from './layoutBox';
import { measureFor, setLines, type Style } from '../style';
import { wrapEvenly, wrapSentence, wrapText } from '../../../theme/lines/wrapText';

/**
 * The figure's name, behind or below it unit and year, then the sentence (`deck`). A headline of the
 * reader's takes the place of the name, which goes before the unit.
 */
export function headBox(
  model: PictureModel,
  width: number,
  style: Style,
  deck: boolean,
): LayoutBox {
  const { title, unit, sentence } = style.types;
  const measure = measureFor(style, title);
  const titles = wrapEvenly(model.headline ?? model.title, width, measure);
  const unitText = model.headline === null ? model.unit : [model.title, model.unit].join(' · ');
  const end = measure(titles[titles.length - 1] ?? '') + title.size * 0.45;
  const behind =
    model.headline === null &&
    titles.length === 1 &&
    end + measureFor(style, unit)(unitText) <= width;
  const units = behind ? [unitText] : wrapText(unitText, width, measureFor(style, unit));
  // Lines of more than about 50 characters' squares are hard to follow.
  const sentences = deck
    ? wrapSentence(model.sentence, Math.min(width, sentence.size * 54), measureFor(style, sentence))
    : [];
  const top = 10 * style.unit;
  const titleHeight = titles.length * title.leading;
  const unitTop = top + (behind ? 0 : titleHeight);
  const sentenceTop =
    top + titleHeight + (behind ? 0 : units.length * unit.leading) + (deck ? 4 * style.unit : 0);
  const height = sentenceTop + sentences.length * sentence.leading;
  // On the title's own baseline where it stands behind it.
  const lift = behind ? (title.size - unit.size) * 0.36 : 0;
  return fixed(height, (x, y) => [
    rule({ x, y }, width, { colour: style.palette.ink, width: 2 * style.unit }),
    ...setLines(style, title, titles, { x, y: y + top }),
    ...setLines(style, behind ? { ...unit, leading: title.leading } : unit, units, {
      x: behind ? x + end : x,
      y: y + unitTop + lift,
    }),
    ...setLines(style, sentence, sentences, { x, y: y + sentenceTop }),
  ]);
}
