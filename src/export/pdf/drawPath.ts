import { round, type Point } from '../picture/marks';

/** How far the handles of a quarter of a circle stand from its ends, of its radius. */
const handle = 0.5523;

/**
 * The operators of a path of our own: M, L, H, V and Z, and half circles (A) that turn clockwise on
 * the page.
 */
export function pathOperators(d: string): readonly string[] {
  const operators: string[] = [];
  let at: Point = { x: 0, y: 0 };
  for (const [, command = '', rest = ''] of d.matchAll(/([MLHVAZ])([^MLHVAZ]*)/g)) {
    const numbers = (rest.match(/-?[\d.]+/g) ?? []).map(Number);
    if (command === 'Z') {
      operators.push('h');
      continue;
    }
    const to = endOf(command, numbers, at);
    if (command === 'A') operators.push(...halfCircle(at, to));
    else operators.push(`${round(to.x)} ${round(to.y)} ${command === 'M' ? 'm' : 'l'}`);
    at = to;
  }
  return operators;
}

function endOf(command: string, numbers: readonly number[], at: Point): Point {
  const last = numbers[numbers.length - 1] ?? 0;
  if (command === 'H') return { x: last, y: at.y };
  if (command === 'V') return { x: at.x, y: last };
  return { x: numbers[numbers.length - 2] ?? 0, y: last };
}

/** Two quarters of a circle, each a Bézier curve. */
function halfCircle(from: Point, to: Point): readonly string[] {
  const middle = { x: (from.x + to.x) / 2, y: (from.y + to.y) / 2 };
  const start = { x: from.x - middle.x, y: from.y - middle.y };
  const quarter = (of: Point): string => {
    const next = { x: -of.y, y: of.x };
    const points = [
      { x: of.x + next.x * handle, y: of.y + next.y * handle },
      { x: next.x + of.x * handle, y: next.y + of.y * handle },
      next,
    ];
    return `${points.map(({ x, y }) => `${round(middle.x + x)} ${round(middle.y + y)}`).join(' ')} c`;
  };
  return [quarter(start), quarter({ x: -start.y, y: start.x })];
}
