import { expect, it } from 'vitest';
import { dataFiles } from '../data/dataFiles';
import { createRequestGroups } from './requestGroups';

const asking = (clientId: string) => ({ clientId, waitUntil: () => undefined });

it('loads once for the files of a page, and anew for a file requested again', async () => {
  const versions = ['first', 'second', 'third'];
  const respond = createRequestGroups(() => {
    const version = versions.shift();
    return Promise.resolve(
      new Map(dataFiles.map((file) => [file, new Response(`${file} ${version}`)] as const)),
    );
  });
  const page = await Promise.all(dataFiles.map((file) => respond(asking('page'), file)));
  expect(await page[1]?.text()).toBe('companies.csv first');
  expect(await page[dataFiles.indexOf('texts/en.json')]?.text()).toBe('texts/en.json first');
  expect(await (await respond(asking('page'), 'reports.csv')).text()).toBe('reports.csv second');
  expect(await (await respond(asking('another'), 'reports.csv')).text()).toBe('reports.csv third');
});
