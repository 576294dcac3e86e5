import type { Language } from '../../domain/dataset';
import { measureOf, type FontWeight } from '../../theme/fontMetrics';
import { fontRuns } from '../fonts/fontRuns';
import type { PictureFontMetrics } from '../fonts/fontTables';
import { boxesOf, type TextMark } from '../picture/marks';
import { squeezedParts } from '../picture/text/squeeze';
import { PictureError } from '../raster/pictureError';

/** A font of a picture at one weight. */
export interface Face {
  readonly family: string;
  readonly weight: number;
  /** Address of a TrueType file. */
  readonly ttf: string;
}

/** A piece of a line that one font draws, from its baseline's start. */
export interface TextRun {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly face: Face;
  /** True where the font lacks the weight and is thickened instead. */
  readonly thickened: boolean;
}

/** The fonts of a picture and how wide they set a text. */
interface Fonts {
  readonly faces: readonly Face[];
  readonly metrics: PictureFontMetrics;
}

/** Where marks overlap by half an em or more, programs that copy text begin a new line. */
const nearly = 0.98;

/** The runs of a text; throws a `PictureError` for a character that no font has. */
export function setText(
  mark: TextMark,
  language: Language,
  { faces, metrics }: Fonts,
): readonly TextRun[] {
  const measure = measureOf(metrics, mark.size, mark.weight);
  return boxesOf(mark, metrics).flatMap((box, down) => {
    const y = mark.y + down * mark.leading;
    let x = box.left;
    return squeezedParts((mark.lines[down] ?? '').trimEnd()).flatMap((part) => {
      return fontRuns(part.text, mark.language ?? language, metrics).map(({ family, text }) => {
        const face = faceOf(faces, family, mark.weight);
        if (!face) throw new PictureError('no_glyph');
        const run = { text, x, y, face, thickened: face.weight !== mark.weight };
        x += measure(text) + part.spacing * nearly * mark.size;
        return run;
      });
    });
  });
}

/** A family at a weight if it can be had, else as it can. */
function faceOf(
  faces: readonly Face[],
  family: string | null,
  weight: FontWeight,
): Face | undefined {
  const having = faces.filter((face) => face.family === family);
  return having.find((face) => face.weight === weight) ?? having[0];
}
