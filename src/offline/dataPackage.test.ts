import { describe, expect, it } from 'vitest';
import { hashOf } from '../data/loadPackage';
import { dataFiles, type DataFile } from '../data/dataFiles';
import { createDesk, currentPackage, type Answers, type Shelf } from './dataPackage';

/** A package whose files say `version`, with the descriptor that belongs to it. */
async function packageOf(version: string): Promise<ReadonlyMap<DataFile, string>> {
  const rest = dataFiles.filter((file) => file !== 'datapackage.json');
  const resources = await Promise.all(
    rest.map(async (path) => ({
      path,
      hash: await hashOf(new TextEncoder().encode(`${path} ${version}`)),
    })),
  );
  return new Map([
    ...rest.map((file) => [file, `${file} ${version}`] as const),
    ['datapackage.json', JSON.stringify({ version, resources })] as const,
  ]);
}

const answersOf = (texts: ReadonlyMap<DataFile, string>): Answers =>
  new Map([...texts].map(([file, text]) => [file, new Response(text)]));

function shelfOf(kept: Answers | null): Shelf & { kept: Answers | null } {
  return {
    kept,
    take() {
      return Promise.resolve(this.kept);
    },
    put(files) {
      this.kept = files;
      return Promise.resolve();
    },
  };
}

const hostOf = (texts: ReadonlyMap<DataFile, string>) => (file: DataFile) =>
  Promise.resolve(new Response(texts.get(file)));

const textOf = (answers: Answers | null, file: DataFile) => answers?.get(file)?.text();

describe('currentPackage', () => {
  it('gives the host’s package and keeps it', async () => {
    const shelf = shelfOf(answersOf(await packageOf('old')));
    const given = await currentPackage({
      ask: hostOf(await packageOf('new')),
      shelf,
      patienceMs: 1000,
    });
    expect(await textOf(given, 'companies.csv')).toBe('companies.csv new');
    expect(await textOf(shelf.kept, 'companies.csv')).toBe('companies.csv new');
  });

  it('gives every file from the shelf where one cannot be had', async () => {
    const host = hostOf(await packageOf('new'));
    const given = await currentPackage({
      ask: (file) => (file === 'texts.json' ? Promise.reject(new TypeError('away')) : host(file)),
      shelf: shelfOf(answersOf(await packageOf('old'))),
      patienceMs: 1000,
    });
    for (const file of dataFiles) {
      expect(await textOf(given, file)).toBe((await packageOf('old')).get(file));
    }
  });

  it('neither gives nor keeps a host’s files of two versions where one version is kept', async () => {
    const half = new Map(await packageOf('new')).set('reports.csv', 'reports.csv old');
    const shelf = shelfOf(answersOf(await packageOf('old')));
    const given = await currentPackage({ ask: hostOf(half), shelf, patienceMs: 1000 });
    expect(await textOf(given, 'companies.csv')).toBe('companies.csv old');
    expect(given).toBe(shelf.kept);
  });

  it('gives the shelf’s where the host does not answer in time', async () => {
    const given = await currentPackage({
      ask: () => new Promise(() => undefined),
      shelf: shelfOf(answersOf(await packageOf('old'))),
      patienceMs: 5,
    });
    expect(await textOf(given, 'texts.json')).toBe('texts.json old');
  });

  it('waits for the host, and gives what it has, where nothing is kept or can be', async () => {
    const host = hostOf(await packageOf('new'));
    const blocked: Shelf = {
      take: () => Promise.reject(new Error('blocked')),
      put: () => Promise.reject(new Error('blocked')),
    };
    const slow = async (file: DataFile) => {
      await new Promise((resolve) => setTimeout(resolve, 20));
      return file === 'texts.json' ? new Response('gone', { status: 404 }) : host(file);
    };
    const given = await currentPackage({ ask: slow, shelf: blocked, patienceMs: 5 });
    expect(given.get('texts.json')?.status).toBe(404);
    expect(await textOf(given, 'companies.csv')).toBe('companies.csv new');
  });

  it('gives the host’s package where nothing can be kept', async () => {
    const blocked: Shelf = {
      take: () => Promise.reject(new Error('blocked')),
      put: () => Promise.reject(new Error('blocked')),
    };
    const given = await currentPackage({
      ask: hostOf(await packageOf('new')),
      shelf: blocked,
      patienceMs: 1000,
    });
    expect(await textOf(given, 'companies.csv')).toBe('companies.csv new');
  });
});

describe('createDesk', () => {
  it('loads once for the files of a page, and anew for a file asked for again', async () => {
    const versions = ['first', 'second', 'third'];
    const desk = createDesk(async () => answersOf(await packageOf(versions.shift() ?? 'none')));
    const page = await Promise.all(dataFiles.map((file) => desk('page', file)));
    expect(await page[1]?.text()).toBe('companies.csv first');
    expect(await page[9]?.text()).toBe('texts.json first');
    expect(await (await desk('page', 'reports.csv')).text()).toBe('reports.csv second');
    expect(await (await desk('another', 'reports.csv')).text()).toBe('reports.csv third');
  });
});
