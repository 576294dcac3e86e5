/** Room for the numbers of the axis below. */
export const footPx = 34;
/** A row without two marks at one place, which has one line of words. */
export const leastRowPx = 39;

/** The height of a spread of so many rows, if marks do not crowd. */
export function leastHeightPx(rows: number): number {
  return rows * leastRowPx + footPx;
}
