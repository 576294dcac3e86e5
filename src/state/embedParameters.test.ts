import { describe, expect, it } from 'vitest';
import { parseEmbedSearch, toEmbedSearch } from './embedParameters';

const bare = { skin: null, version: null };

describe('the link of an embed', () => {
  it('carries the theme and the data version after what is chosen', () => {
    expect(toEmbedSearch('?view=time', { skin: 'dark', version: '1.0 b' })).toBe(
      '?view=time&skin=dark&version=1.0%20b',
    );
    expect(toEmbedSearch('', { skin: 'light', version: null })).toBe('?skin=light');
  });

  it('is bare where nothing is chosen', () => {
    expect(toEmbedSearch('', bare)).toBe('');
    expect(toEmbedSearch('', { ...bare, version: '' })).toBe('');
    expect(toEmbedSearch('?view=time', bare)).toBe('?view=time');
  });

  it('leads back to the same, whatever else it says', () => {
    for (const skin of ['light', 'dark', null] as const) {
      const values = { skin, version: '1.0 & b' };
      const search = `${toEmbedSearch('?view=time', values)}&utm_source=mail`;
      expect(parseEmbedSearch(search)).toEqual({ values, dropped: [] });
    }
  });

  it('loses a theme there is not, and it is told', () => {
    expect(parseEmbedSearch('?skin=pink&view=pie')).toEqual({
      values: bare,
      dropped: [{ parameter: 'skin', value: 'pink' }],
    });
  });
});
