import { queryOptions } from '@tanstack/react-query';
import * as v from 'valibot';
import { languages } from '../domain/dataset';
import { groupBy } from '../domain/groupBy';
import type { SearchWords } from '../domain/search/searchIndex';
import { searchFile } from './dataFiles';
import { staleFile, type Issue } from './issue';
import { FileError, forgetFaulty, loadedOnce } from './loadFile';
import { parseJson } from './parseJson';
import { loadBeside } from './datasetQuery';

const words = v.array(v.pipe(v.string(), v.nonEmpty()));
const form = v.object({
  entries: v.array(
    v.object({ id: v.string(), words: v.object(v.entriesFromList(languages, words)) }),
  ),
  simplified: v.string(),
});

/** The words and characters of `search.json`; a file that is not of its form has none. */
export function parseSearchWords(
  json: string,
): SearchWords & { readonly issues: readonly Issue[] } {
  const issues: Issue[] = [];
  const { entries, simplified } = parseJson(searchFile, json, form, issues) ?? {
    entries: [],
    simplified: '',
  };
  const pairs = simplified.match(/../gu) ?? [];
  return {
    words: new Map(
      [...groupBy(entries, ({ id }) => id)].map(([id, those]) => [
        id,
        languages.flatMap((language) => those.flatMap((entry) => entry.words[language])),
      ]),
    ),
    simplified: new Map(pairs.map(([traditional = '', simple = '']) => [traditional, simple])),
    issues,
  };
}

/**
 * The words of the search; rejects with a `FileError` if their file fails to load, is none of its form or
 * not of the version of the tables (`stale_checksum`).
 */
export const searchWordsQuery = queryOptions({
  ...loadedOnce,
  queryKey: ['search'],
  structuralSharing: false,
  queryFn: async ({ client }) => {
    const { text, isStale } = await loadBeside(client, searchFile);
    const words = parseSearchWords(text);
    const fault = isStale ? staleFile(searchFile) : words.issues[0];
    if (!fault) return words;
    forgetFaulty(client, [fault]);
    throw new FileError(fault);
  },
});
