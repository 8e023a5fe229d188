import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { err, ok } from '../../../../../src/shared/result.ts';
import { createImportFlow } from '../../../../../src/screens/data/parts/import/import-flow.svelte.ts';
import type { Arrival } from '../../../../../src/screens/data/parts/import/import-step.ts';
import { importPlan, planItem } from '../../../../builders/import-plan.ts';
import {
  fakeSession,
  held,
  IMPORTED,
  REFUSED,
  type FakeSession,
} from '../../../../builders/import-session.ts';

const ARRIVAL: Arrival = {
  name: '',
  load: () => Promise.resolve(ok({ source: '{}', isShared: false })),
};
const PLAN = importPlan([planItem('porch')]);
const BROKEN = { code: 'document/broken-record', values: {} };
const CHANGED = err([{ code: 'import/target-changed', values: {} }]) as never;

describe('an import', () => {
  let fake: FakeSession;
  let flow: ReturnType<typeof createImportFlow>;

  beforeEach(() => {
    vi.useFakeTimers();
    fake = fakeSession(PLAN);
    const suggest = vi
      .fn()
      .mockImplementation(() => Promise.resolve({ kind: 'here', name: 'Garden', isShared: false }));
    flow = createImportFlow({ start: fake.start, suggest });
  });
  afterEach(() => vi.useRealTimers());

  const names = () => fake.calls.map(([name]) => name);

  it('goes from a document to a plan, and writes nothing before it is confirmed', async () => {
    await flow.open(ARRIVAL);
    expect(flow.step).toMatchObject({ at: 'planned', plan: PLAN });
    expect(names()).toEqual(['open']);
    flow.choose('client:porch', 'keep');
    await flow.confirm();
    expect(fake.calls.at(-1)).toEqual(['apply', { kind: 'here' }, { 'client:porch': 'keep' }]);
    expect(flow.step).toMatchObject({ at: 'done', imported: IMPORTED });
  });

  it('hands on the name of a new workspace', async () => {
    await flow.open(ARRIVAL);
    flow.destination = { ...flow.destination, kind: 'beside', isShared: true };
    await flow.confirm();
    const target = { kind: 'beside', name: 'Garden', isShared: true };
    expect(fake.calls.at(-1)).toEqual(['apply', target, {}]);
  });

  it('keeps what was refused, to show the place in it', async () => {
    fake.answers.open = () => Promise.resolve(err([BROKEN]) as never);
    await flow.open(ARRIVAL);
    expect(flow.step).toMatchObject({ at: 'refused', refusals: [BROKEN], source: '{}' });
    expect(names()).toEqual(['open', 'close']);
  });

  it('refuses what cannot even be unpacked', async () => {
    await flow.open({ ...ARRIVAL, load: () => Promise.resolve(err([BROKEN])) });
    expect(flow.step).toMatchObject({ at: 'refused', source: null });
    expect(names()).toEqual([]);
  });

  it('shows how far it is only once it is slow', async () => {
    const opening = held<never>();
    fake.answers.open = () => opening.promise;
    const opened = flow.open(ARRIVAL);
    await vi.advanceTimersByTimeAsync(499);
    expect([flow.work, flow.isSlow]).toEqual(['reading', false]);
    fake.tell({ stage: 'checking', done: 1, total: 2 });
    await vi.advanceTimersByTimeAsync(1);
    expect(flow.isSlow).toBe(true);
    expect(flow.progress).toEqual({ stage: 'checking', done: 1, total: 2 });
    opening.end(ok(PLAN) as never);
    await opened;
    expect([flow.work, flow.isSlow, flow.progress]).toEqual([null, false, null]);
  });

  it('forgets an earlier document when another one comes', async () => {
    const opening = held<never>();
    fake.answers.open = () => opening.promise;
    const first = flow.open(ARRIVAL);
    await vi.advanceTimersByTimeAsync(0);
    fake.answers = {};
    fake.plan = importPlan([]);
    await flow.open(ARRIVAL);
    opening.end(ok(PLAN) as never);
    await first;
    expect(flow.step).toMatchObject({ at: 'planned', plan: { items: [] } });
  });

  it('can be stopped while it reads', async () => {
    const opening = held<never>();
    fake.answers.open = () => opening.promise;
    const opened = flow.open(ARRIVAL);
    await vi.advanceTimersByTimeAsync(600);
    flow.cancel();
    opening.end(ok(PLAN) as never);
    await opened;
    expect([flow.step.at, flow.news, flow.work]).toEqual(['choosing', 'stopped', null]);
    expect(names()).toEqual(['open', 'close']);
  });

  it('plans again with the same choices when it is stopped while it writes', async () => {
    const writing = held<never>();
    fake.answers.apply = () => writing.promise;
    await flow.open(ARRIVAL);
    flow.choose('client:porch', 'keep');
    const done = flow.confirm();
    flow.cancel();
    writing.end(REFUSED as never);
    await done;
    expect([flow.step.at, flow.news]).toEqual(['planned', 'stopped']);
    expect(flow.choices).toEqual({ 'client:porch': 'keep' });
  });

  it('owns up to what was written before it could be stopped', async () => {
    const writing = held<never>();
    fake.answers.apply = () => writing.promise;
    await flow.open(ARRIVAL);
    const done = flow.confirm();
    flow.cancel();
    writing.end(ok(IMPORTED) as never);
    await done;
    expect([flow.step.at, flow.news]).toEqual(['done', 'tooLate']);
  });

  it('plans again when the workspace has changed, and keeps choices and destination', async () => {
    fake.answers.apply = () => Promise.resolve(CHANGED);
    await flow.open(ARRIVAL);
    flow.choose('client:porch', 'keep');
    flow.destination = { ...flow.destination, name: 'Mine' };
    await flow.confirm();
    expect([flow.step.at, flow.news]).toEqual(['planned', 'changed']);
    expect(flow.choices).toEqual({ 'client:porch': 'keep' });
    expect(flow.destination.name).toBe('Mine');
    expect(names()).toEqual(['open', 'apply', 'close', 'open']);
  });

  it('shows what speaks against the newest choices only', async () => {
    const slow = held<never>();
    await flow.open(ARRIVAL);
    fake.answers.check = (choices) =>
      choices['client:porch'] === 'keep' ? slow.promise : Promise.resolve([]);
    flow.choose('client:porch', 'keep');
    flow.choose('client:porch', 'add');
    slow.end([BROKEN] as never);
    await vi.advanceTimersByTimeAsync(0);
    expect(flow.problems).toEqual([]);
  });

  it('shows what refused it', async () => {
    fake.answers.apply = () => Promise.resolve(REFUSED as never);
    await flow.open(ARRIVAL);
    await flow.confirm();
    expect(flow.step.at).toBe('planned');
    expect(flow.problems).toEqual([{ code: 'undo/expired', values: {} }]);
  });

  it('is undone, or says why it cannot be', async () => {
    await flow.open(ARRIVAL);
    await flow.confirm();
    const stuck = { ...IMPORTED, undo: () => Promise.resolve(REFUSED) };
    expect(await flow.undo(stuck)).toHaveLength(1);
    expect(await flow.undo({ ...IMPORTED })).toEqual([]);
    expect(flow.step.at).toBe('done');
    expect(await flow.undo(IMPORTED)).toEqual([]);
    expect([flow.step.at, flow.news]).toEqual(['choosing', 'undone']);
  });
});
