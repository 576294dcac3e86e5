import { describe, expect, it } from 'vitest';
import { provideNginx } from './nginx';

function provide(found: string | null, isDebianRoot: boolean, installs: boolean) {
  const installed: string[] = [];
  const said: string[] = [];
  provideNginx(found, {
    isDebianRoot,
    installPackages: (...packages) => {
      installed.push(...packages);
      return installs;
    },
    say: (message) => said.push(message),
  });
  return { installed, said };
}

describe('provideNginx', () => {
  it('leaves an nginx that is there alone', () => {
    expect(provide('/usr/sbin/nginx', true, true)).toEqual({ installed: [], said: [] });
  });

  it('installs it on a Debian it may change', () => {
    expect(provide(null, true, true)).toEqual({ installed: ['nginx'], said: [] });
  });

  it.each([
    [true, ['nginx']],
    [false, []],
  ])('says which tests fail where it cannot be had (root: %s)', (isDebianRoot, tried) => {
    const { installed, said } = provide(null, isDebianRoot, false);
    expect(installed).toEqual(tried);
    expect(said).toEqual([expect.stringContaining('tests under nginx fail')]);
  });
});
