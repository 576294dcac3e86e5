import { byId } from '../byId';
import type { Company, Standard } from '../dataset';

/** The regimes whose issuers a standard obliges; where it has none, reports follow it of their own accord. */
const regimes: Readonly<Partial<Record<Standard, readonly string[]>>> = {
  hkex: ['hkex_c2', 'hkex_c2_2025'],
  hkex_part_d: ['hkex_c2_2025'],
  szse17: ['szse_17'],
};

/** HKEX KPIs that the text of 2025 moved from part C to part D (climate-related disclosures). */
const movedToPartD = byId<readonly string[]>({
  hkex_c2_2025: ['A1.2', 'A4.1'],
});

/**
 * True where a company is subject to a standard, or the standard is one to follow by choice; also where nobody
 * says under which rules it reports.
 */
export function isSubjectTo({ regime }: Pick<Company, 'regime'>, standard: Standard): boolean {
  return regime === '' || (regimes[standard]?.includes(regime) ?? true);
}

/** True for the standards that the company's own regime lays down. */
export function isObliged({ regime }: Pick<Company, 'regime'>, standard: Standard): boolean {
  return regimes[standard]?.includes(regime) ?? false;
}

/** The HKEX KPIs that the company's regime asks for elsewhere: in part D. */
export function movedCodes({ regime }: Pick<Company, 'regime'>): readonly string[] {
  return movedToPartD.get(regime) ?? [];
}

/** True where a company is asked for a code. */
export function isAsked(company: Pick<Company, 'regime'>, standard: Standard, id: string): boolean {
  return (
    isSubjectTo(company, standard) && !(standard === 'hkex' && movedCodes(company).includes(id))
  );
}
