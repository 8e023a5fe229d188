import type {
  Imported,
  ImportPlan,
  ImportProgress,
  ImportSession,
} from '../../src/actions/import/import-session.ts';
import { err, ok } from '../../src/shared/result.ts';
import { importPlan } from './import-plan.ts';

/** A session that answers as it is told, and writes down what it was asked. */
export interface FakeSession {
  /** Takes the place of the real start. */
  readonly start: (onProgress: (progress: ImportProgress) => void) => ImportSession;
  /** Each call: the method with its arguments. */
  readonly calls: readonly (readonly [name: string, ...given: unknown[]])[];
  /** What the next sessions answer. */
  answers: { -readonly [Name in keyof ImportSession]?: ImportSession[Name] };
  plan: ImportPlan;
  /** Tells how far the newest session is. */
  readonly tell: (progress: ImportProgress) => void;
}

/** What an import of one new client answers. */
export const IMPORTED: Imported = {
  workspaceId: 'w-1',
  added: 1,
  replaced: 0,
  kept: 0,
  undo: () => Promise.resolve(ok(null)),
};

/** A session that reads everything as `plan`, and refuses nothing. */
export function fakeSession(plan = importPlan([])): FakeSession {
  const calls: (readonly [string, ...unknown[]])[] = [];
  let report: (progress: ImportProgress) => void = () => undefined;
  const fake: FakeSession = {
    calls,
    answers: {},
    plan,
    tell: (progress) => {
      report(progress);
    },
    start: (onProgress) => {
      report = onProgress;
      const { answers } = fake;
      return {
        open: async (source) => {
          calls.push(['open', source]);
          return answers.open?.(source) ?? Promise.resolve(ok(fake.plan));
        },
        differences: async (itemId) => answers.differences?.(itemId) ?? Promise.resolve([]),
        check: async (choices) => answers.check?.(choices) ?? Promise.resolve([]),
        apply: async (target, choices) => {
          calls.push(['apply', target, choices]);
          return answers.apply?.(target, choices) ?? Promise.resolve(ok(IMPORTED));
        },
        close: () => {
          calls.push(['close']);
          answers.close?.();
        },
      };
    },
  };
  return fake;
}

/** A promise with its ends in hand, for work that goes on until a test lets it end. */
export function held<Value>(): {
  readonly promise: Promise<Value>;
  readonly end: (value: Value) => void;
} {
  let end: (value: Value) => void = () => undefined;
  const promise = new Promise<Value>((resolve) => (end = resolve));
  return { promise, end };
}

export const REFUSED = err([{ code: 'undo/expired', values: {} } as const]);
