import { cleanup, render } from '@testing-library/svelte';
import { Dexie } from 'dexie';
import type { Component } from 'svelte';
import { afterEach, beforeEach } from 'vitest';
import { signUp } from '../../../../src/actions/sign-up.ts';
import { closeToast, currentToasts } from '../../../../src/components/toasts.svelte.ts';
import {
  PROFILE_FIELDS,
  type Developer,
  type DeveloperInput,
} from '../../../../src/domain/developer.ts';
import type { Verification } from '../../../../src/domain/verification.ts';
import { loadAreas, startLanguage } from '../../../../src/i18n/index.ts';
import { latestVerification } from '../../../../src/queries/verifications.ts';
import { openWorkspace } from '../../../../src/storage/open-workspace.ts';
import type { Workspace } from '../../../../src/storage/workspace.ts';
import Stage from './Stage.svelte';

export interface World {
  /** The workspace of the running test; a new one for each. */
  readonly workspace: Workspace;
  /** Shows a screen of that workspace; `more` is what it takes besides its parameters. */
  readonly show: (
    Screen: Component<any>, // eslint-disable-line @typescript-eslint/no-explicit-any -- screens differ in what they take
    params?: Record<string, string>,
    more?: Record<string, unknown>,
  ) => void;
  /** Makes a developer, who is then signed in. */
  readonly register: (email: string, more?: Partial<DeveloperInput>) => Promise<Developer>;
  /** The verification that was mailed last. */
  readonly mailed: (developer: Developer) => Promise<Verification>;
  /** Moves the workspace's clock forward, in ms. */
  readonly wait: (ms: number) => Promise<void>;
}

/** Gives each test of a file a workspace of its own, with real actions, queries and words. */
export function useWorld(): World {
  let workspace: Workspace | undefined;

  beforeEach(async () => {
    location.hash = '';
    await startLanguage();
    await loadAreas(['account', 'errors']);
    workspace = await open();
  });

  afterEach(async () => {
    for (const { id } of currentToasts()) closeToast(id);
    cleanup();
    workspace?.close();
    await Promise.all((await Dexie.getDatabaseNames()).map((name) => Dexie.delete(name)));
  });

  function current(): Workspace {
    if (workspace === undefined) throw new Error('No test is running.');
    return workspace;
  }

  return {
    get workspace() {
      return current();
    },
    show: (Screen, params = {}, more = {}) => {
      render(Stage, { workspace: current(), Screen, params, more });
    },
    register: async (email, more = {}) => {
      const blank = Object.fromEntries(PROFILE_FIELDS.map((name) => [name, '']));
      const result = await signUp(current(), { ...blank, ...more, email } as DeveloperInput);
      if (!result.ok) throw new Error(result.error[0]?.code);
      return result.value;
    },
    mailed: async (developer) => {
      const verification = await latestVerification(current(), developer.id);
      if (verification === null) throw new Error('Nothing was mailed.');
      return verification;
    },
    wait: async (ms) => {
      const { database, clock } = current();
      const wanted = clock.now() + ms;
      const offset = Number((await database.meta.get('clockOffset'))?.value ?? 0);
      await database.meta.put({ key: 'clockOffset', value: offset + ms });
      while (clock.now() < wanted) await new Promise((resolve) => setImmediate(resolve));
    },
  };
}

async function open(): Promise<Workspace> {
  const opened = await openWorkspace();
  if (!opened.ok) throw new Error(opened.error.problem.code);
  return opened.value;
}
