import type { Language } from '../../domain/dataset';
import { notComparableBox } from './boxes/notComparableBox';
import { bodyBox } from './boxes/bodyBox';
import { footBox } from './boxes/footBox';
import { headBox } from './boxes/headBox';
import type { FontMetrics } from '../../theme/fontMetrics';
import type { Mark } from './marks';
import type { PictureModel } from '../../viewModels/picture/model';
import { palettes, type Palette, type Theme } from '../../theme/palette';
import { space, stacked, type LayoutBox } from './boxes/layoutBox';
import { styleOf } from './style';

/** What did not fit: the picture is higher than asked for; notes stand at the link only. */
export type Overflow = 'height' | 'notes';

/** Everything drawn, in its place. */
export interface Scene {
  readonly width: number;
  readonly height: number;
  readonly language: Language;
  readonly palette: Palette;
  /** One unit of space: 1 at 1200 wide. */
  readonly unit: number;
  readonly marks: readonly Mark[];
  readonly overflow: readonly Overflow[];
}

/** The room a picture has, and how it is set. */
export interface Frame {
  readonly width: number;
  /** Null for as high as needed. */
  readonly height: number | null;
  readonly theme: Theme;
  readonly fonts: FontMetrics;
}

/** How far a picture gives way to be no higher than asked for. */
interface Step {
  readonly type: number;
  readonly smallNotes: boolean;
  /** Notes shown; the others are counted. */
  readonly notes: number;
  /** Bars, plots and rows as low as they can be. */
  readonly thin: boolean;
}

/** A picture's parts in their places: larger type where there is room, giving way where there is not. */
export function layoutPicture(model: PictureModel, frame: Frame): Scene {
  const { height } = frame;
  const whole = model.notes.length;
  const natural: Step = { type: 1, smallNotes: false, notes: whole, thin: false };
  if (height === null) return compose(model, frame, natural).scene(null);
  const fits = (step: Step) => {
    const composed = compose(model, frame, step);
    return (step.thin ? composed.least : composed.wish) <= height + 0.01;
  };
  // Upright pictures are seen on telephones: their type is larger where there is room.
  const upright = height > frame.width * 0.8;
  const steps = stepsOf(model, natural, upright ? [1.6, 1.5, 1.4, 1.3, 1.2, 1.1] : [1.12, 1.06]);
  const found = steps.find(fits);
  const step = found ?? steps[steps.length - 1] ?? natural;
  return compose(model, frame, found ? withNotes(step, whole, fits) : step).scene(height);
}

/** No note is left out before the type of the figure is this small. */
const typeBeforeNotes = 0.88;

/**
 * From the best to the last: small print smaller, then all type a little, since a figure without its
 * caveats cannot be defended; then fewer notes, then smaller type again, then thinner bars.
 */
function stepsOf(model: PictureModel, natural: Step, larger: readonly number[]): readonly Step[] {
  const all = model.notes.length;
  const fewest = Math.min(all, 1);
  const mayLeaveOut = model.furtherNotes.length >= all - fewest;
  const counts = mayLeaveOut
    ? Array.from({ length: all - fewest }, (_, index) => all - 1 - index)
    : [];
  const notes = counts[counts.length - 1] ?? all;
  const small = { ...natural, smallNotes: true };
  const smaller = { ...small, type: typeBeforeNotes };
  return [
    ...larger.map((type) => ({ ...natural, type })),
    natural,
    small,
    { ...small, type: 0.94 },
    smaller,
    ...counts.map((count) => ({ ...smaller, notes: count })),
    ...[0.85, 0.8, 0.75, 0.7, 0.65, 0.6].map((type) => ({ ...small, notes, type })),
    { ...small, notes, type: 0.6, thin: true },
  ];
}

/** As many notes again as there is room for after all. */
function withNotes(step: Step, whole: number, fits: (step: Step) => boolean): Step {
  let best = step;
  for (let notes = step.notes + 1; notes <= whole; notes += 1) {
    const more = { ...step, notes };
    if (fits(more)) best = more;
  }
  return best;
}

interface Composed {
  readonly least: number;
  readonly wish: number;
  readonly scene: (height: number | null) => Scene;
}

function compose(model: PictureModel, frame: Frame, step: Step): Composed {
  const { width, theme, fonts } = frame;
  const palette = palettes[theme];
  const style = styleOf(model.language, palette, fonts, {
    width,
    type: step.type,
    notes: step.smallNotes ? 0.86 : 1,
    plotShare: frame.height === null ? 0.42 : Math.min(0.5, (0.36 * frame.height) / width),
  });
  const margin = Math.max(14, 40 * style.unit);
  const inner = width - 2 * margin;
  const { unit } = style;
  const parts: LayoutBox[] = [
    headBox(model, inner, style),
    space(10 * unit, 18 * unit, 40 * unit),
    bodyBox(model, inner, style),
  ];
  if (model.notComparable && model.notComparable.rows.length > 0) {
    parts.push(
      space(6 * unit, 12 * unit, 24 * unit),
      notComparableBox(model.notComparable, inner, style),
    );
  }
  parts.push(space(10 * unit, 18 * unit, 18 * unit));
  const upper = stacked(parts);
  const foot = footBox(model, inner, style, step.notes);
  const edge = margin * 0.9;
  const sides = 2 * edge + foot.min;
  return {
    least: upper.min + sides,
    wish: upper.preferred + sides,
    scene: (height) => {
      const needed = (step.thin ? upper.min : upper.preferred) + sides;
      const grows = height === null || needed > height + 0.01;
      const whole = grows ? Math.ceil(needed) : height;
      const overflow: Overflow[] = [];
      if (height !== null && grows) overflow.push('height');
      if (step.notes < model.notes.length) overflow.push('notes');
      return {
        width,
        height: whole,
        language: model.language,
        palette,
        unit,
        marks: [
          ...upper.draw(margin, edge, Math.min(upper.max, whole - sides)),
          ...foot.draw(margin, whole - edge - foot.min, foot.min),
        ],
        overflow,
      };
    },
  };
}
