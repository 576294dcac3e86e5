import type { Dataset, Indicator, Observation } from '../../domain/dataset';
import { derivationOf } from '../../domain/figure';
import { figuresOf, yearsOfIndicator } from '../../domain/figures/figuresOf';
import { groupBy } from '../../domain/groupBy';
import type { I18n } from '../../i18n/I18n';
import { namedCompany, type NamedCompany } from '../../viewModels/namedCompany';
import { observationsOfIndicator } from '../../domain/facts/lookup';
import { dataText } from '../../wording/names';

/** What one company's report says of what it counts and how. */
export interface CompanyDefinition extends NamedCompany {
  readonly boundary: readonly string[];
  readonly definition: readonly string[];
  readonly notes: readonly string[];
  /** Notes on single groups or sites. */
  readonly groupNotes: readonly string[];
}

/** Boundary, definition and notes of every figure of an indicator, company by company. */
export function buildDefinitions(
  dataset: Dataset,
  indicator: Indicator,
  companies: readonly string[],
  i18n: I18n,
): readonly CompanyDefinition[] {
  const byCompany = groupBy(observationsOfIndicator(dataset, indicator.id), (row) => row.company);
  return companies.map((company) => {
    const rows = [...(byCompany.get(company) ?? []), ...inputsOf(dataset, indicator, company)].sort(
      (a, b) => b.year - a.year,
    );
    const whole = rows.filter((row) => row.dimension === null);
    const gaps = dataset.disclosures.filter(
      (row) => row.company === company && row.indicator === indicator.id,
    );
    const texts = (ids: readonly (string | null)[]) => [
      ...new Set(ids.flatMap((id) => (id === null ? [] : [dataText(id, i18n)]))),
    ];
    const notes = texts([...gaps, ...whole].map((row) => row.note));
    return {
      ...namedCompany(dataset, company, i18n),
      boundary: texts(rows.map((row) => row.boundary)),
      definition: texts(rows.map((row) => row.definition)),
      notes,
      groupNotes: texts(rows.map((row) => row.note)).filter((note) => !notes.includes(note)),
    };
  });
}

/** The printed numbers a derived figure of any year rests on. */
function inputsOf(dataset: Dataset, indicator: Indicator, company: string): readonly Observation[] {
  return yearsOfIndicator(dataset, indicator, [company]).flatMap((year) =>
    figuresOf(dataset, indicator, [company], year).flatMap(
      (figure) => derivationOf(figure)?.inputs ?? [],
    ),
  );
}
