import type { Client } from '../../src/domain/client.ts';
import { newClient } from '../../src/domain/new-client.ts';
import { clientInput } from './client-input.ts';
import { countingRandom } from './random.ts';

/** A stored client; override what the test is about. */
export function client(changes: Partial<Client> = {}): Client {
  const made = newClient(clientInput(), {
    owner: { id: 'owner', email: 'ada@example.com' },
    now: 1000,
    random: countingRandom(),
  });
  return { ...made, ...changes };
}
