import { expect, it } from 'vitest';
import { inMemory } from '../contract/worlds.ts';
import { contents, newToken, PIN, send } from '../support/connected-world.ts';

it('ends the one connection, and no other of the same user', async () => {
  const world = inMemory(contents());
  const token = await newToken(world);
  const other = await newToken(world, PIN);
  const response = await send(world, `oauth2/access_tokens/${token}`, { method: 'DELETE' });
  expect(response.status).toBe(204);
  await world.read(async (records) => {
    expect(await records.grantByToken(token)).toBeUndefined();
    expect((await records.grantByToken(other))?.clientId).toBe('pin');
  });
});

it.each(['', '%', 'null', 'c.1/more'])('knows no token %j', async (token) => {
  const world = inMemory(contents());
  await newToken(world);
  const response = await send(world, `oauth2/access_tokens/${token}`, { method: 'DELETE' });
  expect(response.status).toBe(404);
});
