/*
 * Cuts of one whole that several companies divide each in its own way. A cut is a set of blocks, a
 * block and a group are sets of atoms (`partitions.ts`). Sets only: no figures, no words.
 */

export type Atoms = ReadonlySet<string>;

/** One printed group. */
export interface Group {
  readonly category: string;
  readonly atoms: Atoms;
}

/** Printed groups that overlap nowhere and leave nobody outside. */
export type Division = readonly Group[];

export type Partition = readonly Atoms[];

/** The categories of a division that make up each block of a cut, in the order of the blocks. */
export type Placed = readonly (readonly string[])[];

/** A cut and the companies that can be brought to it, each with its groups in each block. */
export interface CommonPartition {
  readonly cut: Partition;
  readonly placed: ReadonlyMap<string, Placed>;
}

interface Divided {
  readonly company: string;
  /** More than one where groups are printed inside others. */
  readonly divisions: readonly Division[];
}

/**
 * Of all cuts into at least two blocks the one that most companies, at least two, can be brought to
 * by adding groups; then the one with more blocks, then the one that needs fewer sums. Null where
 * there is none.
 */
export function commonPartitionOf(companies: readonly Divided[]): CommonPartition | null {
  const [best] = coarsenings(companies.flatMap(({ divisions }) => divisions))
    .map((cut) => ({ cut, placed: placeAll(cut, companies) }))
    .filter(({ cut, placed }) => cut.length > 1 && placed.size > 1)
    .sort(
      (a, b) =>
        b.placed.size - a.placed.size || b.cut.length - a.cut.length || sumsIn(a) - sumsIn(b),
    );
  return best ?? null;
}

/** The first group that lies in more than one block, or is no part of the cut at all. */
export function crossingGroup(cut: Partition, division: Division): Group | null {
  return division.find((group) => !cut.some((block) => isWithin(group, block))) ?? null;
}

/** The place of the first block that none of the groups lies in; -1 where there is none. */
export function emptyBlock(cut: Partition, division: Division): number {
  return cut.findIndex((block) => !division.some((group) => isWithin(group, block)));
}

/** The finest common coarsening of every choice of divisions, each cut once. */
function coarsenings(divisions: readonly Division[]): readonly Partition[] {
  const cuts = new Map<string, Partition>();
  const keep = (cut: Partition) => cuts.set(idOf(cut), cut);
  for (const division of divisions) {
    for (const cut of [...cuts.values()]) keep(coarsen(cut, division));
    keep(coarsen([], division));
  }
  return [...cuts.values()];
}

/** Joins the blocks of a cut wherever a group lies in more than one of them. */
function coarsen(cut: Partition, division: Division): Partition {
  return division.reduce((blocks, { atoms }) => {
    const touched = blocks.filter((block) => [...atoms].some((atom) => block.has(atom)));
    const joined = new Set([...touched.flatMap((block) => [...block]), ...atoms]);
    return [...blocks.filter((block) => !touched.includes(block)), joined];
  }, cut);
}

function idOf(cut: Partition): string {
  return cut
    .map((atoms) => [...atoms].sort().join(' '))
    .sort()
    .join('|');
}

function placeAll(cut: Partition, companies: readonly Divided[]): ReadonlyMap<string, Placed> {
  const found = new Map<string, Placed>();
  for (const { company, divisions } of companies) {
    const fits = divisions.find(
      (division) => crossingGroup(cut, division) === null && emptyBlock(cut, division) < 0,
    );
    if (fits) found.set(company, place(cut, fits));
  }
  return found;
}

function place(cut: Partition, division: Division): Placed {
  return cut.map((block) =>
    division.filter((group) => isWithin(group, block)).map((group) => group.category),
  );
}

function sumsIn({ placed }: CommonPartition): number {
  return [...placed.values()].flat().filter((groups) => groups.length > 1).length;
}

function isWithin(group: Group, block: Atoms): boolean {
  return [...group.atoms].every((atom) => block.has(atom));
}
