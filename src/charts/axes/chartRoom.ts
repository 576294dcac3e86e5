/** Below this width names stand above what they name. */
export const narrowBelowPx = 520;
/** A line of words. */
export const rowPx = 17;
/** Room for the numbers of the axis below. */
export const footPx = 34;
/** A row of a spread without two marks at one place, which has one line of words. */
export const leastRowPx = 39;

/** The height of a spread of so many rows, if marks do not crowd. */
export function leastHeightPx(rows: number, widthPx: number): number {
  return rows * (leastRowPx + (widthPx < narrowBelowPx ? rowPx : 0)) + footPx;
}
