import type { Language } from '../../domain/dataset';
import { amongAllBox } from './boxes/amongAllBox';
import { notComparableBox } from './boxes/notComparableBox';
import { bodyBox } from './boxes/bodyBox';
import { footBox } from './boxes/footBox';
import { headBox } from './boxes/headBox';
import type { FontMetrics } from '../../theme/fontMetrics';
import type { Box, Mark } from './marks';
import type { PictureModel } from '../../viewModels/picture/model';
import type { Palette } from '../../theme/palette';
import { backgroundPalettes, type Background } from './backgrounds';
import { space, stacked, type LayoutBox } from './boxes/layoutBox';
import { styleOf, type Style } from './style';
import type { NoteChoice } from './notes';

/** What did not fit: the picture is higher than asked for; notes stand at the link only. */
export type Overflow = 'height' | 'notes';

/** Everything drawn, in its place. */
export interface Scene {
  readonly width: number;
  readonly height: number;
  readonly language: Language;
  readonly palette: Palette;
  /** Null where what lies behind the picture shows. */
  readonly paper: string | null;
  /** One unit of space: 1 at 1200 wide. */
  readonly unit: number;
  readonly marks: readonly Mark[];
  /** The room of the chart or table itself. */
  readonly chart: Box;
  readonly overflow: readonly Overflow[];
}

/** The room a picture has, and how it is set. */
export interface Frame {
  readonly width: number;
  /** Null for as high as needed. */
  readonly height: number | null;
  readonly background: Background;
  readonly notes: NoteChoice;
  readonly fonts: FontMetrics;
}

/** How far a picture gives way to be no higher than asked for. */
interface Step {
  readonly type: number;
  readonly smallNotes: boolean;
  /** Whether the sentence stands below the title. */
  readonly deck: boolean;
  /** Notes shown; the others are counted. */
  readonly notes: number;
  /** Bars, plots and rows as low as they can be. */
  readonly thin: boolean;
}

/** The least part of a picture that is its chart, unless the reader asks for all notes. */
export const chartShare = 0.6;

/** A picture's parts in their places: larger type where there is room, giving way where there is not. */
export function layoutPicture(model: PictureModel, frame: Frame): Scene {
  const { height } = frame;
  const whole = frame.notes === 'all' ? model.notes.length : 0;
  const natural: Step = { type: 1, smallNotes: false, deck: true, notes: whole, thin: false };
  if (height === null) return layoutFreely(model, frame, natural);
  const fits = (step: Step) => {
    const composed = compose(model, frame, step);
    const needed = step.thin ? composed.least : composed.wish;
    return needed <= height + 0.01 && composed.leastForChart <= height + 0.01;
  };
  // Upright pictures are seen on telephones: their type is larger where there is room.
  const upright = height > frame.width * 0.8;
  const larger = upright ? [1.6, 1.5, 1.4, 1.3, 1.2, 1.1] : [1.12, 1.06];
  const steps =
    frame.notes === 'all' ? stepsWithNotes(model, natural, larger) : stepsWithout(natural, larger);
  const found = steps.find(fits);
  const step = found ?? steps[steps.length - 1] ?? natural;
  const best = found && frame.notes === 'all' ? withNotes(found, whole, fits) : step;
  return compose(model, frame, best).scene(height);
}

/** As high as needed; the sentence gives way where the chart would grow far beyond its wish for it. */
function layoutFreely(model: PictureModel, frame: Frame, natural: Step): Scene {
  const steps = [
    natural,
    { ...natural, deck: false },
    { ...natural, deck: false, smallNotes: true },
  ];
  const tried = steps.map((step) => compose(model, frame, step));
  const found = tried.find(({ wish, leastForChart }) => leastForChart <= wish * 1.2);
  const lowest = tried.reduce((a, b) => (b.leastForChart < a.leastForChart ? b : a));
  return (found ?? lowest).scene(null);
}

/** No note is left out before the type of the figure is this small. */
const typeBeforeNotes = 0.88;
const smallTypes = [0.85, 0.8, 0.75, 0.7, 0.65, 0.6];

/**
 * From the best to the last: small print smaller, then all type a little, since a figure without its
 * caveats cannot be defended; then fewer notes, then smaller type again, then thinner bars.
 */
function stepsWithNotes(
  model: PictureModel,
  natural: Step,
  larger: readonly number[],
): readonly Step[] {
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
    ...smallTypes.map((type) => ({ ...small, notes, type })),
    { ...small, notes, type: 0.6, thin: true },
  ];
}

/** From the best to the last: all type a little smaller, then no sentence, then smaller type, then thinner bars. */
function stepsWithout(natural: Step, larger: readonly number[]): readonly Step[] {
  const small = { ...natural, smallNotes: true };
  const bare = { ...natural, deck: false };
  return [
    ...larger.map((type) => ({ ...natural, type })),
    natural,
    small,
    { ...small, type: 0.94 },
    { ...small, type: typeBeforeNotes },
    bare,
    ...[0.94, typeBeforeNotes, ...smallTypes].map((type) => ({ ...bare, smallNotes: true, type })),
    { ...bare, smallNotes: true, type: 0.6, thin: true },
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
  /** The height at which the chart has its share. */
  readonly leastForChart: number;
  readonly scene: (height: number | null) => Scene;
}

function compose(model: PictureModel, frame: Frame, step: Step): Composed {
  const { width, background, fonts } = frame;
  const palette = backgroundPalettes[background];
  const style = styleOf(model.language, palette, fonts, {
    width,
    type: step.type,
    notes: step.smallNotes ? 0.86 : 1,
    plotShare: frame.height === null ? 0.42 : Math.min(0.5, (0.36 * frame.height) / width),
  });
  const { unit } = style;
  const margin = Math.max(12, 26 * unit);
  const edge = margin * 0.9;
  const inner = width - 2 * margin;
  const deck = step.deck && model.headline === null && model.sentence !== '';
  const head = headBox(model, inner, style, deck);
  const chart = chartBox(model, inner, style, frame.notes);
  const foot = footBox(model, inner, style, { choice: frame.notes, shown: step.notes, deck });
  const above = 14 * unit;
  const rest = 2 * edge + head.min + above + 12 * unit + foot.min;
  const leastForChart =
    frame.notes === 'all'
      ? 0
      : Math.min(rest + chart.max, rest / (1 - (chartShare * width) / inner));
  return {
    least: chart.min + rest,
    wish: chart.preferred + rest,
    leastForChart,
    scene: (height) => {
      const needed = (step.thin ? chart.min : chart.preferred) + rest;
      const whole =
        height === null || needed > height + 0.01
          ? Math.ceil(Math.max(needed, leastForChart))
          : height;
      const top = edge + head.min + above;
      const own = Math.min(chart.max, whole - rest);
      return {
        width,
        height: whole,
        language: model.language,
        palette,
        paper: background === 'transparent' ? null : palette.paper,
        unit,
        marks: [
          ...head.draw(margin, edge, head.min),
          ...chart.draw(margin, top, own),
          ...foot.draw(margin, whole - edge - foot.min, foot.min),
        ],
        chart: { left: margin, right: margin + inner, top, bottom: top + own },
        overflow: [
          ...(height !== null && whole > height ? ['height' as const] : []),
          ...(step.notes < model.notes.length && frame.notes === 'all' ? ['notes' as const] : []),
        ],
      };
    },
  };
}

/**
 * The figure, below it what has no place on its basis, in full with the reasons for that, and where its
 * companies are among all.
 */
function chartBox(model: PictureModel, width: number, style: Style, notes: NoteChoice): LayoutBox {
  const { notComparable: apart, amongAll } = model;
  const { unit } = style;
  const between = space(6 * unit, 12 * unit, 24 * unit);
  return stacked([
    bodyBox(model, width, style, notes),
    ...(apart && apart.rows.length > 0
      ? [
          between,
          notComparableBox(
            notes === 'all'
              ? apart
              : { ...apart, rows: apart.rows.map((row) => ({ ...row, reasons: [] })) },
            width,
            style,
          ),
        ]
      : []),
    ...(amongAll ? [between, amongAllBox(amongAll, width, style, notes)] : []),
  ]);
}
