import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const folder = '.github/workflows';
const workflows = readdirSync(folder).map((name) => ({
  name,
  text: readFileSync(`${folder}/${name}`, 'utf8'),
}));

/** A workflow of this repository, or an action by the hash of its commit with its version beside it. */
const pinned = /^(\.\/\.github\/workflows\/[\w-]+\.yml|[\w./-]+@[0-9a-f]{40} # v\d+(\.\d+)*)$/;

describe.each(workflows)('$name', ({ text }) => {
  it('takes each action by its hash, which nobody can move', () => {
    const used = [...text.matchAll(/\buses:\s*(.+?)\s*$/gm)].map(([, action = '']) => action);
    expect(used.length).toBeGreaterThan(0);
    expect(used.filter((action) => !pinned.test(action))).toEqual([]);
  });

  it('installs what the lock file says, nothing else', () => {
    const installs = [...text.matchAll(/\bnpm (?:i|install|add|update|ci)\b.*$/gm)];
    expect(new Set(installs.map(([command]) => command))).toEqual(new Set(['npm ci']));
    expect(text).not.toMatch(/\b(?:yarn|pnpm|bun)\b|\bnpx (?:-y|--yes)\b/);
  });

  it('may only read the repository, unless a job says otherwise', () => {
    expect(text).toMatch(/^permissions:\n {2}contents: read\n/m);
  });
});

it('what is published was audited: a registry that does not answer stops it', () => {
  const text = (name: string) => workflows.find((workflow) => workflow.name === name)?.text;
  expect(text('ci.yml')).toContain('- run: npm run check:audit -- --required\n');
  expect(text('pages.yml')).toMatch(
    / {4}uses: \.\/\.github\/workflows\/ci\.yml\n {2}publish:\n {4}needs: test\n/,
  );
});
