import { queryOptions } from '@tanstack/react-query';
import * as v from 'valibot';
import { languages } from '../domain/dataset';
import { searchFile } from './dataFiles';
import type { Issue } from './issue';
import { fileQuery, loadedOnce } from './loadFile';
import { parseJson } from './parseJson';

const words = v.array(v.pipe(v.string(), v.nonEmpty()));
const entries = v.array(
  v.object({ id: v.string(), words: v.object(v.entriesFromList(languages, words)) }),
);

/** The words of all languages by the id of a company or indicator. */
export type SearchWords = ReadonlyMap<string, readonly string[]>;

/** Synonyms, everyday words and abbreviations of `search.json`; a file that is not of its form has none. */
export function parseSearchWords(json: string): {
  readonly words: SearchWords;
  readonly issues: readonly Issue[];
} {
  const issues: Issue[] = [];
  const parsed = parseJson(searchFile, json, entries, issues) ?? [];
  return {
    words: new Map(
      parsed.map((entry) => [entry.id, languages.flatMap((language) => entry.words[language])]),
    ),
    issues,
  };
}

/** The words of the search; rejects with a `FileError` if their file fails to load. */
export const searchWordsQuery = queryOptions({
  ...loadedOnce,
  queryKey: ['search'],
  structuralSharing: false,
  queryFn: async ({ client }) => parseSearchWords(await client.query(fileQuery(searchFile))),
});
