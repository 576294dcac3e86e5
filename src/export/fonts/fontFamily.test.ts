import { expect, it } from 'vitest';
import { fontFamily } from './fontFamily';

it('tries the picture’s fonts, then the system’s, the shapes of the text’s own script first', () => {
  expect(fontFamily('zh-Hans')).toMatch(
    /^'Ledger Sans 3', 'Noto Sans SC', 'Noto Sans TC', 'Source Sans 3', 'Source Sans Pro', 'PingFang SC', .*, sans-serif$/,
  );
  expect(fontFamily('zh-Hant')).toMatch(/^'Ledger Sans 3', 'Noto Sans TC', 'Noto Sans SC', /);
});

it('can stand in an attribute: no double quotation mark', () => {
  expect(fontFamily('en')).not.toContain('"');
});
