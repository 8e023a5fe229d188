import type { NewExchange } from '../../src/domain/exchange.ts';

/** A read of the whole tree; override what the test is about. */
export function exchange(changes: Partial<NewExchange> = {}): NewExchange {
  return {
    from: 'page',
    at: 1000,
    durationMs: 2,
    request: {
      method: 'GET',
      url: 'http://localhost/sandbox/api/',
      headers: [['authorization', 'Bearer c.1']],
      body: { text: '', isCut: false },
    },
    response: {
      status: 200,
      headers: [['content-type', 'application/json']],
      body: { text: '{}', isCut: false },
    },
    rule: null,
    isStream: false,
    ...changes,
  };
}
