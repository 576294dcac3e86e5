import fc from 'fast-check';
import { expect, it } from 'vitest';
import { commonPartitionOf, type Division } from './commonPartition';

const atoms = ['a', 'b', 'c', 'd', 'e'];

/** Every way to divide some atoms, as the block of each of them. */
function waysToDivide(count: number): readonly (readonly number[])[] {
  if (count === 0) return [[]];
  return waysToDivide(count - 1).flatMap((blocks) => {
    const next = Math.max(-1, ...blocks) + 1;
    return Array.from({ length: next + 1 }, (_none, block) => [...blocks, block]);
  });
}

const everyDivision = waysToDivide(atoms.length);

function toDivision(blockOf: readonly number[]): Division {
  return [...new Set(blockOf)].map((block) => {
    const own = atoms.filter((_, index) => blockOf[index] === block);
    return { category: own.join(''), atoms: new Set(own) };
  });
}

function fits(division: Division, cut: Division): boolean {
  return division.every((group) =>
    cut.some((block) => [...group.atoms].every((atom) => block.atoms.has(atom))),
  );
}

const divisions = fc
  .array(fc.constantFrom(...everyDivision), { minLength: 1, maxLength: 4 })
  .map((drawn) => drawn.map(toDivision));

it('no other cut takes in more companies, or as many with more blocks', () => {
  expect(everyDivision).toHaveLength(52);
  fc.assert(
    fc.property(divisions, (drawn) => {
      const companies = drawn.map((division, index) => ({
        company: String(index),
        divisions: [division],
      }));
      const found = commonPartitionOf(companies);
      const [best] = everyDivision
        .map(toDivision)
        .map((cut) => ({
          reached: drawn.filter((division) => fits(division, cut)).length,
          cut: cut.length,
        }))
        .filter(({ reached, cut }) => reached > 1 && cut > 1)
        .sort((a, b) => b.reached - a.reached || b.cut - a.cut);
      expect(found && { reached: found.placed.size, cut: found.cut.length }).toEqual(best ?? null);
    }),
  );
});

it('each printed group of a company goes into one block, and every block has one', () => {
  fc.assert(
    fc.property(divisions, (drawn) => {
      const companies = drawn.map((division, index) => ({
        company: String(index),
        divisions: [division],
      }));
      const found = commonPartitionOf(companies);
      for (const [company, placed] of found?.placed ?? []) {
        const printed = drawn[Number(company)]?.map((group) => group.category) ?? [];
        expect(placed.flat().sort()).toEqual([...printed].sort());
        expect(placed.every((groups) => groups.length > 0)).toBe(true);
      }
    }),
  );
});
