import * as v from 'valibot';
import type { CountKind } from '../../domain/compare/countsOfMany';
import type { Language } from '../../domain/dataset';
import type { DataFile, FileTexts } from '../dataFiles';

/*
 * A package of more companies than stand side by side is read in slices, which the build writes from its
 * files: what all pages share, and the rows of each company, in the columns of the data contract.
 */

/** Below `data/`: what all pages share. */
export const sharedSlice = 'slices/shared.json';

/** Below `data/`: the rows of one company. */
export function companySlice(company: string): string {
  return `slices/companies/${company}.json`;
}

/** Below `data/`: the texts in one language that all pages share, or that one company's rows refer to. */
export function textsSlice(language: Language, company: string | null): string {
  return company === null
    ? `slices/texts/${language}.json`
    : `slices/texts/${language}/${company}.json`;
}

/** Some of the package's files, or some of their rows, with the header. */
export interface Slice {
  /** The hash of the descriptor of the package it is of. */
  readonly package: string;
  readonly files: FileTexts;
}

const ofPackage = v.pipe(v.string(), v.parseJson(), v.object({ package: v.string() }));

/** The hash of the package that a slice, as it is written, is of; null where it is none. */
export function packageOfSlice(json: string): string | null {
  const parsed = v.safeParse(ofPackage, json);
  return parsed.success ? parsed.output.package : null;
}

/** The files of slices of one package as if they were a package: of each table the rows of all of them. */
export function mergeSlices(slices: readonly Slice[]): FileTexts {
  const merged = new Map<DataFile, string>();
  for (const { files } of slices) {
    for (const [file, text] of files) {
      const before = merged.get(file);
      merged.set(file, before === undefined ? text : before + withoutHeader(text));
    }
  }
  return merged;
}

/** Ends where the first line does: no column of ours has a line break in its name. */
function withoutHeader(csv: string): string {
  return csv.slice(csv.indexOf('\n') + 1);
}

/** Below `data/`: an indicator over all companies, or over those of a group. */
export function indicatorSlice(indicator: string, group: string | null = null): string {
  return `slices/indicators/${[indicator, ...(group === null ? [] : [group])].join('/')}.json`;
}

/** Below `data/`: how many of each state, or outcome of a check, all companies have. */
export function countsSlice(kind: CountKind): string {
  return `slices/${kind}.json`;
}
