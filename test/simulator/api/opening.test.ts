import { expect, it } from 'vitest';
import { changing, isOpen, reading } from '../../../src/simulator/api/opening.ts';

const held = (access: 'read' | 'read/write' | 'write', version: number) => [
  { permission: 'away', access, version },
];

it.each([
  ['reads, by a reader', [reading('away')], held('read', 1), true],
  ['reads, by a writer', [reading('away')], held('read/write', 1), true],
  ['reads, by who only writes', [reading('away')], held('write', 1), false],
  ['changes, by a reader', [changing('away')], held('read', 2), false],
  ['changes, by a writer', [changing('away')], held('read/write', 1), true],
  ['changes, by who only writes', [changing('away')], held('write', 1), true],
  ['too early', [reading('away', 2)], held('read', 1), false],
  ['the first version', [reading('away', 2)], held('read', 2), true],
  ['a later version', [reading('away', 2)], held('read', 3), true],
  ['another permission', [reading('energy')], held('read', 1), false],
  ['any of several', [reading('energy'), reading('away')], held('read', 1), true],
  ['nobody', [], held('read/write', 9), false],
] as const)('%s', (_what, openings, permissions, open) => {
  expect(isOpen(openings, permissions)).toBe(open);
});
