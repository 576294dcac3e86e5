import type { Scene } from '../picture/layoutPicture';
import type { PathMark, RectMark, TextMark } from '../picture/marks';
import type { Face, TextRun } from './setText';

type Pdf = PDFKit.PDFDocument;

/** The name a font has been registered by. */
export function nameOf({ family, weight }: Face): string {
  return `${family} ${weight}`;
}

/** Draws a scene on the page, of which a unit is a pixel of the layout. */
export function drawScene(
  pdf: Pdf,
  scene: Scene,
  runsOf: (mark: TextMark) => readonly TextRun[],
): void {
  const { width, height, paper, marks } = scene;
  if (paper !== null) pdf.rect(0, 0, width, height).fill(paper);
  for (const mark of marks) {
    pdf.save();
    switch (mark.kind) {
      case 'text':
        drawText(pdf, mark, runsOf(mark));
        break;
      case 'rect':
        drawRect(pdf, mark, scene);
        break;
      case 'path':
        drawPath(pdf, mark);
        break;
    }
    pdf.restore();
  }
}

function drawText(pdf: Pdf, { size, fill }: TextMark, runs: readonly TextRun[]): void {
  pdf
    .fontSize(size)
    .fillColor(fill)
    .strokeColor(fill)
    .lineWidth(size / 30);
  for (const { text, x, y, face, thickened } of runs) {
    pdf.font(nameOf(face)).text(text, x, y, {
      baseline: 'alphabetic',
      lineBreak: false,
      fill: true,
      stroke: thickened,
    });
  }
}

function drawRect(pdf: Pdf, mark: RectMark, scene: Scene): void {
  pdf.rect(mark.x, mark.y, mark.width, mark.height);
  if (mark.role === 'hatch') drawStripes(pdf, mark, scene);
  else paint(pdf, mark);
}

function drawPath(pdf: Pdf, mark: PathMark): void {
  const { at, d, role } = mark;
  const scale = at?.scale ?? 1;
  if (at !== null) pdf.translate(at.x, at.y).scale(scale);
  pdf.lineJoin(role === 'line' ? 'round' : 'miter').path(d);
  paint(pdf, { ...mark, strokeWidth: mark.strokeWidth / scale });
}

type Painted = Pick<RectMark, 'fill' | 'stroke' | 'strokeWidth' | 'dash'>;

/** Fills the path, frames it, or both. */
function paint(pdf: Pdf, { fill, stroke, strokeWidth, dash }: Painted): void {
  if (stroke !== null) pdf.lineWidth(strokeWidth);
  const [length, space] = dash ?? [];
  if (length !== undefined) pdf.dash(length, { space });
  if (fill !== null && stroke !== null) pdf.fillAndStroke(fill, stroke);
  else if (fill !== null) pdf.fill(fill);
  else if (stroke !== null) pdf.stroke(stroke);
}

/** Stripes of the paper within the path of a bar, rising to the right, as the pattern of the SVG draws them. */
function drawStripes(pdf: Pdf, { x, y, width, height }: RectMark, { unit, palette }: Scene): void {
  const step = 6 * unit;
  // Along x + y, which grows across the stripes.
  const across = step * Math.SQRT2;
  const first = Math.floor((x + y) / across) * across + across / 4;
  pdf
    .clip()
    .lineWidth(step / 2)
    .strokeOpacity(palette.hatchOpacity);
  for (let sum = first; sum < x + y + width + height + across; sum += across) {
    pdf.moveTo(sum - y, y).lineTo(sum - y - height, y + height);
  }
  pdf.stroke(palette.paper);
}
