import type { Mark } from './marks';

/** Something that takes a height and is then drawn into it. */
export interface Part {
  /** Less than this it cannot take. */
  readonly least: number;
  /** What looks well. */
  readonly wish: number;
  /** What it can make use of. */
  readonly most: number;
  readonly draw: (x: number, y: number, height: number) => readonly Mark[];
}

/** A part of one height. */
export function fixed(height: number, draw: (x: number, y: number) => readonly Mark[]): Part {
  return { least: height, wish: height, most: height, draw };
}

/** Empty room. */
export function space(least: number, wish: number, most: number): Part {
  return { least, wish, most, draw: () => [] };
}

/** Parts one below the other. */
export function stacked(parts: readonly Part[]): Part {
  const heightOf = (of: 'least' | 'wish' | 'most') =>
    parts.reduce((sum, part) => sum + part[of], 0);
  return {
    least: heightOf('least'),
    wish: heightOf('wish'),
    most: heightOf('most'),
    draw: (x, y, height) => {
      const heights = shareOut(parts, height);
      let top = y;
      return parts.flatMap((part, at) => {
        const own = heights[at] ?? part.least;
        const marks = part.draw(x, top, own);
        top += own;
        return marks;
      });
    },
  };
}

/** A height of its own for each part: below the wish all give way alike, above it all grow alike. */
function shareOut(parts: readonly Part[], height: number): readonly number[] {
  const least = parts.reduce((sum, part) => sum + part.least, 0);
  const wish = parts.reduce((sum, part) => sum + part.wish, 0);
  const most = parts.reduce((sum, part) => sum + part.most, 0);
  const part = (from: number, to: number) =>
    to > from ? Math.min(1, Math.max(0, (height - from) / (to - from))) : 0;
  const [below, above] = [part(least, wish), part(wish, most)];
  return parts.map(
    (one) =>
      one.least +
      (one.wish - one.least) * (height < wish ? below : 1) +
      (one.most - one.wish) * above,
  );
}
