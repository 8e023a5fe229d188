import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readDocument } from '../../src/transfer/read-document.ts';
import { documentMembers, rawMembers } from '../builders/documents.ts';

/** What a text is refused for, and where. */
function refusal(text: string): { code: string; field: string | undefined } {
  const read = readDocument(text);
  if (read.ok) throw new Error('It was not refused.');
  expect(read.error.values.place).toBeDefined();
  return { code: read.error.code, field: read.error.field };
}

describe('readDocument', () => {
  it('tells documents and raw downloads apart', () => {
    for (const [members, isRaw] of [
      [documentMembers(), false],
      [rawMembers(), true],
    ] as const) {
      const read = readDocument(JSON.stringify(members));
      expect(read).toMatchObject({ ok: true, value: { isRaw, setAsideCount: 0 } });
    }
  });

  it.each([
    ['nothing', '  ', 'document/empty', '/'],
    ['no JSON', '{"format":', 'document/not-json', '/'],
    ['a list', '[]', 'document/not-ours', '/'],
    ['another format', JSON.stringify({ format: 'x' }), 'document/not-ours', '/format'],
    ['no format', '{}', 'document/not-ours', '/format'],
    ['depth', `${'['.repeat(100_000)}${']'.repeat(100_000)}`, 'document/too-deep', '/0/0/0/0'],
    [
      'depth in a member that nobody reads',
      `{"a":${'{"b":'.repeat(100_000)}1${'}'.repeat(100_000)}}`,
      'document/too-deep',
      '/a/b/b/b',
    ],
  ])('refuses %s', (_what, text, code, field) => {
    expect(refusal(text)).toEqual({ code, field });
  });

  it.each([
    '{"__proto__": {"format": "birdhouse"}}',
    JSON.stringify(documentMembers()).replace('appVersion', '__proto__'),
    JSON.stringify(documentMembers()).replace('"records":{}', '"records":{"__proto__":[]}'),
    JSON.stringify(documentMembers({ holds: 1 })).replace('"Mine"', '{"\\u005f_proto__":1}'),
    JSON.stringify(rawMembers()).replace('databaseName', '__proto__'),
  ])('refuses a key that would reach into every object: %s', (text) => {
    expect(refusal(text).code).toBe('document/hostile-key');
    expect({}).not.toHaveProperty('polluted');
  });

  it('reads a million short records without delay', () => {
    const records = '{},'.repeat(1_000_000).slice(0, -1);
    const text = JSON.stringify(documentMembers()).replace('{}', `{"mails":[${records}]}`);
    expect(refusal(text)).toEqual({ code: 'document/broken-record', field: '/records/mails/0/id' });
    const raw = readDocument(JSON.stringify(rawMembers()).replace('{}', `{"mails":[${records}]}`));
    expect(raw).toMatchObject({ ok: true, value: { setAsideCount: 1_000_000 } });
    expect(raw.ok && raw.value.setAside).toHaveLength(1000);
  });

  it('answers every text with a value', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.json()), (text) => {
        expect(readDocument(text).ok).toBe(false);
      }),
    );
  });
});
