import { execFile } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import * as v from 'valibot';
import { findBrowser } from '../ci/testTools/browser';
import { tell } from './print';
import { serveSite } from './siteHost';

/** The last that runs on the oldest Node this project takes; 13 needs Node 22. */
const version = '12.8.2';
const pages = [
  'zh-Hant/',
  'zh-Hant/indicators/ghg_scope1_2/',
  'en/',
  'en/indicators/ghg_scope1_2/',
];

const audit = v.object({
  title: v.string(),
  score: v.nullable(v.number()),
  displayValue: v.optional(v.string()),
});
const reportSchema = v.object({
  categories: v.record(
    v.string(),
    v.object({
      title: v.string(),
      score: v.nullable(v.number()),
      auditRefs: v.array(v.object({ id: v.string(), weight: v.number() })),
    }),
  ),
  audits: v.record(v.string(), audit),
});

/**
 * Lighthouse's four scores, mobile as by default, and every audit that is less than full. Fetched by
 * npx when asked for: installed it weighs more than all else together.
 */
export async function benchLighthouse(dist: string, port: number): Promise<void> {
  const browser = findBrowser();
  if (browser === null) {
    console.log('Lighthouse: not run, for there is no browser.');
    return;
  }
  const host = await serveSite(dist, port, pages);
  const folder = mkdtempSync(path.join(tmpdir(), 'lighthouse-'));
  const file = path.join(folder, 'report.json');
  const asRoot = process.getuid?.() === 0 ? ' --no-sandbox' : '';
  try {
    for (const page of pages) {
      await run(
        [
          '--yes',
          `lighthouse@${version}`,
          `${host.origin}/${page}`,
          '--quiet',
          '--output=json',
          `--output-path=${file}`,
          `--chrome-flags=--headless=new --disable-gpu ${host.trust}${asRoot}`,
        ],
        browser,
      );
      tellReport(page, readFileSync(file, 'utf8'));
    }
  } finally {
    rmSync(folder, { recursive: true });
    host.close();
  }
}

/** Not the waiting call of Node, for the host that serves the pages lives in this process. */
async function run(words: readonly string[], browser: string): Promise<void> {
  await promisify(execFile)('npx', words, { env: { ...process.env, CHROME_PATH: browser } });
}

function tellReport(page: string, text: string): void {
  const { categories, audits } = v.parse(reportSchema, JSON.parse(text));
  console.log(`\nLighthouse ${version}: /${page}`);
  for (const { title, score, auditRefs } of Object.values(categories)) {
    tell(title, score === null ? 'no score' : String(Math.round(score * 100)));
    for (const { id, weight } of auditRefs) {
      const one = audits[id];
      if (!one || one.score === null || one.score === 1) continue;
      const counts = weight > 0 ? '' : ' (counts for nothing)';
      console.log(`  ${id}: ${one.score} ${one.displayValue ?? ''} ${one.title}${counts}`);
    }
  }
}
