import * as v from 'valibot';
import { searchFile } from '../../../src/data/dataFiles';
import { byLanguage } from '../../../src/domain/dataset';
import { publishedReports } from '../../../src/testing/published';
import type { MadeCompany } from './company';
import type { Folder } from './folder';
import { inLanguage } from './words';

const form = v.object({
  entries: v.array(v.looseObject({ id: v.string() })),
  simplified: v.string(),
});

/** Begins the words of the search with those that are of no company; returns what ends them. */
export function startSearch(folder: Folder, json: string): () => void {
  const { entries, simplified } = v.parse(form, JSON.parse(json));
  const shared = entries.filter(({ id }) => !publishedReports.has(id));
  folder.write(searchFile, `{\n "entries": [\n${shared.map(lineOf).join(',\n')}`);
  return () => {
    folder.add(searchFile, `\n ],\n "simplified": ${JSON.stringify(simplified)}\n}\n`);
  };
}

/** What a reader may call a company. */
export function searchEntry({ id, names, listing }: MadeCompany): string {
  const words = byLanguage((language) => [
    inLanguage(names.short, language).toLowerCase(),
    ...listing.code.toLowerCase().split('|'),
  ]);
  return `,\n${lineOf({ id, words })}`;
}

function lineOf(entry: Readonly<Record<string, unknown>>): string {
  return `  ${JSON.stringify(entry)}`;
}
