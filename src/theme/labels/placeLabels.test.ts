import { expect, it } from 'vitest';
import { leadEnd, placeLabels, type Room } from './placeLabels';

const room: Room = { left: 0, top: 0, right: 300, bottom: 200 };
const clearance = 10;

function overlaps(a: Room, b: Room): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}

it('a label alone stands right of its mark, and left of it at the right edge', () => {
  const size = { width: 60, height: 16 };
  expect(placeLabels([{ x: 100, y: 100, ...size }], room, clearance)).toEqual([
    { left: 110, right: 170, top: 92, bottom: 108 },
  ]);
  expect(placeLabels([{ x: 280, y: 100, ...size }], room, clearance)).toEqual([
    { left: 210, right: 270, top: 92, bottom: 108 },
  ]);
});

it.each([
  ['all at one place', () => ({ x: 20, y: 190 })],
  ['in a row', (index: number) => ({ x: index * 20, y: 100 })],
  ['one below the other', (index: number) => ({ x: 290, y: 90 + index * 4 })],
] as const)('%s: no label lies on another, on a mark or outside', (_, placeOf) => {
  const marks = Array.from({ length: 8 }, (_item, index) => ({
    ...placeOf(index),
    width: 70 + index * 5,
    height: 16,
  }));
  const labels = placeLabels(marks, room, clearance) ?? [];
  expect(labels).toHaveLength(marks.length);
  labels.forEach((label, index) => {
    expect(label.left).toBeGreaterThanOrEqual(0);
    expect(label.right).toBeLessThanOrEqual(300);
    expect(label.top).toBeGreaterThanOrEqual(0);
    expect(label.bottom).toBeLessThanOrEqual(200);
    for (const other of labels.slice(index + 1)) expect(overlaps(label, other)).toBe(false);
    for (const { x, y } of marks) {
      expect(overlaps(label, { left: x - 5, right: x + 5, top: y - 5, bottom: y + 5 })).toBe(false);
    }
  });
});

it('a label that had to move is tied to its mark', () => {
  const near = { left: 110, right: 170, top: 92, bottom: 108 };
  expect(leadEnd({ x: 100, y: 100 }, near, clearance)).toBeNull();
  const far = { left: 110, right: 170, top: 140, bottom: 156 };
  expect(leadEnd({ x: 100, y: 100 }, far, clearance)).toEqual({ x: 110, y: 140 });
});

it('more labels than there is room for are not placed at all', () => {
  const marks = Array.from({ length: 30 }, () => ({ x: 20, y: 20, width: 160, height: 16 }));
  expect(placeLabels(marks, room, clearance)).toBeNull();
});

it('of two marks that all but coincide neither name stands nearer to the other mark', () => {
  const marks = [100, 103].map((x) => ({ x, y: 100, width: 60, height: 16 }));
  const [first, second] = placeLabels(marks, room, clearance) ?? [];
  expect(second).toMatchObject({ left: 113, top: 92 });
  expect(first?.right).toBe(90);
});
