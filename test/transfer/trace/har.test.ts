import fc from 'fast-check';
import { expect, it } from 'vitest';
import { har } from '../../../src/transfer/trace/har.ts';
import { kept } from '../../domain/trace/support.ts';
import { anyRequest } from './support/any-request.ts';
import { harSchema } from './support/har-schema.ts';

it('writes an entry for each exchange', () => {
  const one = kept({ method: 'POST', url: 'sandbox/?a=1&a=%C3%A4#x', body: 'ä', status: 400 });
  const { log } = harSchema.parse(JSON.parse(har([{ ...one, rule: 'token/used-code' }], '0.1.0')));
  expect(log.creator).toEqual({ name: 'Birdhouse', version: '0.1.0' });
  expect(log.entries).toMatchObject([
    {
      startedDateTime: '1970-01-01T00:00:01.000Z',
      time: 2,
      request: {
        queryString: [
          { name: 'a', value: '1' },
          { name: 'a', value: 'ä' },
        ],
        postData: { mimeType: '', text: 'ä' },
        bodySize: 2,
      },
      response: { statusText: 'Bad Request', content: { mimeType: 'application/json' } },
      comment: 'token/used-code',
    },
  ]);
});

it('says what it does not know', () => {
  const one = kept({ answer: 'a', isStream: true });
  const cut = {
    ...one,
    isStream: false,
    response: { ...one.response, body: { text: 'a', isCut: true } },
  };
  const moved: [string, string][] = [['Location', '/x']];
  const redirect = { ...one, response: { ...one.response, headers: moved } };
  const { log } = harSchema.parse(JSON.parse(har([one, cut, redirect], '')));
  expect(log.entries.map(({ response }) => response.bodySize)).toEqual([-1, -1, -1]);
  expect(log.entries[1]?.response.content.comment).toBeDefined();
  expect(log.entries[2]?.response.redirectURL).toBe('/x');
});

it('is sound for any request', () => {
  fc.assert(
    fc.property(fc.array(anyRequest, { maxLength: 3 }), (exchanges) => {
      const { log } = harSchema.parse(JSON.parse(har(exchanges, '1')));
      expect(log.entries.map((one) => one.request.postData?.text ?? '')).toEqual(
        exchanges.map(({ request }) => request.body.text),
      );
    }),
  );
});
