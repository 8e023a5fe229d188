import { expect, it } from 'vitest';
import { checkRecord } from '../../src/transfer/check-record.ts';
import type { UnknownKeys } from '../../src/transfer/record-fault.ts';
import { soundClient } from '../builders/sound-records.ts';

const place = ['records', 'clients', 4];

function check(record: unknown) {
  const unknownKeys: UnknownKeys = { first: [], count: 0 };
  return { found: checkRecord('clients', record, place, unknownKeys), unknownKeys };
}

it('passes a sound record, also with members that it does not know', () => {
  expect(check(soundClient())).toEqual({ found: null, unknownKeys: { first: [], count: 0 } });
  expect(check({ ...soundClient(), colour: 'blue' })).toEqual({
    found: null,
    unknownKeys: { first: ['/records/clients/4/colour'], count: 1 },
  });
});

it('looks at the shape first, then at the rules', () => {
  expect(check({ ...soundClient(), users: 7, supportUrl: 'ftp:x' }).found).toMatchObject({
    code: 'document/broken-record',
    field: '/records/clients/4/users',
  });
  expect(check({ ...soundClient(), supportUrl: 'ftp://a.example' }).found).toEqual({
    code: 'document/breaks-rule',
    field: '/records/clients/4/supportUrl',
    values: {
      rule: 'support-url/scheme',
      scheme: 'ftp',
      place: '/records/clients/4/supportUrl',
    },
  });
});
