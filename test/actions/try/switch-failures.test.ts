import { expect, it } from 'vitest';
import { changeSimulatorSettings } from '../../../src/actions/try/change-simulator-settings.ts';
import { switchFailure, switchOnly } from '../../../src/actions/try/switch-failures.ts';
import { switchedOn } from '../../../src/actions/try/switched-on.ts';
import { must, testWorkspace } from '../../builders/workspace.ts';

it('switches one failure on and off, and leaves the others', async () => {
  const workspace = await testWorkspace();
  expect([...(await switchedOn(workspace))]).toEqual([]);
  await Promise.all([
    switchFailure(workspace, 'slow', true),
    switchFailure(workspace, 'denied', true),
  ]);
  expect([...(await switchedOn(workspace))]).toEqual(['denied', 'slow']);
  must(await switchFailure(workspace, 'slow', true));
  must(await switchFailure(workspace, 'denied', false));
  expect([...(await switchedOn(workspace))]).toEqual(['slow']);
});

it('switches on one alone, or none', async () => {
  const workspace = await testWorkspace();
  must(await changeSimulatorSettings(workspace, { addTokenType: true }));
  must(await switchFailure(workspace, 'slow', true));
  expect(must(await switchOnly(workspace, 'denied'))).toMatchObject({
    failures: ['denied'],
    addTokenType: true,
  });
  expect(must(await switchOnly(workspace, null)).failures).toEqual([]);
});
