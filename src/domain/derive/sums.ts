import { byId } from '../byId';

/**
 * Totals that are the sum of other indicators by definition: scope 1 + scope 2 (+ scope 3; GHG
 * Protocol), direct + indirect energy (HKEX KPI A2.1). Several forms, the usual one first.
 *
 * Each is checked where it is printed. The total of three scopes is not derived: every report chooses
 * the categories of its scope 3, so what it prints does not fix the total.
 */
export const sums = byId<readonly (readonly string[])[]>({
  ghg_scope1_2: [['ghg_scope1', 'ghg_scope2']],
  ghg_scope1_2_3: [
    ['ghg_scope1', 'ghg_scope2', 'ghg_scope3'],
    ['ghg_scope1_2', 'ghg_scope3'],
  ],
  energy_total: [['energy_direct', 'energy_indirect']],
});

/** Amounts printed by group whose total is an indicator of its own. */
const totals: ReadonlyMap<string, string> = new Map([['energy_use', 'energy_total']]);

/** The indicator that is the total of an indicator's groups: itself, but for those above. */
export function totalOf(indicator: string): string {
  return totals.get(indicator) ?? indicator;
}
