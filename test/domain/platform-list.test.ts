import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  isSamePlatform,
  withEditedPlatform,
  withMovedPlatform,
  withoutPlatform,
  withPlatform,
} from '../../src/domain/platform-list.ts';
import type { Platform } from '../../src/domain/platform.ts';
import { LIMITS } from '../../src/domain/limits.ts';

const ios = (id: string, bundleId: string, storeLink?: string): Platform => ({
  id,
  kind: 'ios',
  values: { bundleId, ...(storeLink === undefined ? {} : { storeLink }) },
});
const ONE = ios('1', 'com.example.one');
const TWO = ios('2', 'com.example.two');

/** The ids of the new list, or the code of the refusal. */
function outcome(result: ReturnType<typeof withPlatform>): string {
  return result.ok ? result.value.map(({ id }) => id).join('') : result.error.code;
}

describe('adding', () => {
  it('puts a platform at the end', () => {
    expect(outcome(withPlatform([ONE], TWO))).toBe('12');
  });

  it.each([
    ['the same', ios('3', 'com.example.one')],
    ['other capitals', ios('3', 'com.Example.One')],
    ['another link', ios('3', 'com.example.one', 'https://apps.apple.com/app/id1')],
  ])('refuses a twin: %s', (_what, twin) => {
    expect(withPlatform([ONE, TWO], twin)).toMatchObject({
      ok: false,
      error: { code: 'platform/duplicate', field: 'values.bundleId' },
    });
  });

  it('takes the same identifier on another platform', () => {
    const mac: Platform = { id: '3', kind: 'android', values: { packageName: 'com.example.one' } };
    expect(outcome(withPlatform([ONE], mac))).toBe('13');
  });

  it('refuses one more than there may be', () => {
    const many = Array.from({ length: LIMITS.platforms }, (_one, at) => ios(`${at}`, `a.b${at}`));
    expect(outcome(withPlatform(many.slice(1), TWO))).toHaveLength(
      many.map(({ id }) => id).join('').length,
    );
    expect(outcome(withPlatform(many, TWO))).toBe('platform/limit-reached');
  });
});

describe('editing', () => {
  const edit = (list: Platform[], base: Platform, bundleId: string) =>
    withEditedPlatform(list, base, { kind: base.kind, values: { bundleId } });

  it('changes one in its place', () => {
    const result = edit([ONE, TWO], ONE, ' a.b ');
    expect(result.ok && result.value).toEqual([ios('1', 'a.b'), TWO]);
  });

  it('never changes the kind', () => {
    const result = withEditedPlatform([ONE], ONE, { kind: 'web', values: { bundleId: 'a.b' } });
    expect(result.ok && result.value[0]?.kind).toBe('ios');
  });

  it.each([
    ['is gone', [TWO], 'platform/not-found'],
    ['is another by now', [ios('1', 'x.y'), TWO], 'client/changed-elsewhere'],
    ['would be a twin', [ONE, ios('2', 'a.b')], 'platform/duplicate'],
  ])('refuses what %s', (_what, list, code) => {
    expect(outcome(edit(list, ONE, 'a.b'))).toBe(code);
  });

  it('lets a platform be saved as it is', () => {
    expect(outcome(edit([ONE, TWO], ONE, 'com.example.one'))).toBe('12');
  });
});

it('removes one, and refuses what is gone', () => {
  expect(outcome(withoutPlatform([ONE, TWO], '1'))).toBe('2');
  expect(outcome(withoutPlatform([TWO], '1'))).toBe('platform/not-found');
});

describe('moving', () => {
  const list = ['a', 'b', 'c'].map((id) => ios(id, `x.${id}`));

  it.each([
    ['a', 1, 'bac'],
    ['c', -1, 'acb'],
    ['a', -1, 'abc'],
    ['c', 1, 'abc'],
    ['a', 9, 'bca'],
    ['d', 1, 'platform/not-found'],
  ])('%s by %i gives %s', (id, steps, expected) => {
    expect(outcome(withMovedPlatform(list, id, steps))).toBe(expected);
  });

  it('loses and doubles nothing, and back is back', () => {
    fc.assert(
      fc.property(fc.nat({ max: 2 }), fc.integer({ min: -1, max: 1 }), (at, steps) => {
        const id = list[at]?.id ?? '';
        const moved = withMovedPlatform(list, id, steps);
        if (!moved.ok) throw new Error(moved.error.code);
        expect(new Set(moved.value)).toEqual(new Set(list));
        const step = moved.value.findIndex((one) => one.id === id) - at;
        expect(outcome(withMovedPlatform(moved.value, id, -step))).toBe('abc');
      }),
    );
  });
});

it('compares letter by letter', () => {
  expect(isSamePlatform(ONE, ios('other', 'com.example.one'))).toBe(true);
  expect(isSamePlatform(ONE, ios('1', 'com.example.one', 'x'))).toBe(false);
  expect(isSamePlatform(ONE, { ...ONE, kind: 'macos' })).toBe(false);
});
