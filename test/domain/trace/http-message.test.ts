import { expect, it } from 'vitest';
import {
  messageText,
  requestMessage,
  responseMessage,
} from '../../../src/domain/trace/http-message.ts';
import { standIn } from '../../../src/domain/trace/piece.ts';
import { kept, marked } from './support.ts';

const sent = kept({
  method: 'POST',
  url: 'sandbox/oauth2/access_token?x=1',
  headers: [['content-type', 'application/x-www-form-urlencoded']],
  body: 'code=ABC&client_secret=hush',
  status: 400,
  answer: '{"error":"oauth2_error"}',
});

it('writes a request as HTTP', () => {
  expect(messageText(requestMessage(sent), standIn)).toBe(
    `POST /sandbox/oauth2/access_token?x=1 HTTP/1.1
host: localhost:4173
content-type: application/x-www-form-urlencoded

code=AUTHORIZATION_CODE&
client_secret=CLIENT_SECRET`,
  );
});

it('keeps a host that is there, and writes no body where there is none', () => {
  const message = requestMessage(kept({ headers: [['Host', 'birdhouse.example']] }));
  expect(messageText(message, standIn)).toBe('GET /sandbox/api/ HTTP/1.1\nHost: birdhouse.example');
});

it('writes a response as HTTP, and marks why it refuses', () => {
  const message = responseMessage(sent);
  expect(messageText(message, standIn)).toBe(
    `HTTP/1.1 400 Bad Request
content-type: application/json

{
  "error": "oauth2_error"
}`,
  );
  expect(marked([...message.start, ...message.body])).toEqual([
    'error: 400 Bad Request',
    'error: oauth2_error',
  ]);
  expect(marked(responseMessage(kept({ status: 299 })).start)).toEqual([]);
});
