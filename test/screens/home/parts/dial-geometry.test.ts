import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  angleOf,
  arcPath,
  pointAt,
  pressedAt,
} from '../../../../src/screens/home/parts/dial-geometry.ts';

describe('a dial', () => {
  it.each([
    [0, -135],
    [0.5, 0],
    [1, 135],
    [-3, -135],
    [3, 135],
  ])('at %d of the way points to %d degrees', (fraction, angle) => {
    expect(angleOf(fraction)).toBe(angle);
  });

  it.each([
    [0, -1, 0.5, 1, false],
    [0.5, 0, 0.5 + 90 / 270, 0.5, false],
    [-1, 0, 0.5 - 90 / 270, 1, false],
    [0, 1, 1, 1, true],
  ])('pressed at %d, %d', (x, y, fraction, distance, isInGap) => {
    const pressed = pressedAt(x, y);
    expect(pressed.fraction).toBeCloseTo(fraction, 9);
    expect(pressed.distance).toBeCloseTo(distance, 9);
    expect(pressed.isInGap).toBe(isInGap);
  });

  it('takes a press where it has drawn a value for that value', () => {
    fc.assert(
      fc.property(fc.double({ min: 0, max: 1, noNaN: true }), (fraction) => {
        const { x, y } = pointAt(angleOf(fraction), 80);
        expect(pressedAt((x - 100) / 100, (y - 100) / 100).fraction).toBeCloseTo(fraction, 6);
      }),
    );
  });

  it('draws an arc the same in both orders', () => {
    expect(arcPath(-135, 135, 10)).toBe('M92.93 107.07A10 10 0 1 1 107.07 107.07');
    expect(arcPath(90, 0, 10)).toBe('M100.00 90.00A10 10 0 0 1 110.00 100.00');
  });
});
