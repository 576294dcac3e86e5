import type { Mark } from '../marks';

/** A box that is given a height and draws itself into it. */
export interface LayoutBox {
  /** The smallest height it can be drawn in. */
  readonly min: number;
  /** The height it looks best in. */
  readonly preferred: number;
  /** The largest height it can use. */
  readonly max: number;
  readonly draw: (x: number, y: number, height: number) => readonly Mark[];
}

/** A box of one fixed height. */
export function fixed(height: number, draw: (x: number, y: number) => readonly Mark[]): LayoutBox {
  return { min: height, preferred: height, max: height, draw };
}

/** Empty space. */
export function space(min: number, preferred: number, max: number): LayoutBox {
  return { min, preferred, max, draw: () => [] };
}

/** Boxes stacked from top to bottom. */
export function stacked(parts: readonly LayoutBox[]): LayoutBox {
  const heightOf = (of: 'min' | 'preferred' | 'max') =>
    parts.reduce((sum, part) => sum + part[of], 0);
  return {
    min: heightOf('min'),
    preferred: heightOf('preferred'),
    max: heightOf('max'),
    draw: (x, y, height) => {
      const heights = shareOut(parts, height);
      let top = y;
      return parts.flatMap((part, index) => {
        const own = heights[index] ?? part.min;
        const marks = part.draw(x, top, own);
        top += own;
        return marks;
      });
    },
  };
}

/** A height of its own for each part: below the preferred height all shrink alike, above it all grow alike. */
function shareOut(parts: readonly LayoutBox[], height: number): readonly number[] {
  const min = parts.reduce((sum, part) => sum + part.min, 0);
  const preferred = parts.reduce((sum, part) => sum + part.preferred, 0);
  const max = parts.reduce((sum, part) => sum + part.max, 0);
  const part = (from: number, to: number) =>
    to > from ? Math.min(1, Math.max(0, (height - from) / (to - from))) : 0;
  const [below, above] = [part(min, preferred), part(preferred, max)];
  return parts.map(
    (item) =>
      item.min +
      (item.preferred - item.min) * (height < preferred ? below : 1) +
      (item.max - item.preferred) * above,
  );
}
