import Big from 'big.js';
import { describe, expect, it } from 'vitest';
import { compareRecords, recordOf, toText } from './record';

const item = (group: string, name: string, text: string) => ({ group, name, text });

describe('the golden record', () => {
  it('tells which groups are changed, new and gone', async () => {
    const before = await recordOf([
      item('kept', 'a', '1'),
      item('kept', 'b', '2'),
      item('changed', 'a', '1'),
      item('renamed', 'a', '1'),
      item('gone', 'a', '1'),
    ]);
    const now = await recordOf([
      item('new', 'a', '1'),
      item('changed', 'a', '2'),
      item('renamed', 'b', '1'),
      item('kept', 'b', '2'),
      item('kept', 'a', '1'),
    ]);
    expect(compareRecords(before, now)).toEqual([
      'changed changed',
      'gone gone',
      'new new',
      'changed renamed',
    ]);
  });

  it('reads view models by what they say, whatever the order of their keys', () => {
    expect(toText({ b: new Map([['y', 1]]), a: undefined, f: () => 1, c: new Big('1.50') })).toBe(
      toText({ c: '1.5', b: { y: 1 } }),
    );
    expect(toText(new Set(['b', 'a']))).toBe(toText(new Set(['a', 'b'])));
    expect(toText([1, 2])).not.toBe(toText([2, 1]));
    expect(toText(Infinity)).not.toBe(toText(null));
  });
});
