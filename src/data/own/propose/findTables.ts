import { knownLabels, type Known } from '../../../domain/labels/known';
import { proposeLines } from '../../../domain/labels/proposeLines';
import { layoutOf } from '../../../domain/own/layout';
import { linesOf } from '../../../domain/own/lines';
import type { Proposals } from '../../../domain/own/outcomes';
import type { Sheet, TableLayout } from '../../../domain/own/ownCompany';

/** A table of a sheet, and what its lines may be. */
export interface FoundTable {
  readonly layout: TableLayout;
  readonly proposals: Proposals;
}

/** The tables of each sheet: as told, or as found. */
export function findTables(
  sheets: readonly { readonly sheet: Sheet; readonly layouts: readonly TableLayout[] | null }[],
  known: Known,
): readonly (readonly FoundTable[])[] {
  const labels = knownLabels(known);
  return sheets.map(({ sheet, layouts }) =>
    (layouts ?? layoutOf(sheet)).map((layout) => {
      const lines = linesOf(sheet, layout);
      const proposals = proposeLines(lines, labels);
      return {
        layout,
        proposals: new Map(
          lines.flatMap(({ row }, index) => {
            const proposal = proposals[index];
            return proposal ? [[row, proposal] as const] : [];
          }),
        ),
      };
    }),
  );
}
