import { expect, it } from 'vitest';
import { checkTables } from '../../src/transfer/check-tables.ts';

it('passes lists by name, whatever they are called', () => {
  expect(checkTables({ clients: [1], birds: [] }, 'records')).toBeNull();
});

it.each<[unknown, string, string]>([
  [undefined, 'document/broken-record', '/records'],
  [[], 'document/broken-record', '/records'],
  [{ clients: [], mails: {} }, 'document/broken-record', '/records/mails'],
  [JSON.parse('{"__proto__":[]}'), 'document/hostile-key', '/records/__proto__'],
  [{ '\ud800': [] }, 'document/lone-surrogate', '/records/\ud800'],
])('refuses %j', (tables, code, field) => {
  expect(checkTables(tables, 'records')).toMatchObject({ code, field });
});
