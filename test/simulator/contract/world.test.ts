import { describe, expect, it, vi } from 'vitest';
import { TRACE_LIMIT } from '../../../src/domain/exchange.ts';
import { DEFAULT_SIMULATOR_SETTINGS } from '../../../src/domain/simulator-settings.ts';
import { err } from '../../../src/shared/result.ts';
import { authorizationCode, consentRequest } from '../../builders/authorization-code.ts';
import { client } from '../../builders/client.ts';
import { developer } from '../../builders/developer.ts';
import { exchange } from '../../builders/exchange.ts';
import { grant } from '../../builders/grant.ts';
import { homeUser, structure } from '../../builders/home.ts';
import { START, WORLDS } from './worlds.ts';

const CLIENT = client();
const OTHER_HOME = structure({ id: 'other', createdAt: 500 });
const FOREIGN_HOME = structure({ id: 'foreign', ownerId: 'user-2', memberIds: ['user-1'] });
const CONTENTS = {
  developers: [developer()],
  clients: [CLIENT],
  homeUsers: [homeUser({ id: 'user-2', createdAt: 2000 }), homeUser()],
  structures: [structure(), FOREIGN_HOME, OTHER_HOME],
  grants: [
    grant({ clientId: CLIENT.id, token: 'c.1' }),
    grant({ id: 'grant-2', clientId: CLIENT.id, userId: 'user-2' }),
    grant({ id: 'grant-3', clientId: 'client-2' }),
  ],
  codes: [authorizationCode()],
  consents: [consentRequest()],
};

describe.each(WORLDS)('the world %s', (_name, make) => {
  it('finds each record by what it is asked for', async () => {
    const world = await make(CONTENTS);
    await world.read(async (records) => {
      expect(await records.client(CLIENT.id)).toEqual(CLIENT);
      expect(await records.developer('owner')).toEqual(developer());
      expect(await records.homeUser('user-1')).toEqual(homeUser());
      expect((await records.homeUsers()).map(({ id }) => id)).toEqual(['user-1', 'user-2']);
      expect(await records.structure('other')).toEqual(OTHER_HOME);
      expect(await records.structures()).toHaveLength(3);
      const own = await records.structuresOf('user-1');
      expect(own.map(({ id }) => id)).toEqual(['other', structure().id]);
      expect((await records.grantOf(CLIENT.id, 'user-2'))?.id).toBe('grant-2');
      expect((await records.grantByToken('c.1'))?.id).toBe('grant-1');
      expect(await records.grantCount(CLIENT.id)).toBe(2);
      expect(await records.code(authorizationCode().code)).toEqual(authorizationCode());
      expect(await records.consent('consent-1')).toEqual(consentRequest());
    });
  });

  it('says so where there is nothing', async () => {
    const world = await make();
    await world.read(async (records) => {
      expect(await records.client('x')).toBeUndefined();
      expect(await records.homeUsers()).toEqual([]);
      expect(await records.structuresOf('x')).toEqual([]);
      expect(await records.grantOf('x', 'y')).toBeUndefined();
      expect(await records.grantByToken('')).toBeUndefined();
      expect(await records.grantCount('x')).toBe(0);
      expect(await records.code('x')).toBeUndefined();
      expect(await records.consent('x')).toBeUndefined();
    });
  });

  it('puts, replaces, removes and forgets', async () => {
    const world = await make(CONTENTS);
    await world.change(async (records) => {
      await records.putStructure(structure({ away: 'away' }));
      await records.putGrant(grant({ clientId: CLIENT.id, token: 'c.2' }));
      await records.removeGrant('grant-2');
      await records.putCode(authorizationCode({ code: 'NEW', issuedAt: 2000 }));
      await records.putConsent(consentRequest({ id: 'new', askedAt: 2000 }));
      await records.forgetCodes(2000);
      await records.forgetConsents(2000);
      expect(await records.grantCount(CLIENT.id)).toBe(1);
    });
    await world.read(async (records) => {
      expect((await records.structure(structure().id))?.away).toBe('away');
      expect(await records.grantByToken('c.1')).toBeUndefined();
      expect((await records.grantByToken('c.2'))?.id).toBe('grant-1');
      expect(await records.grantOf(CLIENT.id, 'user-2')).toBeUndefined();
      expect(await records.grantCount(CLIENT.id)).toBe(1);
      expect(await records.code(authorizationCode().code)).toBeUndefined();
      expect((await records.code('NEW'))?.issuedAt).toBe(2000);
      expect(await records.consent('consent-1')).toBeUndefined();
      expect((await records.consent('new'))?.askedAt).toBe(2000);
    });
  });

  it('changes nothing where a change fails', async () => {
    const world = await make(CONTENTS);
    const failing = world.change(async (records) => {
      await records.putGrant(grant({ clientId: CLIENT.id, token: 'c.2' }));
      await records.removeGrant('grant-2');
      await records.putCode(authorizationCode({ code: 'NEW' }));
      throw new RangeError('no');
    });
    await expect(failing).rejects.toThrow(RangeError);
    await world.read(async (records) => {
      expect((await records.grantByToken('c.1'))?.id).toBe('grant-1');
      expect(await records.grantByToken('c.2')).toBeUndefined();
      expect(await records.grantCount(CLIENT.id)).toBe(2);
      expect(await records.code('NEW')).toBeUndefined();
    });
  });

  it('keeps what a change wrote that comes back with a refusal as a value', async () => {
    const world = await make(CONTENTS);
    const result = await world.change(async (records) => {
      await records.removeGrant('grant-1');
      return err('refused');
    });
    expect(result).toEqual(err('refused'));
    expect(await world.read((records) => records.grantByToken('c.1'))).toBeUndefined();
  });

  it('sees what the console changes beside it', async () => {
    const world = await make(CONTENTS);
    const listener = vi.fn();
    world.watch(listener);
    await world.put({ clients: [{ ...CLIENT, version: 2 }] });
    expect((await world.read((records) => records.client(CLIENT.id)))?.version).toBe(2);
    await vi.waitFor(() => expect(listener).toHaveBeenCalled());
  });

  it('lets changes happen one after the other, whoever asks first', async () => {
    const world = await make(CONTENTS);
    const raise = () =>
      world.change(async (records) => {
        const found = await records.structure('other');
        await records.putStructure({ ...found!, revision: found!.revision + 1 });
      });
    await Promise.all(Array.from({ length: 10 }, raise));
    const after = await world.read((records) => records.structure('other'));
    expect(after?.revision).toBe(11);
  });

  it('tells who watches, until it is ended', async () => {
    const world = await make(CONTENTS);
    const listener = vi.fn();
    const end = world.watch(listener);
    await world.change((records) => records.putStructure(structure({ away: 'away' })));
    await vi.waitFor(() => expect(listener).toHaveBeenCalled());
    end();
    listener.mockClear();
    await world.change((records) => records.putStructure(structure()));
    await world.read((records) => records.homeUsers());
    expect(listener).not.toHaveBeenCalled();
  });

  it('has a clock, randomness and settings', async () => {
    const world = await make();
    expect(world.now()).toBe(START);
    await world.pass(5);
    expect(world.now()).toBe(START + 5);
    expect(world.random.text(20, 'ab')).toMatch(/^[ab]{20}$/u);
    expect(world.random.uuid()).not.toBe(world.random.uuid());
    expect(await world.settings()).toEqual(DEFAULT_SIMULATOR_SETTINGS);
    await world.set({ addTokenType: true });
    expect(await world.settings()).toEqual({ ...DEFAULT_SIMULATOR_SETTINGS, addTokenType: true });
  });

  it('keeps the end of the trace, numbered', async () => {
    const world = await make();
    await world.trace(exchange({ at: 1 }));
    const further = Array.from({ length: TRACE_LIMIT + 1 }, (_, index) => index + 2);
    await Promise.all(further.map((at) => world.trace(exchange({ at }))));
    const kept = await world.exchanges();
    expect(kept).toHaveLength(TRACE_LIMIT);
    expect(kept.at(-1)).toEqual({ id: '000000000502', ...exchange({ at: TRACE_LIMIT + 2 }) });
    expect(kept[0]?.at).toBe(3);
  });

  it('does not wait for one who gave up', async () => {
    const world = await make();
    const control = new AbortController();
    const waiting = world.wait(1e6, control.signal);
    control.abort();
    await waiting;
    await world.wait(1e6, control.signal);
  });
});
