import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { dataFiles } from '../../src/data/dataFiles';
import { outcomes, rules } from '../../src/domain/checks/finding';
import { languages } from '../../src/domain/dataset';
import { reportFindings } from './findings/report';

/*
 * npm run data:findings [-- --data DIR] [--language en|zh-Hant|zh-Hans] [--json]
 *                          [--company ID] [--rule ID] [--outcome ID]
 * Prints what each report says of itself, by the code of the page. Faults of the data go to stderr;
 * leaves with 1 where the findings cannot be made.
 */

const { values } = parseArgs({
  options: {
    data: { type: 'string', default: 'public/data' },
    language: { type: 'string', default: 'en' },
    json: { type: 'boolean', default: false },
    company: { type: 'string' },
    rule: { type: 'string' },
    outcome: { type: 'string' },
  },
});

const { text, messages, failed } = existsSync(values.data)
  ? reportFindings(readFiles(), {
      language: among('language', languages, values.language) ?? 'en',
      json: values.json,
      company: values.company ?? null,
      rule: among('rule', rules, values.rule),
      outcome: among('outcome', outcomes, values.outcome),
    })
  : {
      text: '',
      messages: [`${values.data} is not there; name the folder: --data DIR`],
      failed: true,
    };
for (const message of messages) console.error(message);
if (text !== '') console.log(text);
if (failed) process.exitCode = 1;

/** The files of the package that are there, by their names. */
function readFiles() {
  return new Map(
    dataFiles
      .filter((file) => existsSync(path.join(values.data, file)))
      .map((file) => [file, new Uint8Array(readFileSync(path.join(values.data, file)))] as const),
  );
}

/** One of the words an option knows; ends the program where it is none of them. */
function among<Word extends string>(
  option: string,
  known: readonly Word[],
  given: string | undefined,
): Word | null {
  const word = known.find((item) => item === given) ?? null;
  if (given !== undefined && word === null) {
    console.error(`--${option} ${given} is none of: ${known.join(', ')}`);
    process.exit(1);
  }
  return word;
}
