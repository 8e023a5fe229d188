import { expect, it, vi } from 'vitest';
import { answerRequest } from '../../../src/actions/try/answer-request.ts';
import { refusingRule } from '../../../src/simulator/refusing-rule.ts';
import { testWorkspace } from '../../builders/workspace.ts';

const request = () => new Request('https://host.example/sandbox/login/oauth2');

it('says 503 and why while the data cannot be reached', async () => {
  const workspace = await testWorkspace();
  workspace.close();
  const response = await answerRequest(workspace, request(), 'worker');
  expect(response.status).toBe(503);
  expect(refusingRule(response)).toBe('storage/closed');
  expect(response.headers.get('content-type')).toBe('application/json');
  expect(await response.json()).toEqual({
    error: 'storage/closed',
    error_description: 'The data of the sandbox was closed or removed. Load its page again.',
    message: 'The data of the sandbox was closed or removed. Load its page again.',
  });
});

it('throws what is a bug', async () => {
  const workspace = await testWorkspace();
  vi.spyOn(workspace.database.meta, 'get').mockRejectedValue(new RangeError('bug'));
  await expect(answerRequest(workspace, request(), 'worker')).rejects.toThrow('bug');
});
