import { expect, it } from 'vitest';
import { groupAttempts } from '../../../src/domain/trace/attempts.ts';
import { kept } from './support.ts';

it('begins an attempt with each authorization URL', () => {
  const call = kept();
  const first = kept({ url: 'sandbox/login/oauth2' });
  const second = kept({ url: 'sandbox/login/oauth2' });
  const last = kept();
  expect(groupAttempts([call, first, second, last])).toEqual([
    { id: call.id, exchanges: [call] },
    { id: first.id, exchanges: [first] },
    { id: second.id, exchanges: [second, last] },
  ]);
  expect(groupAttempts([])).toEqual([]);
});
