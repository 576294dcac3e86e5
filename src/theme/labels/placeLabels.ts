/** A mark and the size of the label that stands beside it. */
export interface LabelledMark {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

type Place = Pick<LabelledMark, 'x' | 'y'>;

/** A room by its edges. */
export interface Room {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/**
 * The room of each label: right of its mark if that is free, else left, above or below, else as near as
 * it can be without touching another label or a mark. `clearance` is the distance from a mark's middle.
 * Null where they do not all have room.
 */
export function placeLabels(
  marks: readonly LabelledMark[],
  room: Room,
  clearance: number,
): readonly Room[] | null {
  const taken = marks.map(({ x, y }) => around({ x, y }, clearance * 0.75));
  const wishes = marks.map((mark) =>
    wishesOf(mark, marks.length, clearance, room).map(({ box, price }) => ({
      box,
      price: price + (isNearest(mark, box, marks) ? 0 : misread),
    })),
  );
  const placed: (Room | null)[] = marks.map(() => null);
  // A label placed early may be in the way of a later one: each chooses anew until all are content.
  for (let round = 0; round < 4; round += 1) {
    wishes.forEach((own, index) => {
      const others = [...taken, ...placed.filter((_, other) => other !== index)];
      placed[index] = cheapest(own, (box) => cost(box, others, room));
    });
  }
  const boxes = placed.filter((box) => box !== null);
  const isFree = (box: Room, index: number) =>
    cost(box, [...taken, ...boxes.slice(index + 1)], room) === 0;
  return boxes.every(isFree) ? boxes : null;
}

/** Where the line from a mark to its label ends; null where the label stands right beside the mark. */
export function leadEnd(mark: Place, box: Room, clearance: number): Place | null {
  const end = nearestIn(mark, box);
  return distance(mark, box) > clearance * 1.3 ? end : null;
}

function nearestIn({ x, y }: Place, { left, top, right, bottom }: Room): Place {
  return { x: Math.min(Math.max(x, left), right), y: Math.min(Math.max(y, top), bottom) };
}

function distance(mark: Place, box: Room): number {
  const { x, y } = nearestIn(mark, box);
  return Math.hypot(x - mark.x, y - mark.y);
}

/** What it costs to stand nearer to another mark: a reader would take the name for its. */
const misread = 6;

function isNearest(mark: LabelledMark, box: Room, marks: readonly LabelledMark[]): boolean {
  const own = distance(mark, box);
  return marks.every((other) => other === mark || distance(other, box) > own * 0.9);
}

interface Wish {
  readonly box: Room;
  /** Grows with the distance. */
  readonly price: number;
}

function wishesOf(
  { x, y, width, height }: LabelledMark,
  count: number,
  clearance: number,
  room: Room,
): readonly Wish[] {
  const at = (left: number, top: number, price: number): Wish => ({
    box: { left, top, right: left + width, bottom: top + height },
    price,
  });
  const sideways = Math.min(
    Math.max(x - width / 2, room.left),
    Math.max(room.left, room.right - width),
  );
  const wishes: Wish[] = [];
  for (let step = 0; step <= 2 * count; step += 1) {
    const away = (step * height) / 2;
    for (const top of [y - height / 2 - away, y - height / 2 + away]) {
      wishes.push(at(x + clearance, top, step * 2), at(x - clearance - width, top, step * 2 + 1));
    }
    wishes.push(at(sideways, y - clearance - height - away, step * 2 + 1.5));
    wishes.push(at(sideways, y + clearance + away, step * 2 + 1.5));
  }
  return wishes;
}

function cheapest(wishes: readonly Wish[], costOf: (box: Room) => number): Room | null {
  let best: Room | null = null;
  let least = Infinity;
  for (const { box, price } of wishes) {
    const own = price + costOf(box);
    if (own < least) [best, least] = [box, own];
  }
  return best;
}

/** What it costs to lie on others or outside: more than any distance. */
function cost(box: Room, others: readonly (Room | null)[], room: Room): number {
  const covered = others.reduce((sum, other) => sum + (other ? shared(box, other) : 0), 0);
  const area = (box.right - box.left) * (box.bottom - box.top);
  const outside = area - shared(box, room);
  return (covered > 0 ? 1000 + covered : 0) + (outside > 0.01 ? 2000 + 10 * outside : 0);
}

/** The area two rooms share. */
function shared(a: Room, b: Room): number {
  const across = Math.min(a.right, b.right) - Math.max(a.left, b.left);
  const down = Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top);
  return across > 0 && down > 0 ? across * down : 0;
}

function around({ x, y }: Place, by: number): Room {
  return { left: x - by, top: y - by, right: x + by, bottom: y + by };
}
