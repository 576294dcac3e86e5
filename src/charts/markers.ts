/** A marker a company beside its colour, so that lines are told apart without it. */
const paths = [
  'M0,-5A5,5 0 1,1 0,5A5,5 0 1,1 0,-5Z',
  'M-4.5,-4.5H4.5V4.5H-4.5Z',
  'M0,-5.5L5.5,4.5H-5.5Z',
  'M0,-6L6,0L0,6L-6,0Z',
  'M0,5.5L5.5,-4.5H-5.5Z',
] as const;

/** The marker of the company at a place, drawn around the origin. */
export function markerPath(position: number): string {
  return paths[(Math.max(1, position) - 1) % paths.length] ?? paths[0];
}
