import { expect, it } from 'vitest';
import { fillTemplate } from '../../../src/transfer/take-out/fill-template.ts';

const fill = (template: string, flags: string[], values: Record<string, string> = {}) =>
  fillTemplate(template, new Set(flags), values, (value) => `<${value}>`);

it('keeps the lines of the flags that are set', () => {
  expect(fill('a\n%%web b\n%%pin  c\n\nd', ['pin'])).toBe('a\n c\n\nd');
});

it('puts values in as they stand, or quoted', () => {
  expect(fill('${{{"x"}}} {{x}} {y}', [], { x: '1' })).toBe('${<1>} 1 {y}');
});

it('leaves alone what a value looks like', () => {
  const values = { x: '{{y}}\n%%web $& "', y: 'no' };
  expect(fill('{{x}}|{{"x"}}', [], values)).toBe('{{y}}\n%%web $& "|<{{y}}\n%%web $& ">');
});

it('does not forget a value', () => {
  expect(() => fill('{{x}}', [])).toThrow('asks for x');
});
