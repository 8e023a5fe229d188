import { describe, expect, it } from 'vitest';
import { valueDifferences } from '../../src/transfer/value-differences.ts';

const found = (mine: unknown, theirs: unknown) =>
  valueDifferences(mine, theirs).map(({ path, ...sides }) => [path, sides.mine, sides.theirs]);

describe('two values differ', () => {
  it.each([
    ['nowhere', { a: [1] }, { a: [1] }, []],
    ['in a member', { a: 1, b: 2 }, { a: 1, b: 3 }, [['b', '2', '3']]],
    ['in a member of one side', { a: 1 }, { a: 1, b: null }, [['b', null, 'null']]],
    ['in an entry of a list', { a: ['x', 'y'] }, { a: ['x', 'z'] }, [['a.1', '"y"', '"z"']]],
    ['in a longer list', { a: ['x'] }, { a: ['x', 'y'] }, [['a.1', null, '"y"']]],
    ['in kind', { a: ['x'] }, { a: { 0: 'x' } }, [['a', '["x"]', '{"0":"x"}']]],
  ])('%s', (_where, mine, theirs, expected) => {
    expect(found(mine, theirs)).toEqual(expected);
  });

  it('in an entry that has a name of its own, wherever it stands', () => {
    const mine = { texts: [{ locale: 'de', text: 'a' }, { locale: 'en', text: 'b' }] }; // prettier-ignore
    const theirs = { texts: [{ locale: 'en', text: 'c' }, { locale: 'de', text: 'a' }] }; // prettier-ignore
    expect(found(mine, theirs)).toEqual([['texts.en.text', '"b"', '"c"']]);
  });

  it('in their order only', () => {
    const [one, other] = [{ id: 'x' }, { id: 'y' }];
    expect(found({ a: [one, other] }, { a: [other, one] })).toEqual([
      ['a', '[{"id":"x"},{"id":"y"}]', '[{"id":"y"},{"id":"x"}]'],
    ]);
  });

  it('in a long text, which is cut between characters', () => {
    const [[, , theirs]] = found({ a: '' }, { a: '🐦'.repeat(150) }) as [[string, string, string]];
    expect(theirs).toBe(`"${'🐦'.repeat(99)}…`);
  });

  it('in all members of a record that is new', () => {
    expect(found({}, { client: { name: 'Feeder', tags: ['x'] } })).toEqual([
      ['client.name', null, '"Feeder"'],
      ['client.tags', null, '["x"]'],
    ]);
  });
});
