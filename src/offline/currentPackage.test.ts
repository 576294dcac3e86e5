import { describe, expect, it } from 'vitest';
import { hashOf } from '../data/loadPackage';
import { dataFiles, type DataFile } from '../data/dataFiles';
import { currentPackage } from './currentPackage';
import type { PackageResponses, PackageStore } from './packageStore';

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

const responsesOf = (texts: ReadonlyMap<DataFile, string>): PackageResponses =>
  new Map([...texts].map(([file, text]) => [file, new Response(text)]));

function storeOf(
  stored: PackageResponses | null,
): PackageStore & { stored: PackageResponses | null } {
  return {
    stored,
    read() {
      return Promise.resolve(this.stored);
    },
    write(files) {
      this.stored = files;
      return Promise.resolve();
    },
  };
}

const hostOf = (texts: ReadonlyMap<DataFile, string>) => (file: DataFile) =>
  Promise.resolve(new Response(texts.get(file)));

const textOf = (responses: PackageResponses | null, file: DataFile) => responses?.get(file)?.text();

describe('currentPackage', () => {
  it('gives the host’s package and stores it', async () => {
    const store = storeOf(responsesOf(await packageOf('old')));
    const given = await currentPackage({
      fetchFile: hostOf(await packageOf('new')),
      store,
      timeoutMs: 1000,
    });
    expect(await textOf(given, 'companies.csv')).toBe('companies.csv new');
    expect(await textOf(store.stored, 'companies.csv')).toBe('companies.csv new');
  });

  it('gives every file from the store where one cannot be fetched', async () => {
    const host = hostOf(await packageOf('new'));
    const given = await currentPackage({
      fetchFile: (file) =>
        file === 'texts/en.json' ? Promise.reject(new TypeError('away')) : host(file),
      store: storeOf(responsesOf(await packageOf('old'))),
      timeoutMs: 1000,
    });
    for (const file of dataFiles) {
      expect(await textOf(given, file)).toBe((await packageOf('old')).get(file));
    }
  });

  it('neither gives nor stores a host’s files of two versions where one version is stored', async () => {
    const half = new Map(await packageOf('new')).set('reports.csv', 'reports.csv old');
    const store = storeOf(responsesOf(await packageOf('old')));
    const given = await currentPackage({ fetchFile: hostOf(half), store, timeoutMs: 1000 });
    expect(await textOf(given, 'companies.csv')).toBe('companies.csv old');
    expect(given).toBe(store.stored);
  });

  it('gives the stored package where the host does not respond in time', async () => {
    const given = await currentPackage({
      fetchFile: () => new Promise(() => undefined),
      store: storeOf(responsesOf(await packageOf('old'))),
      timeoutMs: 5,
    });
    expect(await textOf(given, 'texts/en.json')).toBe('texts/en.json old');
  });

  it('waits for the host, and gives what it has, where nothing is or can be stored', async () => {
    const host = hostOf(await packageOf('new'));
    const blocked: PackageStore = {
      read: () => Promise.reject(new Error('blocked')),
      write: () => Promise.reject(new Error('blocked')),
    };
    const slow = async (file: DataFile) => {
      await new Promise((resolve) => setTimeout(resolve, 20));
      return file === 'texts/en.json' ? new Response('gone', { status: 404 }) : host(file);
    };
    const given = await currentPackage({ fetchFile: slow, store: blocked, timeoutMs: 5 });
    expect(given.get('texts/en.json')?.status).toBe(404);
    expect(await textOf(given, 'companies.csv')).toBe('companies.csv new');
  });

  it('gives the host’s package where nothing can be stored', async () => {
    const blocked: PackageStore = {
      read: () => Promise.reject(new Error('blocked')),
      write: () => Promise.reject(new Error('blocked')),
    };
    const given = await currentPackage({
      fetchFile: hostOf(await packageOf('new')),
      store: blocked,
      timeoutMs: 1000,
    });
    expect(await textOf(given, 'companies.csv')).toBe('companies.csv new');
  });
});
