import { describe, expect, it } from 'vitest';
import { readExcerpt } from '../../../../../src/screens/data/parts/import/excerpt.ts';

describe('the words around a place', () => {
  it.each([
    ['a\nbcd\r\ne', 2, 2, { before: 'b', mark: 'c', after: 'd' }],
    ['ab', 1, 3, { before: 'ab', mark: '␤', after: '' }],
    [`${'x'.repeat(60)}!${'y'.repeat(60)}`, 1, 61, { mark: '!', before: `…${'x'.repeat(48)}` }],
    ['a\u202eb\u0007\ud800', 1, 3, { before: 'a·', mark: 'b', after: '··' }],
  ])('are cut out of %j, line %i, column %i', async (text, line, column, found) => {
    expect(await readExcerpt(text, line, column)).toMatchObject(found);
    expect(await readExcerpt(new Blob([text]), line, column)).not.toBeNull();
  });

  it('are none where there is no such line, or too much to look through', async () => {
    expect(await readExcerpt('a', 2, 1)).toBeNull();
    expect(await readExcerpt('a'.repeat(2_000_001), 1, 1)).toBeNull();
  });
});
