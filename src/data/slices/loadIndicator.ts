import type { QueryClient } from '@tanstack/react-query';
import * as v from 'valibot';
import type { IndicatorOfMany } from '../../domain/compare/manyCompanies';
import { caveatIds } from '../../domain/dataset';
import { figureStates } from '../../domain/figure';
import { staleFile } from '../issue';
import { FileError, fileQuery, forgetFaulty } from '../loadFile';
import { indicatorSlice, sharedSlice } from './sliceFiles';

const count = v.pipe(v.number(), v.integer(), v.minValue(0));
const yearOfMany = v.object({
  verdict: v.nullable(v.picklist(['comparable', 'with_care', 'do_not_rank'])),
  reasons: v.array(v.tuple([v.picklist(caveatIds), count])),
  companies: v.array(count),
  values: v.array(v.pipe(v.string(), v.regex(/^-?\d+(?:\.\d+)?$/))),
  apart: count,
  gaps: v.record(v.picklist(figureStates), count),
});
const schema = v.object({ package: v.string(), years: v.record(v.string(), yearOfMany) });
const packageOf = v.object({ package: v.string() });

/** An indicator over all companies of the package; rejects with a `FileError`. */
export async function loadIndicator(
  client: QueryClient,
  indicator: string,
): Promise<IndicatorOfMany> {
  const address = indicatorSlice(indicator);
  const query = fileQuery(address);
  const shared = await client.query(fileQuery(sharedSlice));
  const { package: version } = v.parse(packageOf, JSON.parse(shared.text));
  const read = async () => parseSlice(address, (await client.query(query)).text);
  const first = await read();
  if (first.package === version) return first.years;
  // A cache on the way may hold an old one.
  forgetFaulty(client, [staleFile(address)]);
  const again = await read();
  if (again.package !== version) throw new FileError(staleFile(address));
  return again.years;
}

function parseSlice(address: string, text: string): v.InferOutput<typeof schema> {
  const parsed = v.safeParse(v.pipe(v.string(), v.parseJson(), schema), text);
  if (parsed.success) return parsed.output;
  const [{ message }] = parsed.issues;
  throw new FileError({
    file: address,
    line: null,
    column: null,
    rule: 'not_json',
    found: message,
  });
}
