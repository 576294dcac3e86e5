import { fixed, type LayoutBox } from './layoutBox';

/** A block that is set in a column of some width. */
export type Block = (width: number) => LayoutBox;

interface Flow {
  readonly max: number;
  /** A column is not narrower than this while there are several. */
  readonly narrowest: number;
  /** Between columns, and between the blocks of one. */
  readonly gutter: number;
  readonly gap: number;
}

/** Blocks down the columns of a page, in their order, in as many columns as make them lowest. */
export function inColumns(blocks: readonly Block[], width: number, flow: Flow): LayoutBox {
  let best: LayoutBox | null = null;
  for (let count = 1; count <= Math.min(flow.max, Math.max(1, blocks.length)); count += 1) {
    const each = (width - flow.gutter * (count - 1)) / count;
    if (count > 1 && each < flow.narrowest) break;
    const parts = blocks.map((block) => block(each));
    const part = columnsOf(parts, count, each + flow.gutter, flow.gap);
    // A column more must earn its place.
    if (best === null || part.min < best.min * 0.92) best = part;
  }
  return best ?? fixed(0, () => []);
}

/** Parts down so many columns; all give way, and grow, to the same degree. */
export function columnsOf(
  parts: readonly LayoutBox[],
  count: number,
  step: number,
  gap: number,
): LayoutBox {
  const starts = startsOf(
    parts.map((part) => part.min),
    count,
    gap,
  );
  const columns = starts.map((start, index) =>
    parts.slice(start, starts[index + 1] ?? parts.length),
  );
  const heightAt = (level: number) => {
    const heights = columns.map(
      (column) =>
        column.reduce((sum, part) => sum + partAt(part, level), 0) +
        gap * Math.max(0, column.length - 1),
    );
    return Math.max(0, ...heights);
  };
  return {
    min: heightAt(0),
    preferred: heightAt(1),
    max: heightAt(2),
    draw: (x, y, height) => {
      const level = levelFor(heightAt, height);
      return columns.flatMap((column, index) => {
        let top = y;
        return column.flatMap((part) => {
          const own = partAt(part, level);
          const marks = part.draw(x + index * step, top, own);
          top += own + gap;
          return marks;
        });
      });
    },
  };
}

/** A part's height between its least (0), its wish (1) and its most (2). */
function partAt({ min, preferred, max }: LayoutBox, level: number): number {
  return level < 1 ? min + (preferred - min) * level : preferred + (max - preferred) * (level - 1);
}

/** The highest level at which the columns still have room. */
function levelFor(heightAt: (level: number) => number, height: number): number {
  if (heightAt(2) <= height) return 2;
  let [low, high] = [0, 2];
  for (let step = 0; step < 30; step += 1) {
    const middle = (low + high) / 2;
    if (heightAt(middle) <= height) low = middle;
    else high = middle;
  }
  return low;
}

/** Where each column begins, so that the highest is as low as can be. */
function startsOf(heights: readonly number[], count: number, gap: number): readonly number[] {
  const limits = heights
    .flatMap((_, from) =>
      heights.slice(from).map((__, length) => {
        const run = heights.slice(from, from + length + 1);
        return run.reduce((sum, height) => sum + height, 0) + gap * length;
      }),
    )
    .sort((a, b) => a - b);
  for (const limit of limits) {
    const starts = fill(heights, limit, gap);
    if (starts !== null && starts.length <= count) return starts;
  }
  return [0];
}

/** Fills columns up to a height; null where a block alone is higher. */
function fill(heights: readonly number[], limit: number, gap: number): readonly number[] | null {
  const starts = [0];
  let used = 0;
  for (const [at, height] of heights.entries()) {
    if (height > limit + 0.001) return null;
    const together = used === 0 ? height : used + gap + height;
    if (together > limit + 0.001) {
      starts.push(at);
      used = height;
    } else {
      used = together;
    }
  }
  return starts;
}

/** A block that says how much of the room it takes. */
export type RunBlock = (room: number) => { readonly part: LayoutBox; readonly width: number };

/** Blocks one behind the other, on a new line where there is no room. */
export function inRow(blocks: readonly RunBlock[], width: number, gap: number): LayoutBox {
  let [x, y, height] = [0, 0, 0];
  const placed = blocks.map((block) => {
    const { part, width: own } = block(width);
    if (x > 0 && x + gap + own > width) {
      x = 0;
      y = height;
    }
    const at = { part, x: x === 0 ? 0 : x + gap, y };
    x = at.x + own;
    height = Math.max(height, y + part.min);
    return at;
  });
  return fixed(height, (left, top) =>
    placed.flatMap(({ part, x: from, y: down }) => part.draw(left + from, top + down, part.min)),
  );
}
