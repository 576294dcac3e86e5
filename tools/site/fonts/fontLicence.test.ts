import { expect, it } from 'vitest';
import { fontLicence } from './fontLicence';

it('names each font that is sent and its holder, and gives the terms once', () => {
  const licence = fontLicence();
  for (const name of ['Noto Sans TC', 'Noto Sans SC', 'Ledger Sans 3', 'Ledger Serif 4']) {
    expect(licence).toContain(name);
  }
  expect(licence.match(/(Copyright|©) 20\d\d.* Adobe .*Reserved Font Name/g)).toHaveLength(3);
  expect(licence.match(/SIL OPEN FONT LICENSE Version 1\.1/g)).toHaveLength(1);
  expect(licence).toContain('PERMISSION & CONDITIONS');
});
