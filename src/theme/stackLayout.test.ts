import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { stackLayout, type StackRoom, type StackedPart } from './stackLayout';
import { textWidthPx } from './textWidth';

const room: StackRoom = {
  length: 600,
  least: 3,
  pad: 5,
  measureName: (text) => textWidthPx(text, 13),
  measureText: (text) => textWidthPx(text, 13),
};

function parts(shares: readonly number[], tone: number | null = 1): readonly StackedPart[] {
  const total = shares.reduce((sum, share) => sum + share, 0);
  let end = 0;
  return shares.map((share, index) => {
    const from = end;
    end += share / total;
    return { name: `Group ${index}`, text: `${share}%`, tone, from, to: end };
  });
}

describe('a stacked bar', () => {
  it('is as long as its room, its parts one behind the other, none hidden', () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 0, max: 1000 }), { minLength: 1, maxLength: 12 }),
        (shares) => {
          fc.pre(shares.some((share) => share > 0));
          const { placed } = stackLayout(parts(shares), room);
          const end = placed.reduce((at, { start, length }) => {
            expect(start).toBeCloseTo(at, 6);
            return start + length;
          }, 0);
          expect(end).toBeCloseTo(room.length, 6);
          placed.forEach(({ length }, index) => {
            if (shares[index]) expect(length).toBeGreaterThanOrEqual(room.least - 1e-9);
            else expect(length).toBe(0);
          });
        },
      ),
    );
  });

  it('has names and numbers where they have room, numbers alone where only these do', () => {
    const { placed, spelled, needsKey } = stackLayout(parts([90, 8, 2]), room);
    expect(placed.map(({ lines }) => lines)).toEqual([['Group 0', '90%'], ['8%'], []]);
    expect(spelled).toEqual(['Group 2 2%']);
    expect(needsKey).toBe(true);
  });

  it('spells out what has neither room nor a colour of its own', () => {
    for (const tone of [0, null, 99]) {
      const { spelled, needsKey } = stackLayout(parts([90, 8, 2], tone), room);
      expect(spelled).toEqual(['Group 1 8%', 'Group 2 2%']);
      expect(needsKey).toBe(false);
    }
  });
});
