import { describe, expect, it } from 'vitest';
import { hashOf } from '../data/host/readFile';
import { dataFiles, type DataFile } from '../data/dataFiles';
import { currentPackage } from './currentPackage';
import type { PackageResponses, PackageStore } from './packageStore';

/** What a file says in a version: a table of two columns, or JSON. */
const contentOf = (file: DataFile, version: string) =>
  file.endsWith('.json')
    ? JSON.stringify(`${file} ${version}`)
    : `name,version\n${file},${version}\n`;

/** A package whose files say `version`, with the descriptor that belongs to it. */
async function packageOf(version: string): Promise<ReadonlyMap<DataFile, string>> {
  const rest = dataFiles.filter((file) => file !== 'datapackage.json');
  const resources = await Promise.all(
    rest.map(async (path) => {
      const bytes = new TextEncoder().encode(contentOf(path, version));
      return { path, bytes: bytes.length, hash: await hashOf(bytes) };
    }),
  );
  return new Map([
    ...rest.map((file) => [file, contentOf(file, version)] as const),
    ['datapackage.json', JSON.stringify({ version, resources })] as const,
  ]);
}

/** The files of a package, some of them as in another version, their checksums left as they were. */
async function mixed(version: string, files: readonly DataFile[], other: string) {
  const texts = new Map(await packageOf(version));
  files.forEach((file) => texts.set(file, contentOf(file, other)));
  return texts;
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

const faultsOf = (responses: PackageResponses) =>
  [...responses].flatMap(([file, { headers }]) => {
    const fault = headers.get('x-host-fault');
    return fault === null ? [] : [[file, fault]];
  });

const quick = { timeoutMs: 1000, wholeMs: 1000, settleMs: 1, files: dataFiles };

describe('currentPackage', () => {
  it('gives the host’s package and stores it', async () => {
    const store = storeOf(responsesOf(await packageOf('old')));
    const { responses: given } = await currentPackage({
      fetchFile: hostOf(await packageOf('new')),
      store,
      ...quick,
    });
    expect(await textOf(given, 'companies.csv')).toBe(contentOf('companies.csv', 'new'));
    expect(await textOf(store.stored, 'companies.csv')).toBe(contentOf('companies.csv', 'new'));
  });

  it('gives every file from the store where one cannot be fetched', async () => {
    const host = hostOf(await packageOf('new'));
    const { responses: given } = await currentPackage({
      fetchFile: (file) =>
        file === 'texts/en.json' ? Promise.reject(new TypeError('away')) : host(file),
      store: storeOf(responsesOf(await packageOf('old'))),
      ...quick,
    });
    for (const file of dataFiles) {
      expect(await textOf(given, file)).toBe((await packageOf('old')).get(file));
    }
  });

  it('neither gives nor stores a half deployment, and says which files are late', async () => {
    const stored = responsesOf(await packageOf('old'));
    const store = storeOf(stored);
    const { responses: given } = await currentPackage({
      fetchFile: hostOf(await mixed('new', ['reports.csv'], 'old')),
      store,
      ...quick,
    });
    expect(await textOf(given, 'companies.csv')).toBe(contentOf('companies.csv', 'old'));
    expect(store.stored).toBe(stored);
    expect(faultsOf(given)).toEqual([['reports.csv', 'stale_checksum']]);
  });

  it('gives the stored package while a deployment goes on that began with the files', async () => {
    const hosts = [
      await mixed('old', ['companies.csv'], 'new'),
      await mixed('old', ['companies.csv', 'reports.csv'], 'new'),
    ];
    const store = storeOf(responsesOf(await packageOf('old')));
    const { responses: given } = await currentPackage({
      fetchFile: (file, again) => hostOf(hosts[again ? 1 : 0] ?? new Map())(file),
      store,
      ...quick,
    });
    for (const file of dataFiles) {
      expect(await textOf(given, file)).toBe((await packageOf('old')).get(file));
    }
    expect(faultsOf(given)).toEqual([
      ['companies.csv', 'stale_checksum'],
      ['reports.csv', 'stale_checksum'],
    ]);
  });

  it('gives and stores what the host changed for good without renewing checksums', async () => {
    const changed = await mixed('old', ['reports.csv'], 'new');
    const store = storeOf(responsesOf(await packageOf('old')));
    const requests: boolean[] = [];
    const load = () =>
      currentPackage({
        fetchFile: (file, again) => {
          requests.push(again);
          return hostOf(changed)(file);
        },
        store,
        ...quick,
      });
    const { responses: given } = await load();
    expect(await textOf(given, 'reports.csv')).toBe(contentOf('reports.csv', 'new'));
    expect(await textOf(store.stored, 'reports.csv')).toBe(contentOf('reports.csv', 'new'));
    expect(requests).toContain(true);
    // The same once more is known, and not waited for.
    requests.length = 0;
    store.stored = responsesOf(changed);
    expect(await textOf((await load()).responses, 'reports.csv')).toBe(
      contentOf('reports.csv', 'new'),
    );
    expect(requests).not.toContain(true);
  });

  it.each([
    ['a page of the host', '<!doctype html>', 'missing_file HTML'],
    ['a row cut off', 'name,version\nreports.csv', `cut_off ${encodeURIComponent('24 / 29 B')}`],
    ['a cell cut off', 'name,version\n"reports', `cut_off ${encodeURIComponent('21 / 29 B')}`],
  ])('gives the stored package where a file is %s, and says so', async (_name, text, fault) => {
    const { responses: given } = await currentPackage({
      fetchFile: hostOf(new Map(await packageOf('new')).set('reports.csv', text)),
      store: storeOf(responsesOf(await packageOf('old'))),
      ...quick,
    });
    expect(await textOf(given, 'companies.csv')).toBe(contentOf('companies.csv', 'old'));
    expect(faultsOf(given)).toEqual([['reports.csv', fault]]);
  });

  it('gives the stored package where the host does not respond in time', async () => {
    const { responses: given } = await currentPackage({
      fetchFile: () => new Promise(() => undefined),
      store: storeOf(responsesOf(await packageOf('old'))),
      ...quick,
      timeoutMs: 5,
    });
    expect(await textOf(given, 'texts/en.json')).toBe(contentOf('texts/en.json', 'old'));
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
    const { responses: given } = await currentPackage({
      fetchFile: slow,
      store: blocked,
      ...quick,
      timeoutMs: 5,
    });
    expect(given.get('texts/en.json')?.status).toBe(404);
    expect(await textOf(given, 'companies.csv')).toBe(contentOf('companies.csv', 'new'));
  });

  it('gives the host’s package where nothing can be stored', async () => {
    const blocked: PackageStore = {
      read: () => Promise.reject(new Error('blocked')),
      write: () => Promise.reject(new Error('blocked')),
    };
    const { responses: given } = await currentPackage({
      fetchFile: hostOf(await packageOf('new')),
      store: blocked,
      ...quick,
    });
    expect(await textOf(given, 'companies.csv')).toBe(contentOf('companies.csv', 'new'));
  });

  describe('an answer that comes after the stored package was given', () => {
    /** A host that answers when told, with a package of this version. */
    async function slowHost(version: string, stall: 'answer' | 'content') {
      const answers = await packageOf(version);
      let answer: () => void = () => undefined;
      const told = new Promise<void>((resolve) => {
        answer = resolve;
      });
      const contentLater = (file: DataFile) =>
        new ReadableStream({
          async pull(controller) {
            await told;
            controller.enqueue(new TextEncoder().encode(answers.get(file)));
            controller.close();
          },
        });
      const fetchFile = async (file: DataFile) => {
        if (stall === 'answer') await told;
        return new Response(stall === 'answer' ? answers.get(file) : contentLater(file));
      };
      return { fetchFile, answer: () => answer() };
    }

    it.each(['answer', 'content'] as const)('is stored, and told: slow %s', async (stall) => {
      const store = storeOf(responsesOf(await packageOf('old')));
      const { fetchFile, answer } = await slowHost('new', stall);
      const { responses, late } = await currentPackage({
        ...quick,
        fetchFile,
        store,
        timeoutMs: 5,
        wholeMs: 5,
      });
      expect(await textOf(responses, 'reports.csv')).toBe(contentOf('reports.csv', 'old'));
      answer();
      expect(await late).toBe('newer');
      expect(await textOf(store.stored, 'reports.csv')).toBe(contentOf('reports.csv', 'new'));
    });

    it('that is the stored package confirms it', async () => {
      const { fetchFile, answer } = await slowHost('old', 'answer');
      const store = storeOf(responsesOf(await packageOf('old')));
      const { late } = await currentPackage({ ...quick, fetchFile, store, timeoutMs: 5 });
      answer();
      expect(await late).toBe('same');
    });
  });
});
