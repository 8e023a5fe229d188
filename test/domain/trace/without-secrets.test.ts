import fc from 'fast-check';
import { expect, it } from 'vitest';
import { withoutSecrets } from '../../../src/domain/trace/without-secrets.ts';
import { kept, TOKEN } from './support.ts';

const word = fc.stringMatching(/^[A-Za-z0-9]{16}$/u);

it('lets no code, token, secret or credentials out, wherever they stand', () => {
  fc.assert(
    fc.property(word, word, word, (code, secret, token) => {
      const basic = btoa(`client:${secret}`);
      const shown = JSON.stringify([
        withoutSecrets(
          kept({
            url: `sandbox/oauth2/access_token?code=${code}&client_secret=${secret}`,
            headers: [['authorization', `Basic ${basic}`]],
            body: `client_secret=${secret}&code=${code}`,
            answer: JSON.stringify({ access_token: token }, null, 1),
          }),
        ),
        withoutSecrets(kept({ url: `sandbox/oauth2/access_tokens/${token}` })),
        withoutSecrets(kept({ url: `sandbox/api/?auth=${token}`, body: JSON.stringify({ code }) })),
        withoutSecrets(kept({ headers: [['Authorization', `Bearer ${token}`]], answer: TOKEN })),
      ]);
      for (const hidden of [code, secret, token, basic, TOKEN]) expect(shown).not.toContain(hidden);
    }),
  );
});

it('leaves the rest as it is', () => {
  const one = kept({
    url: 'sandbox/api/?x=1',
    headers: [['accept', 'a/b']],
    answer: '{"a": 20.0}',
  });
  expect(withoutSecrets(one)).toEqual(one);
});
