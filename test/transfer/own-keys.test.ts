import { expect, it } from 'vitest';
import { withOwnKeys } from '../../src/transfer/own-keys.ts';
import { countingRandom } from '../builders/random.ts';

type Keyed = Parameters<typeof withOwnKeys>[1];

const tablesOf = (keys: readonly string[]): Keyed => {
  const records = keys.map((key) => ({ id: key, token: key }));
  const tables = { verifications: records, mails: records, grants: records, messages: records };
  return tables as unknown as Keyed;
};

it.each([
  ['is free', ['a'], [], [], false],
  ['is of something that stays', ['a'], ['a', 'b'], ['b'], true],
  ['is of something that goes', ['a'], ['a', 'b'], ['a'], false],
])('a key that %s', (_what, coming, present, going, isMadeAnew) => {
  const { verifications, mails, grants, messages } = withOwnKeys(
    tablesOf(coming),
    tablesOf(present),
    tablesOf(going),
    countingRandom(),
  );
  const tokens = verifications.map(({ token }) => token);
  const keys = [...tokens, ...[mails, grants, messages].map((records) => records[0]!.id)];
  expect(keys.map((key) => !coming.includes(key))).toEqual(keys.map(() => isMadeAnew));
  if (isMadeAnew) expect(new Set(keys).size).toBe(keys.length);
});
