import { expect, it } from 'vitest';
import { aHomeToTryIn } from '../../../src/domain/migrations/3-a-home-to-try-in.ts';

const before = {
  developers: [{ id: 'ada' }],
  clients: [{ id: 'c', version: 3 }],
  grants: [{ id: 'g', clientId: 'c', token: null }],
  meta: [{ key: 'clockOffset', value: 5 }],
};

it('adds empty tables and leaves every record as it is', () => {
  expect(aHomeToTryIn.migrate(before)).toEqual({
    ...before,
    homeUsers: [],
    structures: [],
    codes: [],
    consents: [],
    exchanges: [],
  });
});
