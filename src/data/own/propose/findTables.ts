import { knownLabels, type Known } from '../../../domain/labels/known';
import { namesGroup } from '../../../domain/labels/match';
import { proposeLines } from '../../../domain/labels/proposeLines';
import { tablesOf } from '../../../domain/own/layout';
import { linesOf } from '../../../domain/own/lines';
import type { Proposals } from '../../../domain/own/outcomes';
import type { Sheet, TableLayout } from '../../../domain/own/ownCompany';

/** A table of a sheet, and what its lines may be. */
export interface FoundTable {
  /** Whether its layout is that in the turned sheet. */
  readonly turned: boolean;
  readonly layout: TableLayout;
  readonly proposals: Proposals;
}

/** The tables of each sheet: as told, or as found. */
export function findTables(
  sheets: readonly { readonly sheet: Sheet; readonly layouts: readonly TableLayout[] | null }[],
  known: Known,
): readonly (readonly FoundTable[])[] {
  const labels = knownLabels(known);
  const isGroup = (text: string) => namesGroup(text, labels.lexicon);
  return sheets.map(({ sheet, layouts }) =>
    (layouts?.map((layout) => ({ sheet, layout })) ?? tablesOf(sheet, isGroup)).map((found) => {
      const { layout } = found;
      const lines = linesOf(found.sheet, layout);
      const proposals = proposeLines(lines, labels);
      return {
        turned: found.sheet !== sheet,
        layout,
        proposals: new Map(
          lines.flatMap(({ id }, index) => {
            const proposal = proposals[index];
            return proposal ? [[id, proposal] as const] : [];
          }),
        ),
      };
    }),
  );
}
