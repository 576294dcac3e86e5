import path from 'node:path';
import { readFile } from 'node:fs/promises';
import { unzipSync } from 'fflate';
import * as v from 'valibot';
import { failedToLoad, removeFile } from '../../support/dataFaults';
import { bytesOf, columnsOf, packageFiles, sha256 } from '../../support/dataPackage';
import { DataPage } from '../../pages/dataPage';
import { expect, test } from '../../support/test';
import { languages, message } from '../../support/messages';

const withDescriptor = [...packageFiles, 'datapackage.json'];

test('every file of the package is listed', async ({ page }) => {
  const data = new DataPage(page);
  await data.show();
  await expect(data.files).toHaveCount(packageFiles.length);
});

// A page each: browsers drop the eleventh download of one page within a second.
for (const file of withDescriptor) {
  test(`${file} is downloaded as published, with its SHA-256 beside it`, async ({ page }) => {
    const data = new DataPage(page);
    await data.show();
    const download = await data.take(data.link(file));
    expect(download.suggestedFilename()).toBe(path.basename(file));
    const hash = sha256(await readFile(await download.path()));
    expect(hash).toBe(sha256(bytesOf(file)));
    if (file !== 'datapackage.json') await expect(data.hash(file)).toHaveText(hash);
  });
}

test('the zip holds the whole package, byte by byte', async ({ page }) => {
  const data = new DataPage(page);
  await data.show();
  const download = await data.take(data.zip);
  expect(download.suggestedFilename()).toMatch(/^esg-peer-ledger-\d{4}\.\d+\.zip$/);
  const files = unzipSync(await readFile(await download.path()));
  expect(Object.keys(files).toSorted()).toEqual(withDescriptor.toSorted());
  for (const [file, bytes] of Object.entries(files)) {
    expect(sha256(bytes), file).toBe(sha256(bytesOf(file)));
  }
  await expect(data.zip).toBeEnabled();
  await expect(data.notices).toHaveCount(0);
});

test.describe('a file that is gone', () => {
  test.use({ expectedErrors: failedToLoad });

  test('makes no partial zip: an error shows, and the next try works', async ({ page }) => {
    const data = new DataPage(page);
    await data.show();
    let taken = 0;
    page.on('download', () => (taken += 1));
    await removeFile(page, 'conversions.csv');
    await data.zip.click();
    await expect(data.notices).toContainText(message('en', 'data.zip_failed'));
    await expect(data.notices).toContainText('conversions.csv');
    expect(taken).toBe(0);
    await page.unroute('**/data/conversions.csv');
    const download = await data.take(data.zip);
    const files = unzipSync(await readFile(await download.path()));
    expect(Object.keys(files)).toContain('conversions.csv');
    await expect(data.notices).toHaveCount(0);
  });
});

for (const language of languages) {
  test(`the dictionary explains every column of observations.csv (${language})`, async ({
    page,
  }) => {
    const data = new DataPage(page, language);
    await data.show();
    const dictionary = data.dictionary('observations.csv');
    const names = dictionary.getByRole('rowheader');
    await expect(names).toHaveCount(0);
    await dictionary.locator('summary').click();
    await expect(names).toHaveText([...columnsOf('observations.csv')]);
    const cells = await dictionary.getByRole('cell').allTextContents();
    expect(cells).toHaveLength(columnsOf('observations.csv').length * 2);
    expect(cells.filter((words) => words.trim() === '')).toEqual([]);
  });
}

test('machines find the data set in the page as it is built', async ({ request, baseURL }) => {
  const markup = await (await request.get('/en/data/index.html')).text();
  const [, json] = /<script type="application\/ld\+json">(.+?)<\/script>/s.exec(markup) ?? [];
  expect(json).toBeDefined();
  const found = v.parse(
    v.object({
      '@context': v.literal('https://schema.org'),
      '@type': v.literal('Dataset'),
      name: v.pipe(v.string(), v.minLength(10)),
      description: v.pipe(v.string(), v.minLength(50), v.maxLength(5000)),
      license: v.literal('https://creativecommons.org/licenses/by/4.0/'),
      distribution: v.array(v.object({ contentUrl: v.string() })),
    }),
    JSON.parse(json ?? ''),
  );
  const urls = found.distribution.map(({ contentUrl }) => contentUrl);
  expect(urls.length).toBeGreaterThanOrEqual(packageFiles.length);
  for (const url of urls) {
    const { pathname } = new URL(url, `${baseURL ?? ''}/en/data/index.html`);
    expect(sha256(await (await request.get(pathname)).body()), url).toBe(
      sha256(bytesOf(pathname.slice('/data/'.length))),
    );
  }
});
