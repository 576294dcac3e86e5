import { describe, expect, it } from 'vitest';
import { asksForChoice } from './asksForChoice';

const page = '/en/indicators/pue/';
const embed = '/en/embed/pue/';

describe('the prerendered view is asked for', () => {
  it.each([
    '',
    '?',
    '?from=singlemessage&isappinstalled=0',
    '?utm_source=mail&fbclid=a',
    '?yaer=2023',
    '?constructor=1',
    '?__proto__=1',
    '?Year=2023',
  ])('by “%s”, on any page', (search) => {
    expect(asksForChoice(page, search)).toBe(false);
    expect(asksForChoice(embed, search)).toBe(false);
  });

  it('by the theme of an embed: it is the same figure', () => {
    for (const search of ['?skin=dark', '?skin=light&utm_source=mail', '?skinny=1']) {
      expect(asksForChoice(embed, search), search).toBe(false);
    }
  });

  it('by the parameters of an embed on a page that is none', () => {
    expect(asksForChoice(page, '?version=2')).toBe(false);
  });
});

describe('another view is asked for', () => {
  it.each(['?year=2023', '?utm_source=mail&view=time', '?year=', '?proof', '?%79ear=2023'])(
    'by “%s”',
    (search) => {
      expect(asksForChoice(page, search)).toBe(true);
      expect(asksForChoice(embed, search)).toBe(true);
    },
  );

  it('by the data version of an embed, and by a theme there is not', () => {
    for (const search of ['?version=1', '?a=b&version', '?skin=pink', '?skin', '?skin=darker']) {
      expect(asksForChoice(embed, search), search).toBe(true);
    }
  });
});
