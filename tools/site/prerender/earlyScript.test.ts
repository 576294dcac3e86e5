import { Script } from 'node:vm';
import { expect, it } from 'vitest';
import { earlyScript } from './earlyScript';

it('is a script that browsers without modules can read', () => {
  expect(() => new Script(earlyScript)).not.toThrow();
  expect(earlyScript).not.toMatch(/`|=>|\b(let|const|class)\b/);
});

it('is short: every page has it', () => {
  expect(earlyScript).not.toMatch(/\n {2}/);
});
