import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, expect, it } from 'vitest';

const folder = mkdtempSync(path.join(tmpdir(), 'pictures-'));
afterAll(() => rmSync(folder, { recursive: true }));

/** The sheet of one view, drawn by a machine of a place; its files by name. */
function sheet(name: string, place: { readonly TZ: string; readonly LC_ALL: string }) {
  const out = path.join(folder, name);
  const args = ['--import', 'tsx', 'tools/site/contactSheets.ts', '--out', out];
  const asked = ['--indicators', 'ghg_scope1_2?view=time', '--print-mm', '85'];
  const said = execFileSync(process.execPath, [...args, ...asked], {
    env: { ...process.env, ...place },
    encoding: 'utf8',
  });
  const files = readdirSync(out).sort();
  return { said, files: files.map((file) => [file, readFileSync(path.join(out, file))] as const) };
}

// Milliseconds: the program starts twice, subsets the fonts and draws 30 pictures, beside other tests.
const enough = 180_000;

it(
  'draws every size, background, length of notes and language, the same on any machine, and has every character',
  () => {
    // Both have the same day only for part of it; the day drawn is that of UTC.
    const here = sheet('here', { TZ: 'Pacific/Honolulu', LC_ALL: 'C' });
    const there = sheet('there', { TZ: 'Asia/Shanghai', LC_ALL: 'de_DE.UTF-8' });
    expect(here.files.map(([file]) => file)).toEqual(there.files.map(([file]) => file));
    expect(here.files).toHaveLength(31);
    for (const [at, [file, bytes]] of here.files.entries()) {
      expect(there.files[at]?.[1].equals(bytes), file).toBe(true);
    }
    expect(here.said).toBe(`30 pictures in ${path.join(folder, 'here', 'index.html')}\n`);
  },
  enough,
);
