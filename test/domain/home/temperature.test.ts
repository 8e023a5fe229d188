import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readTemperature, toCelsius, toStep } from '../../../src/domain/home/temperature.ts';

describe('a temperature', () => {
  it.each([
    [21.24, 'C', 21],
    [21.25, 'C', 21.5],
    [22.222, 'C', 22],
    [22.222, 'F', 72],
    [-40, 'F', -40],
  ] as const)('of %d °C reads in %s as %d', (celsius, scale, read) => {
    expect(readTemperature(celsius, scale)).toBe(read);
  });

  it('is set by half degrees or whole ones', () => {
    expect(toStep({ value: 20.7, scale: 'C' })).toBe(20.5);
    expect(toStep({ value: 71.6, scale: 'F' })).toBe(72);
  });

  it('reads in its own scale as it was set', () => {
    fc.assert(
      fc.property(fc.integer({ min: 50, max: 90 }), (value) => {
        expect(readTemperature(toCelsius({ value, scale: 'F' }), 'F')).toBe(value);
        expect(readTemperature(toCelsius({ value: value / 2, scale: 'C' }), 'C')).toBe(value / 2);
      }),
    );
  });
});
