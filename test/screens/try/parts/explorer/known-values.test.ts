import { describe, expect, it } from 'vitest';
import {
  knownAt,
  withRead,
  withWritten,
} from '../../../../../src/screens/try/parts/explorer/known-values.ts';

const KNOWN = { devices: { a: { x: 1, y: 2 }, b: { x: 3 } }, list: ['p'] };

describe('what is known', () => {
  it.each([
    ['a field', ['devices', 'a', 'x'], 1],
    ['a node', ['devices', 'b'], { x: 3 }],
    ['everything', [], KNOWN],
    ['what was never told', ['devices', 'c', 'x'], undefined],
    ['what lies in a value', ['devices', 'a', 'x', 'y'], undefined],
    ['what lies in a list', ['list', '0'], undefined],
    ['what every object has', ['constructor'], undefined],
  ])('of %s', (_case, path, value) => {
    expect(knownAt(KNOWN, path)).toEqual(value);
  });

  it('is as it was read: what is missing now is gone', () => {
    expect(withRead(KNOWN, ['devices', 'a'], { x: 9 })).toEqual({
      ...KNOWN,
      devices: { a: { x: 9 }, b: { x: 3 } },
    });
    expect(withRead(undefined, ['devices', 'a', 'x'], 1)).toEqual({ devices: { a: { x: 1 } } });
    expect(withRead(KNOWN, [], null)).toBeNull();
    expect(KNOWN.devices.a).toEqual({ x: 1, y: 2 });
  });

  it('is as it was written: what was not sent stays', () => {
    expect(withWritten(KNOWN, ['devices', 'a'], { x: 9 })).toEqual({
      ...KNOWN,
      devices: { a: { x: 9, y: 2 }, b: { x: 3 } },
    });
    expect(knownAt(withWritten(KNOWN, ['devices', 'a', 'x'], 7), ['devices', 'a'])).toEqual({
      ...{ x: 7, y: 2 },
    });
  });
});
