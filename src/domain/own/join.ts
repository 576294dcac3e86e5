import type { Company, Dataset, Language, Wording } from '../dataset';
import { observationsAt } from '../facts/vintage';
import type { OwnCompany } from './ownCompany';
import { figuresOfTables, rowsOf, type OwnRows } from './rows';

type Companies = readonly OwnCompany[];

const joined = new WeakMap<Dataset, WeakMap<Companies, Dataset>>();
const rows = new WeakMap<Dataset, WeakMap<OwnCompany, OwnRows>>();

/**
 * The data set with companies of the reader behind those of the package, as if they were in it; the same
 * object for the same two. One whose id the package has is left out.
 */
export function joinOwn(dataset: Dataset, companies: Companies): Dataset {
  if (companies.length === 0) return dataset;
  const ofDataset = joined.get(dataset) ?? new WeakMap<Companies, Dataset>();
  joined.set(dataset, ofDataset);
  const made = ofDataset.get(companies) ?? join(dataset, companies);
  ofDataset.set(companies, made);
  return made;
}

/**
 * The rows of a company in a data set, and its numbers that have no place there (`gone`): the package has no
 * such indicator or group.
 */
export function ownRows(dataset: Dataset, company: OwnCompany): OwnRows {
  const ofDataset = rows.get(dataset) ?? new WeakMap<OwnCompany, OwnRows>();
  rows.set(dataset, ofDataset);
  const made = ofDataset.get(company) ?? rowsOf(company, figuresOfTables(company), dataset);
  ofDataset.set(company, made);
  return made;
}

/** The texts of a language with those of the companies. */
export function joinTexts(
  dataset: Dataset,
  companies: Companies,
  texts: ReadonlyMap<string, Wording>,
  language: Language,
): ReadonlyMap<string, Wording> {
  const own = companies.flatMap((company) => ownRows(dataset, company).texts);
  return new Map([
    ...texts,
    ...own.map(({ id, words }) => [id, { text: words[language], short: null }] as const),
  ]);
}

function join(dataset: Dataset, companies: Companies): Dataset {
  const taken = new Set(dataset.listed.map(({ id }) => id));
  const own = companies
    .filter(({ id }) => !taken.has(id))
    .map((company) => ({ place: company.place, ...ownRows(dataset, company) }));
  const reports = [...dataset.reports, ...own.flatMap((one) => one.reports)];
  const allObservations = [
    ...dataset.allObservations,
    ...own.flatMap(({ observations }) => observations),
  ];
  const added = placed(dataset.companies, own);
  return {
    ...dataset,
    companies: [...dataset.companies, ...added],
    listed: [...dataset.listed, ...added],
    first: dataset.first && [...dataset.first, ...added.map(({ id }) => id)],
    reports,
    allObservations,
    observations: observationsAt({ reports, allObservations }, dataset.vintage),
    texts: new Map([
      ...dataset.texts,
      ...own.flatMap(({ texts }) =>
        texts.map(({ id, caveats, aspects }) => [id, { id, caveats, aspects }] as const),
      ),
    ]),
  };
}

/** Behind the last company of the package, each at its place; where that is taken, at the next one. */
function placed(
  companies: readonly Company[],
  own: readonly (Pick<OwnRows, 'company'> & { readonly place: number })[],
): readonly Company[] {
  const last = companies.reduce((most, { position }) => Math.max(most, position), 0);
  let before = 0;
  return [...own]
    .sort((a, b) => a.place - b.place)
    .map(({ company, place }) => {
      before = Math.max(place, before + 1);
      return { ...company, position: last + before };
    });
}
