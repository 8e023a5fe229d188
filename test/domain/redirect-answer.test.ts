import fc from 'fast-check';
import { expect, it } from 'vitest';
import { redirectAnswer } from '../../src/domain/redirect-answer.ts';

it.each([
  ['https://a.example/b', 'https://a.example/b?state=s&code=C'],
  ['https://a.example/b?x=1', 'https://a.example/b?x=1&state=s&code=C'],
  ['porch:back', 'porch:back?state=s&code=C'],
])('%s: %s', (uri, answer) => {
  const parameters = [
    ['state', 's'],
    ['code', 'C'],
  ] as const;
  expect(redirectAnswer(uri, parameters)).toBe(answer);
});

it('gives a state back as it was, whatever it is', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (state) => {
      const answer = new URL(redirectAnswer('porch://back', [['state', state]]));
      expect(answer.searchParams.get('state')).toBe(state);
      expect([...answer.searchParams]).toHaveLength(1);
      expect(answer.hash).toBe('');
    }),
  );
});
