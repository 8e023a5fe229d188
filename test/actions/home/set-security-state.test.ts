import { expect, it } from 'vitest';
import { setSecurityState } from '../../../src/actions/home/set-security-state.ts';
import { must } from '../../builders/workspace.ts';
import { storedHome } from './support.ts';

it('sets what clients read as the security state', async () => {
  const { workspace, home, read } = await storedHome();
  must(await setSecurityState(workspace, home.id, 'deter'));
  expect((await read()).securityState).toBe('deter');
});
