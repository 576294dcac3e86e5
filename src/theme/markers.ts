import type { OpenEnd } from './axis';

/** A marker for each company beside its colour, so that lines can be distinguished without colour. */
const markers = [
  'M0,-5A5,5 0 1,1 0,5A5,5 0 1,1 0,-5Z',
  'M-4.5,-4.5H4.5V4.5H-4.5Z',
  'M0,-5.5L5.5,4.5H-5.5Z',
  'M0,-6L6,0L0,6L-6,0Z',
  'M0,5.5L5.5,-4.5H-5.5Z',
] as const;

/** The SVG path of the marker of the company at a place, about 11 units wide, around the origin. */
export function markerPath(position: number): string {
  return markers[(Math.max(1, position) - 1) % markers.length] ?? markers[0];
}

/**
 * The arrow of a number that is open on one side, 10 units wide or high, its middle at the origin:
 * towards higher values, which lie to the right along a bar and above a point of a line, where it is
 * at least so much.
 */
export function openEndPath(openEnd: OpenEnd, along: 'bar' | 'line' = 'bar'): string {
  const tip = openEnd === 'at_least' ? 2.5 : -2.5;
  return along === 'bar' ? `M${-tip},-5L${tip},0L${-tip},5` : `M-5,${tip}L0,${-tip}L5,${tip}`;
}

/** The mark across a line between two years that do not cover or count the same. */
export const breakPath = 'M-5,6L-1,-6M1,6L5,-6';

/** The strokes and gaps of a line where colours and markers repeat: after five places. */
export function dashOf(position: number): readonly number[] | null {
  const round = Math.floor((Math.max(1, position) - 1) / markers.length);
  if (round === 0) return null;
  return round % 2 === 1 ? [7, 3] : [2, 3];
}
