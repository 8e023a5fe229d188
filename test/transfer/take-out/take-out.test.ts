import { expect, it } from 'vitest';
import { RFC7591 } from '../../../src/transfer/take-out/rfc7591.ts';
import { notesOf, takeOut, TARGETS, targetOf } from '../../../src/transfer/take-out/take-out.ts';
import { client } from '../../builders/client.ts';
import { PLAIN, say } from '../../builders/take-out.ts';

const one = client({ redirectUris: ['https://a.example/cb'], name: 'Porch Light' });

it.each(TARGETS.map((target) => [target.id, target] as const))(
  'writes %s, without the secret and the address unless asked',
  (id, target) => {
    expect(targetOf(id)).toBe(target);
    const plain = takeOut(one, target, PLAIN, say);
    expect(plain).toMatchObject({
      ok: true,
      value: { fileName: `porch-light${target.fileEnding}` },
    });
    expect(JSON.stringify(plain)).not.toContain(one.secret);
    const more = { secret: true, contact: 'ada@example.com', base: 'http://localhost:9/x' };
    const text = JSON.stringify(takeOut(one, target, more, say));
    expect(text.includes(one.secret)).toBe(target.takes.includes('secret'));
    expect(text.includes('ada@example.com')).toBe(target.takes.includes('contact'));
    expect(text.includes('localhost:9/x/oauth2')).toBe(target.takes.includes('base'));
  },
);

it('refuses an address that servers do not take as a contact, at its field', () => {
  const refused = takeOut(one, RFC7591, { ...PLAIN, contact: 'jürg@example.com' }, say);
  const error = [
    { code: 'take-out/contact', field: 'contact', values: { email: 'jürg@example.com' } },
  ];
  expect(refused).toEqual({ ok: false, error });
});

it('gives every reason at once', () => {
  const bad = client({ redirectUris: ['porch:a|b', 'porch:c^d'] });
  const refused = takeOut(bad, RFC7591, { ...PLAIN, contact: 'jürg@example.com' }, say);
  expect(refused).toMatchObject({ ok: false, error: [{}, {}, { code: 'take-out/contact' }] });
});

it('tells nothing while a choice is refused', () => {
  expect(notesOf(one, RFC7591, { ...PLAIN, contact: 'ü' })).toEqual([]);
  expect(notesOf(one, RFC7591, PLAIN).length).toBeGreaterThan(0);
});
