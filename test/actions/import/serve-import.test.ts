import { beforeEach, describe, expect, it, vi } from 'vitest';
import {
  serveImport,
  type ImportPort,
  type ImportReply,
  type ImportRequest,
} from '../../../src/actions/import/serve-import.ts';
import type { Workspace } from '../../../src/storage/workspace.ts';
import { documentOf, fillWorkspace } from '../../builders/full-workspace.ts';
import { subjectOf } from '../../builders/import-tools.ts';
import { testWorkspace } from '../../builders/workspace.ts';

let workspace: Workspace;
let said: ImportReply[];
let port: ImportPort;

beforeEach(async () => {
  workspace = await testWorkspace();
  said = [];
  port = { onmessage: null, postMessage: (message) => said.push(message as ImportReply) };
  serveImport(port);
});

const ask = (request: ImportRequest) => port.onmessage?.({ data: request });
const begin = () => ask({ kind: 'begin', subject: subjectOf(workspace) });
const answered = (call: number) =>
  vi.waitFor(() => {
    const answer = said.find((one) => 'call' in one && one.call === call);
    if (answer === undefined) throw new Error('There is no answer yet.');
    return answer;
  });

describe('the far end of an import', () => {
  it('says that it is there', () => {
    expect(said).toEqual([{ kind: 'ready' }]);
  });

  it('sends the items of a plan ahead', async () => {
    await fillWorkspace(workspace);
    begin();
    ask({ kind: 'call', call: 1, task: 'open', given: [await documentOf(workspace)] });
    expect(await answered(1)).toMatchObject({ kind: 'done', value: { value: { items: [] } } });
    expect(said.filter(({ kind }) => kind === 'items')).toMatchObject([
      { items: [{ kind: 'workspace' }, { kind: 'developer' }, { kind: 'client' }] },
    ]);
    expect(said.some(({ kind }) => kind === 'progress')).toBe(true);
  });

  it('hands on refusals', async () => {
    begin();
    ask({ kind: 'call', call: 1, task: 'open', given: ['{'] });
    expect(await answered(1)).toMatchObject({
      kind: 'done',
      value: { ok: false, error: [{ code: 'document/not-json' }] },
    });
  });

  it('stops when it is asked to', async () => {
    begin();
    ask({ kind: 'cancel' });
    ask({ kind: 'call', call: 1, task: 'open', given: ['{}'] });
    expect(await answered(1)).toMatchObject({ value: { error: [{ code: 'import/cancelled' }] } });
  });

  it('tells of a bug', async () => {
    begin();
    ask({ kind: 'call', call: 1, task: 'check', given: [{}] });
    expect(await answered(1)).toMatchObject({
      kind: 'failed',
      message: expect.stringContaining('no plan') as string,
    });
  });
});
