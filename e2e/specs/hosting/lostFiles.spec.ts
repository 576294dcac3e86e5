import path from 'node:path';
import type { Browser, Page } from '@playwright/test';
import { builtSite, withoutImportMap } from '../../hosts/builtSite';
import type { Answer, ProgrammableHost } from '../../hosts/serve';
import { drawn, journeys, type Journey } from '../../support/journeys';
import { message } from '../../support/messages';
import { siteTest } from '../../support/siteTest';
import { expect } from '../../support/test';

/*
 * Every built file that a reader's way through the site asks for is taken away in turn: what is published
 * stays, the message names the file, nothing is thrown, and Try again mends it without a reload.
 */

const faults = {
  missing: (answer: Answer): Answer => ({ ...answer, status: 404, body: 'not found' }),
  'broken off': (answer: Answer): Answer => ({ ...answer, breaksAfter: answer.body.length >> 1 }),
  empty: (answer: Answer): Answer => ({ ...answer, body: '' }),
  'a page': (answer: Answer): Answer => ({
    ...answer,
    headers: { ...answer.headers, 'content-type': 'text/html; charset=utf-8' },
    body: '<!doctype html><title>Not found</title>',
  }),
} as const;
type Fault = keyof typeof faults;
const kinds: readonly Fault[] = ['missing', 'broken off', 'empty', 'a page'];

/** What no figure and no word hangs on: nothing is told of it, and nothing breaks. */
const ornaments = /\.(?:woff2|png|svg|ico|webmanifest)$|\/(?:font-metrics|keepOffline|slices)-/;

/** Scripts without which there is nothing that could go on: only a reload mends them. */
const first = /\/(?:index|ahead|rolldown-runtime)-/;

/** What a page in a frame asks for is told in the frame: the journey to an embed tries it. */
const ofFrame = /\/EmbedRoot-/;

/** Every file in each of its ways (EVERY_FILE=1), else in one, in turn. */
const isWhole = process.env['EVERY_FILE'] === '1';

function casesOf(files: readonly string[]): readonly (readonly [file: string, fault: Fault])[] {
  return files.flatMap((file, index) => {
    const ways = file.includes('/data/') ? kinds : kinds.slice(0, 2);
    const inTurn = ways[index % ways.length] ?? 'missing';
    return (isWhole ? ways : [inTurn]).map((fault) => [file, fault] as const);
  });
}

/** A page of a browser that has nothing stored, and what is thrown there. */
async function openFresh(browser: Browser, site: ProgrammableHost) {
  const context = await browser.newContext({
    baseURL: site.origin,
    serviceWorkers: 'block',
    reducedMotion: 'reduce',
  });
  // What is loaded ahead while the page is idle would hide which part needs which file.
  await context.addInitScript(() => {
    const wait = window.setTimeout.bind(window);
    Object.assign(window, {
      setTimeout: (work: () => void, ms?: number) => (ms === 1500 ? 0 : wait(work, ms)),
    });
  });
  const page = await context.newPage();
  const thrown: string[] = [];
  page.on('pageerror', ({ message: text }) => thrown.push(text));
  return { page, thrown, close: () => context.close() };
}

/** The files that a journey asks for, beside those of the page it begins on. */
async function filesOf(
  browser: Browser,
  site: ProgrammableHost,
  { path: at, before = drawn, act, arrived }: Journey,
) {
  const { page, close } = await openFresh(browser, site);
  const start = site.requested.length;
  await page.goto(at);
  let from = start;
  if (act) {
    await before(page);
    from = site.requested.length;
    await act(page);
  }
  await arrived(page);
  await page.waitForLoadState('networkidle');
  await close();
  const files = site.requested.slice(from).filter((name) => !/\/$|favicon/.test(name));
  return [...new Set(files)];
}

/** The published page at an address. */
function textOf(at: string): string {
  const answer = builtSite(new URL(at, 'http://host').pathname);
  if (typeof answer === 'string') throw new Error(`no page at ${at}`);
  return answer.body.toString();
}

function numbersIn(html: string): readonly string[] {
  return [...new Set(html.replace(/<[^>]*>|&#?\w+;/g, ' ').match(/\d[\d,]*(?:\.\d+)?/g))];
}

interface Case {
  readonly journey: Journey;
  readonly file: string;
  readonly fault: Fault;
}

async function expectMended(
  browser: Browser,
  site: ProgrammableHost,
  { journey, file, fault }: Case,
) {
  const { page, thrown, close } = await openFresh(browser, site);
  site.reply = (pathname) => {
    const answer = builtSite(pathname);
    return pathname === file && typeof answer !== 'string' ? faults[fault](answer) : answer;
  };
  await page.goto(journey.path);
  if (journey.act) {
    await (journey.before ?? drawn)(page);
    await journey.act(page);
  }
  if (!ornaments.test(file)) {
    const told = page
      .locator('[role=alert], .notice')
      .filter({ hasText: path.basename(file), visible: true });
    await expect(told.first()).toBeVisible();
    await expectPublished(page, journey.path);
    await page.evaluate(() => Object.assign(window, { stillHere: true }));
    site.reply = builtSite;
    if (journey.again) await journey.again(page);
    else
      await told
        .getByRole('button', { name: message('en', 'notice.retry') })
        .first()
        .click();
  }
  await journey.arrived(page);
  if (!ornaments.test(file) && !first.test(file)) {
    expect(await page.evaluate(() => 'stillHere' in window)).toBe(true);
  }
  expect(thrown).toEqual([]);
  await close();
  site.reply = builtSite;
}

/** The published numbers stand where the address asks for no other view. */
async function expectPublished(page: Page, at: string): Promise<void> {
  if (new URL(page.url()).search !== '' || at.includes('/embed/')) return;
  const there = new Set(numbersIn(await page.getByRole('main').innerHTML()));
  const [, main = ''] = /<main[^>]*>([^]*)<\/main>/.exec(textOf(at)) ?? [];
  const published = numbersIn(main);
  expect(published.length).toBeGreaterThan(3);
  expect(published.filter((number) => !there.has(number))).toEqual([]);
}

/** The files that the first page asks for, whose journey tries them. */
const common = withoutImportMap(textOf('/en/'));

siteTest.use({ expectedErrors: /Failed to/ });

for (const [name, journey] of Object.entries(journeys)) {
  siteTest(`${name}: each file it asks for is lost in turn`, async ({ browser, site }) => {
    if (isWhole) siteTest.setTimeout(900_000);
    const own = (await filesOf(browser, site, journey)).filter(
      (file) =>
        (journey === journeys['overview'] || !common.includes(file)) &&
        (journey === journeys['embed'] || !ofFrame.test(file)),
    );
    const failed: string[] = [];
    const cases = casesOf(own);
    for (const [file, fault] of cases) {
      await expectMended(browser, site, { journey, file, fault }).catch((error: unknown) => {
        failed.push(`${file}, ${fault}: ${String(error).slice(0, 600)}`);
      });
    }
    expect(cases.length).toBeGreaterThan(0);
    expect(failed).toEqual([]);
  });
}
