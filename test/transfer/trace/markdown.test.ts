import { expect, it } from 'vitest';
import { traceMarkdown, type MarkdownWords } from '../../../src/transfer/trace/markdown.ts';
import { kept } from '../../domain/trace/support.ts';

const WORDS: MarkdownWords = {
  title: 'What <Rooms> sent',
  lanes: { product: 'Rooms; and more', service: 'Works with Nest', home: 'Home' },
  attempt: (number, at) => `Attempt ${number} at ${at}`,
  rule: (rule) => `About ${rule}.`,
  cut: 'Cut.',
};

it('draws each attempt and writes its messages', () => {
  const opened = kept({ url: 'sandbox/login/oauth2?state=1', status: 303, answer: '' });
  const refused = { ...kept({ answer: '`', status: 401 }), rule: 'api/no-token' };
  const cut = { ...refused, response: { ...refused.response, body: { text: 'a', isCut: true } } };
  expect(traceMarkdown([opened, cut], WORDS)).toBe(
    String.raw`# What \<Rooms\> sent

## Attempt 1 at 1000

~~~mermaid
sequenceDiagram
  participant product as Rooms#59; and more
  participant service as Works with Nest
  participant home as Home
  home->>service: GET login/oauth2
  service-->>home: 303 See Other
  product->>service: GET api/
  service-->>product: 401 Unauthorized
~~~

### 1. GET login/oauth2 → 303 See Other

~~~http
GET /sandbox/login/oauth2?state=1 HTTP/1.1
host: localhost:4173
~~~

~~~http
HTTP/1.1 303 See Other
content-type: application/json
~~~

### 2. GET api/ → 401 Unauthorized

**api/no-token** – About api/no-token.

~~~http
GET /sandbox/api/ HTTP/1.1
host: localhost:4173
~~~

~~~http
HTTP/1.1 401 Unauthorized
content-type: application/json

a
~~~

Cut.
`.replaceAll('~~~', '```'),
  );
});

it('begins again with each attempt', () => {
  const opened = { url: 'sandbox/login/oauth2' };
  const text = traceMarkdown([kept(opened), kept(opened)], WORDS);
  expect(text.match(/^## .*$/gmu)).toEqual(['## Attempt 1 at 1000', '## Attempt 2 at 1000']);
});
