import { describe, expect, it } from 'vitest';
import type { Access, ChosenPermission } from '../../../src/domain/permission.ts';
import { changing, reading } from '../../../src/simulator/api/opening.ts';
import { heldPermissions, openingStates } from '../../../src/simulator/api/opening-state.ts';

const held = (permission: string, access: Access, version: number): ChosenPermission => ({
  ...{ permission, access, version },
});
const NONE: readonly ChosenPermission[] = [];
const READS = [held('thermostat', 'read', 6)];
const WRITES = [held('thermostat', 'read/write', 6)];
const OLD = [held('thermostat', 'read/write', 4)];

describe('how a token stands to a permission', () => {
  it.each([
    ['the user accepted it', reading('thermostat'), READS, READS, 'open'],
    ['a wider access opens it, too', reading('thermostat'), WRITES, WRITES, 'open'],
    ['nobody was asked yet, and it is chosen', changing('thermostat'), WRITES, null, 'open'],
    ['nobody was asked yet, and it is not', changing('away'), WRITES, null, 'unchosen'],
    ['the access is too narrow', changing('thermostat'), READS, READS, 'unchosen'],
    ['the user accepted less', changing('thermostat'), WRITES, READS, 'unaccepted'],
    ['the user accepted nothing of it', reading('thermostat'), READS, NONE, 'unaccepted'],
    ['the client gave it up', reading('thermostat'), NONE, READS, 'unchosen'],
    ['the client gave up writing', changing('thermostat'), READS, WRITES, 'unchosen'],
    ['the user accepted an older version', changing('thermostat', 5), WRITES, OLD, 'unaccepted'],
    ['the client has an older version', changing('thermostat', 5), OLD, OLD, 'outdated'],
    ['an older version is enough', changing('thermostat'), OLD, OLD, 'open'],
  ] as const)('%s', (_case, opening, chosen, accepted, verdict) => {
    const [state] = openingStates([opening], { chosen, accepted });
    expect(state?.verdict).toBe(verdict);
  });

  it('says what the client has, and what the user accepted', () => {
    expect(openingStates([changing('thermostat', 5)], { chosen: WRITES, accepted: OLD })).toEqual([
      {
        permission: 'thermostat',
        accesses: ['read/write'],
        from: 5,
        chosen: WRITES[0],
        accepted: OLD[0],
        verdict: 'unaccepted',
      },
    ]);
  });

  it('names those accesses alone that a client can choose', () => {
    const states = openingStates([reading('structure'), changing('eta-write'), reading('away')], {
      chosen: [],
      accepted: null,
    });
    expect(states.map(({ accesses }) => accesses)).toEqual([
      ['read/write'],
      ['write'],
      ['read', 'read/write'],
    ]);
  });

  it('puts those that open it first', () => {
    const openings = [reading('away'), reading('thermostat'), reading('smoke-co-alarm')];
    const states = openingStates(openings, { chosen: READS, accepted: null });
    expect(states.map(({ permission }) => permission)).toEqual([
      'thermostat',
      'away',
      'smoke-co-alarm',
    ]);
  });
});

it('takes what the client has for accepted while nobody was asked', () => {
  expect(heldPermissions({ chosen: WRITES, accepted: null })).toEqual(WRITES);
  expect(heldPermissions({ chosen: WRITES, accepted: READS })).toEqual(READS);
  expect(heldPermissions({ chosen: WRITES, accepted: [] })).toEqual([]);
});
