import type { Verdict } from '../../../domain/compare/comparison';
import type { FigureState } from '../../../domain/figure';
import { round, stroke, type Mark, type PathMark, type Point, type Rect } from '../marks';
import { box } from './rowBox';
import type { Style } from '../style';

/** Empty, half or full, as beside the verdict on the page. */
export function verdictBox(level: Verdict, square: Rect, style: Style): readonly Mark[] {
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

/** What stands for a gap: the glyph of its state, as on the page. */
export function stateBox(state: FigureState, square: Rect, style: Style): readonly Mark[] {
  const { ink, soft, faint } = style.palette;
  const frame = box('box', square, { stroke: soft });
  const { x, y, width, height } = square;
  const line = (from: Point, to: Point) => stroke('rule', from, to, { colour: soft, width: 1 });
  switch (state) {
    case 'not_disclosed':
      return [{ ...frame, dash: dashes(style, 3) }];
    case 'unknown':
      return [
        { ...frame, dash: dashes(style, 3) },
        box(
          'box',
          { x: x + width * 0.375, y: y + height * 0.375, width: width / 4, height: height / 4 },
          { fill: soft },
        ),
      ];
    case 'in_parts':
      return [box('box', { ...square, width: width / 2 }, { fill: ink }), frame];
    case 'no_report':
      return [line({ x, y: y + height }, { x: x + width, y: y + height })];
    case 'not_quantified':
      return [{ ...frame, fill: faint, dash: dashes(style, 1.5) }];
    case 'not_applicable':
    case 'not_on_basis':
    case 'no_denominator':
      return [frame, line({ x, y: y + height }, { x: x + width, y })];
    case 'value':
    case 'zero':
    case 'derived':
    case 'second_value':
      return [frame];
  }
}

function dashes({ unit }: Style, length: number): readonly number[] {
  return [length * unit, length * unit].map(round);
}
